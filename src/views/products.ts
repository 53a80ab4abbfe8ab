import { formatDay, formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import {
  confirmedProducts,
  isTermOver,
  latestReportedTotal,
  starsOf,
  unconfirmedProducts,
  yearOf,
} from '../model/figures-ocop.ts';
import { noValue } from '../model/product-facets.ts';
import type { Product } from '../model/product-types.ts';
import type { Model, Place } from '../model/types.ts';
import { isAbsent, type OrAbsent } from '../schema/field.ts';
import { placeHref } from './links.ts';
import {
  productFilterRows,
  productFilters,
  productHref,
  productListHref,
  productListLinks,
  productTable,
  sortProducts,
} from './product-lists.ts';
import { starWords } from './product-words.ts';
import { sourceRows } from './sources.ts';

/** The page of all products: coverage first, then the map, the filters, the list, and what is unconfirmed apart. */
export function buildOcopIndex(model: Model, locale: Locale) {
  const words = getWords(locale).ocop;
  const confirmed = confirmedProducts(model);
  const unconfirmed = unconfirmedProducts(model);
  const reported = latestReportedTotal(model);
  return {
    title: words.title,
    description: words.description(confirmed.length, unconfirmed.length),
    lead: [
      reported ? words.reported(words.month(reported.publishedOn), reported.products) : '',
      words.found(model.products.length, unconfirmed.length),
    ]
      .filter(Boolean)
      .join(' '),
    map: districtMap(model, locale),
    filters: productFilters(model, locale),
    filterRows: productFilterRows(model),
    count: words.count.replace('{n}', String(confirmed.length)),
    table: productTable(confirmed, locale),
    term: termNote(model, locale),
    unconfirmed: sortProducts(unconfirmed).map((product) => ({
      label: product.name[locale],
      href: productHref(locale, product),
    })),
    unconfirmedText: words.unconfirmedText(unconfirmed.length),
    lists: productListLinks(model, locale),
    totals: totalsTable(model, locale),
    source: words.source(formatDay(locale, model.site.checkedOn)),
  };
}

/** A sentence that starts with a name of a kind: “huyện Phú Vang”. */
function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Says which years’ certificates have run out, and that no renewal was found. */
function termNote(model: Model, locale: Locale): string {
  const words = getWords(locale).ocop;
  const over = confirmedProducts(model).filter((one) => isTermOver(one, model.site.checkedOn));
  const years = [...new Set(over.flatMap((one) => yearOf(one) ?? []))].sort();
  return years.length > 0 ? words.term(formatList(locale, years.map(String))) : words.termGeneral;
}

/** The districts as tiles where their positions are given, each product a cell, the more stars the fuller. */
function districtMap(model: Model, locale: Locale) {
  const words = getWords(locale).ocop;
  const confirmed = confirmedProducts(model);
  const districts = model.places.filter(
    (place): place is Place & { tile: { col: number; row: number } } =>
      place.level === 'district' && place.tile !== undefined,
  );
  const counts = districts.map(
    (place) => confirmed.filter(({ facets }) => facets.district === place.id).length,
  );
  const most = Math.max(0, ...counts);
  if (most === 0) return undefined;
  const leaders = districts.filter((_, index) => counts[index] === most);
  const columns = 3;
  const last = Math.max(...districts.map(({ tile }) => tile.row * columns + tile.col));
  const tiles = Array.from({ length: last + 1 }, (_, index) => {
    const place = districts.find(({ tile }) => tile.row * columns + tile.col === index);
    return place && tileOf(model, place.id, place.name[locale], locale);
  });
  const rest = confirmed.some(({ facets }) => facets.district === noValue)
    ? [tileOf(model, noValue, words.noDistrict, locale)]
    : [];
  return {
    title: capitalise(
      words.mapTitle(
        formatList(
          locale,
          leaders.map(({ name }) => name[locale]),
        ),
        most,
      ),
    ),
    text: words.mapText(confirmed.length),
    label: words.mapLabel,
    key: [
      { label: words.keyFour, kind: 'filled' as const },
      { label: words.keyThree, kind: 'outlined' as const },
      { label: words.keyNone, kind: 'dashed' as const },
    ],
    tiles: [...tiles, ...rest],
  };
}

function tileOf(model: Model, id: string, label: string, locale: Locale) {
  const products = confirmedProducts(model).filter(({ facets }) => facets.district === id);
  return {
    label,
    ...(products.length > 0
      ? { href: productListHref(locale, { facet: 'district', value: id }) }
      : id === noValue
        ? {}
        : { href: placeHref(locale, model.get.place(id)) }),
    count: String(products.length),
    cells: sortProducts(products).map((product) => ({
      href: productHref(locale, product),
      label: `${product.name[locale]}, ${starWords(product, locale)}`,
      kind: cellKind(product),
    })),
  };
}

function cellKind(product: Product): 'filled' | 'outlined' | 'dashed' {
  const stars = starsOf(product);
  return stars === undefined ? 'dashed' : stars > 3 ? 'filled' : 'outlined';
}

/** What each source counts, in the order of the register. */
function totalsTable(model: Model, locale: Locale) {
  const all = getWords(locale);
  const words = all.ocop;
  const cell = (value: OrAbsent<number>) =>
    isAbsent(value) ? { text: all.absence[value.absent], muted: true } : { text: String(value) };
  return {
    head: [
      { label: words.totalHead.published },
      ...[
        words.totalHead.products,
        words.totalHead.four,
        words.totalHead.three,
        words.totalHead.proposed,
      ].map((label) => ({ label, numeric: true })),
      { label: words.totalHead.source },
    ],
    rows: model.ocopTotals.map((row) => ({
      id: row.id,
      cells: [
        isAbsent(row.publishedOn)
          ? { text: all.absence[row.publishedOn.absent], muted: true }
          : { text: formatDay(locale, row.publishedOn) },
        row.added ? { text: words.added(row.added.products) } : cell(row.products),
        row.added ? { text: words.added(row.added.fourStar) } : cell(row.fourStar),
        row.added ? { text: words.added(row.added.threeStar) } : cell(row.threeStar),
        cell(row.proposedFiveStar),
        {
          text: sourceRows(row.sources, locale)[0]?.label ?? '',
          href: row.sources[0]?.url,
          second: row.note?.[locale],
        },
      ],
    })),
  };
}
