import { createHash } from 'node:crypto';
import { getWords } from '../i18n/words.ts';
import type { Locale } from '../i18n/sections.ts';
import type { Model } from '../model/types.ts';
import type { FrozenChart } from '../schema/frozen-chart.ts';
import { presentCharts } from './all.ts';
import type { ChartSpec } from './kit/chart.ts';
import { writePageSvg } from './kit/write-svg.ts';

/**
 * The version of a chart's data: it changes with a row or a sentence, not with a line of the drawing.
 */
export function versionOf(model: Model, spec: ChartSpec): string {
  const { columns, rows } = spec.table(model);
  const cells = rows.map((row) => columns.map((column) => column.value(row)));
  const titles = [spec.build(model, 'vi').title, spec.build(model, 'en').title];
  return createHash('sha256')
    .update(JSON.stringify([titles, cells]))
    .digest('hex')
    .slice(0, 12);
}

/** All that an embedded chart shows, as it is now. */
export function freezeChart(model: Model, spec: ChartSpec): FrozenChart {
  const say = (locale: Locale) => {
    const chart = spec.build(model, locale);
    const name = getWords(locale).charts.drawing(chart.title, chart.description);
    return {
      title: chart.title,
      subtitle: chart.subtitle,
      notes: chart.notes,
      source: chart.source,
      wide: writePageSvg(chart.drawings.wide, name, 'wide'),
      narrow: writePageSvg(chart.drawings.narrow, name, 'narrow'),
    };
  };
  return {
    id: spec.id,
    version: versionOf(model, spec),
    checkedOn: model.site.checkedOn,
    vi: say('vi'),
    en: say('en'),
  };
}

/** Every chart that may be embedded: as it is now, and each kept version whose data have changed since. */
export function embeddedCharts(model: Model): { chart: FrozenChart; isCurrent: boolean }[] {
  const current = presentCharts(model).map((spec) => freezeChart(model, spec));
  const isNow = ({ id, version }: FrozenChart) =>
    current.some((one) => one.id === id && one.version === version);
  return [
    ...current.map((chart) => ({ chart, isCurrent: true })),
    ...model.frozenCharts
      .filter((chart) => !isNow(chart))
      .map((chart) => ({ chart, isCurrent: false })),
  ];
}
