import type { Place as PlaceLd, WithContext } from 'schema-dts';
import { absoluteUrl, type Locale } from '../i18n/sections.ts';
import type { Cluster, Model, Village } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';
import { placeHref } from './links.ts';

/** A cluster or craft village for machines: its names, the units it lies in then and today, its sources; no position. */
export function localJsonLd(
  model: Model,
  section: 'clusters' | 'villages',
  item: Cluster | Village,
  locale: Locale,
): WithContext<PlaceLd> {
  const url = absoluteUrl(model.site.baseAddress, locale, { section, ids: [item.id] });
  const units = [...item.communes, item.district, ...item.today].filter(
    (unit) => unit !== undefined,
  );
  const other = item.name[locale === 'vi' ? 'en' : 'vi'];
  const about = 'trade' in item ? valueOf(item.trade)?.[locale] : valueOf(item.state)?.[locale];
  return {
    '@context': 'https://schema.org',
    '@type': 'Place',
    '@id': url,
    url,
    name: item.name[locale],
    ...(other === item.name[locale] ? {} : { alternateName: other }),
    ...(about ? { description: about } : {}),
    ...(units.length > 0
      ? {
          containedInPlace: units.map((unit) => ({
            '@type': 'AdministrativeArea' as const,
            name: unit.name[locale],
            url: new URL(placeHref(locale, unit), model.site.baseAddress).href,
          })),
        }
      : {}),
    subjectOf: item.sources.map((source) => ({
      '@type': 'WebPage' as const,
      url: source.url,
      publisher: { '@type': 'Organization' as const, name: source.publisher },
    })),
  };
}
