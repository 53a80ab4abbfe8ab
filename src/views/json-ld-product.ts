import type { Product as ProductLd, Service, WithContext } from 'schema-dts';
import { absoluteUrl, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { starsOf, yearOf } from '../model/figures-ocop.ts';
import type { Product } from '../model/product-types.ts';
import type { Model } from '../model/types.ts';
import { isAbsent } from '../schema/field.ts';
import { placeHref } from './links.ts';
import { starWords } from './product-words.ts';

/** A product for machines: only what is known, no offer and no review; tourism is a service. */
export function productJsonLd(
  model: Model,
  product: Product,
  locale: Locale,
): WithContext<ProductLd> | WithContext<Service> {
  const words = getWords(locale).ocop;
  const url = absoluteUrl(model.site.baseAddress, locale, {
    section: 'ocopProducts',
    ids: [product.id],
  });
  const names = [product.name.vi, product.name.en, ...product.alsoNamed];
  const others = names.filter((name) => name !== product.name[locale]);
  const year = yearOf(product);
  const award =
    product.evidence !== 'unconfirmed' && starsOf(product) !== undefined
      ? { award: ['OCOP', starWords(product, locale), ...(year ? [String(year)] : [])].join(', ') }
      : {};
  const common = {
    '@context': 'https://schema.org' as const,
    '@id': url,
    url,
    name: product.name[locale],
    ...(others.length > 0 ? { alternateName: others } : {}),
    category: words.groups[product.group],
    ...award,
    subjectOf: product.sources.map((source) => ({
      '@type': 'WebPage' as const,
      url: source.url,
      publisher: { '@type': 'Organization' as const, name: source.publisher },
    })),
  };
  const maker = isAbsent(product.maker)
    ? undefined
    : { '@type': 'Organization' as const, name: product.maker };
  const district = isAbsent(product.district) ? undefined : product.district;
  if (product.group === 'tourism')
    return {
      ...common,
      '@type': 'Service',
      ...(maker ? { provider: maker } : {}),
      ...(district
        ? {
            areaServed: {
              '@type': 'AdministrativeArea' as const,
              name: district.name[locale],
              url: new URL(placeHref(locale, district), model.site.baseAddress).href,
            },
          }
        : {}),
    };
  return { ...common, '@type': 'Product', ...(maker ? { manufacturer: maker } : {}) };
}
