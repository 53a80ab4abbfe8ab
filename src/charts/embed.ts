import { formatDay } from '../i18n/format.ts';
import { absoluteUrl, fileHref, hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model } from '../model/types.ts';
import type { FrozenChart } from '../schema/frozen-chart.ts';
import { chartSpecs } from './all.ts';
import { versionOf } from './freeze.ts';
import { layoutWidths } from './kit/drawing.ts';

const pathOf = (locale: Locale, id: string, version: string) => `embed/${locale}/${id}/${version}/`;

/** The page that an `<iframe>` of another site shows: one version of a chart, for ever. */
export function buildEmbed(model: Model, chart: FrozenChart, isCurrent: boolean, locale: Locale) {
  const words = getWords(locale).charts;
  const said = chart[locale];
  const address = chartSpecs.some(({ id }) => id === chart.id)
    ? { section: 'charts' as const, ids: [chart.id] }
    : { section: 'charts' as const };
  return {
    ...said,
    site: model.site.name[locale],
    version: words.version(chart.version, formatDay(locale, chart.checkedOn)),
    newer: isCurrent ? undefined : words.newer,
    href: hrefOf(locale, address),
    canonical: absoluteUrl(model.site.baseAddress, locale, address),
  };
}

/** What another site writes to show the chart: an address with the version in it, and room for the drawing. */
export function embedCode(model: Model, id: string, locale: Locale): string {
  const spec = chartSpecs.find((one) => one.id === id)!;
  const { title, drawings } = spec.build(model, locale);
  const path = fileHref(pathOf(locale, id, versionOf(model, spec)));
  const src = new URL(path, model.site.baseAddress).href;
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${src}" title="${name}" width="${layoutWidths.wide + 64}" height="${drawings.wide.height + 320}" loading="lazy"></iframe>`;
}
