import { formatDay } from '../i18n/format.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import {
  allProductLists,
  confirmedProducts,
  isProposed,
  productsOfList,
  starsOf,
} from '../model/figures-ocop.ts';
import {
  byOrder,
  noValue,
  productFacets,
  productListFile,
  type FacetList,
  type ProductFacet,
} from '../model/product-facets.ts';
import type { Product } from '../model/product-types.ts';
import type { Model } from '../model/types.ts';
import { isAbsent } from '../schema/field.ts';
import type { ProductGroup } from '../schema/product.ts';
import {
  evidenceShapes,
  evidenceWords,
  facetLabel,
  laterDistrict,
  placeBasis,
  placeHead,
  starWords,
} from './product-words.ts';

/** Names of the filters in the address, the same in both languages. */
export const filterNames: Record<ProductFacet, string> = {
  group: 'nhom',
  stars: 'hang',
  district: 'huyen',
  year: 'nam',
  evidence: 'bang-chung',
};

export const productHref = (locale: Locale, product: Product) =>
  hrefOf(locale, { section: 'ocopProducts', ids: [product.id] });
export const productListHref = (locale: Locale, { facet, value }: FacetList) =>
  hrefOf(locale, { section: 'ocopProducts', branch: facet, ids: [value] });
/** Our own text on the programme, where the content has one. */
export const findProgrammePage = (model: Model) => model.pages.find(({ id }) => id === 'ocop');

/** Most stars first, then the better proved, then by name. */
export function sortProducts(products: readonly Product[]): Product[] {
  const byStars = byOrder('stars');
  const byEvidence = byOrder('evidence');
  const names = new Intl.Collator('vi');
  return [...products].sort(
    (a, b) =>
      byStars(a.facets.stars, b.facets.stars) ||
      byEvidence(a.facets.evidence, b.facets.evidence) ||
      names.compare(a.name.vi, b.name.vi),
  );
}

/** A table of products: stars, name and maker, place at recognition, group, evidence. */
export function productTable(products: readonly Product[], locale: Locale) {
  const all = getWords(locale);
  const words = all.ocop;
  return {
    head: [
      words.head.stars,
      words.head.product,
      placeHead(products, locale),
      words.head.group,
      words.head.evidence,
    ].map((label) => ({ label })),
    rows: sortProducts(products).map((product) => ({
      id: product.id,
      cells: [
        {
          text: starWords(product, locale),
          stars: starsOf(product),
          muted: isAbsent(product.stars),
        },
        {
          text: product.name[locale],
          href: productHref(locale, product),
          bold: true,
          second: isAbsent(product.maker)
            ? words.makerAbsent(all.absence[product.maker.absent])
            : product.maker,
        },
        placeCell(product, locale),
        { text: words.groupsShort[product.group] },
        { ...evidenceWords(product, locale), status: evidenceShapes[product.evidence] },
      ],
    })),
  };
}

/** The commune as the source names it, and its district; where only one is known, that one. What is inferred says so. */
function placeCell(product: Product, locale: Locale) {
  const words = getWords(locale);
  const { communeThen, commune, district } = product;
  const districtName = isAbsent(district) ? undefined : district.name[locale];
  const around = districtName ?? laterDistrict(product, locale);
  const basis = placeBasis(product, locale);
  if (isAbsent(communeThen))
    return districtName
      ? { text: districtName, ...(basis ? { second: basis } : {}) }
      : { text: words.absence[communeThen.absent], muted: true };
  const isSame = !isAbsent(commune) && commune.name.vi === communeThen;
  const second = [around, basis].filter(Boolean).join('; ');
  return {
    text: isSame ? commune.name[locale] : words.ocop.unit(communeThen),
    ...(second ? { second } : {}),
  };
}

/** The filters, each choice with the number of products it gives by itself. */
export function productFilters(model: Model, locale: Locale) {
  const words = getWords(locale).ocop;
  const confirmed = confirmedProducts(model);
  return productFacets.map((facet) => ({
    name: filterNames[facet],
    label: words.facets[facet],
    options: [
      { value: '', label: words.all[facet] },
      ...allProductLists(model)
        .filter((list) => list.facet === facet && list.value !== 'unconfirmed')
        .map(({ value }) => ({
          value,
          label: `${facet === 'group' ? words.groupsShort[value as ProductGroup] : facetLabel(model, facet, value, locale)} (${confirmed.filter(({ facets }) => facets[facet] === value).length})`,
        })),
    ],
  }));
}

/** What a script needs to filter: each row's values by the names of the filters. */
export function productFilterRows(model: Model) {
  return confirmedProducts(model).map(({ id, facets }) => ({
    id,
    values: Object.fromEntries(productFacets.map((facet) => [filterNames[facet], facets[facet]])),
  }));
}

/** Links to the lists, by facet: what the filters give without a script. */
export function productListLinks(model: Model, locale: Locale) {
  const words = getWords(locale).ocop;
  const lists = allProductLists(model);
  return productFacets.map((facet) => ({
    title: words.facetsLong[facet],
    items: lists
      .filter((list) => list.facet === facet)
      .map((list) => ({
        label: `${facetLabel(model, facet, list.value, locale)} (${productsOfList(model, list).length})`,
        href: productListHref(locale, list),
      })),
  }));
}

/** A list of a year says which of recognition and proposal that year is of. */
function listTitle(
  model: Model,
  { facet, value }: FacetList,
  products: readonly Product[],
  locale: Locale,
): string {
  const words = getWords(locale).ocop;
  if (value === noValue) return words.noneTitles[facet];
  const proposed = products.filter(isProposed).length;
  if (facet === 'year' && proposed > 0)
    return words.proposedTitle(value, proposed === products.length);
  return words.listTitles[facet](facetLabel(model, facet, value, locale));
}

/** One list's page. */
export function buildProductListView(model: Model, list: FacetList, locale: Locale) {
  const words = getWords(locale).ocop;
  const { facet, value } = list;
  const products = productsOfList(model, list);
  const title = listTitle(model, list, products, locale);
  const lead =
    value === 'unconfirmed'
      ? words.unconfirmedText(products.length)
      : words.listLead(products.length, confirmedProducts(model).length);
  return {
    title,
    lead,
    description: `${title}. ${lead}`,
    table: productTable(products, locale),
    file: productListFile(list),
    download: words.downloadList(products.length),
    filterHref:
      value === 'unconfirmed'
        ? undefined
        : `${hrefOf(locale, { section: 'ocopProducts' })}?${filterNames[facet]}=${value}`,
    source: words.source(formatDay(locale, model.site.checkedOn)),
  };
}
