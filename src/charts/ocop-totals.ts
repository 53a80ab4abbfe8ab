import { joinParts } from '../i18n/join-parts.ts';
import { ascending, max, sort } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { formatDay, formatList, formatTableDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { valueOf } from '../model/build-graph.ts';
import type { OcopTotal } from '../model/product-types.ts';
import type { Model } from '../model/types.ts';
import { chartFields } from '../schema/chart-fields.ts';
import { derived } from '../schema/derived.ts';
import { ocopTotal } from '../schema/ocop-total.ts';
import type { Chart, ChartSpec, ChartTable } from './kit/chart.ts';
import { drawBoth } from './kit/drawing.ts';
import { column, hideRows, urlColumns } from './kit/table.ts';
import { drawTotals } from './ocop-totals-drawing.ts';

/** What one source published; a number that it does not give is undefined. */
export interface TotalPoint {
  row: OcopTotal;
  day: string | undefined;
  total: number | undefined;
  fourStar: number | undefined;
  threeStar: number | undefined;
}

/** Dated rows by day; then those without a day, in the order of the register. */
export interface TotalsSeries {
  dated: (TotalPoint & { day: string })[];
  undated: TotalPoint[];
}

export interface PlacedTotals {
  totals: { x: number; y: number; n: number }[];
  /** Lines of one grade through the sources that give it. */
  lines: { grade: 'fourStar' | 'threeStar'; points: { x: number; y: number; n: number }[] }[];
  /** Days on which a source spoke of products but gave no total. */
  silent: { x: number; day: string }[];
  years: { x: number; label: string }[];
  levels: { y: number; n: number }[];
}

export function buildTotalsSeries(model: Model): TotalsSeries {
  const points = model.ocopTotals.map((row) => ({
    row,
    day: valueOf(row.publishedOn),
    total: valueOf(row.products),
    fourStar: valueOf(row.fourStar),
    threeStar: valueOf(row.threeStar),
  }));
  const dated = points.filter((one): one is TotalPoint & { day: string } => one.day !== undefined);
  return {
    dated: sort(dated, (a, b) => ascending(a.day, b.day)),
    undated: points.filter(({ day }) => day === undefined),
  };
}

/** Puts what was published on the days it was published; nothing is placed between two sources. */
export function placeTotals(
  { dated }: TotalsSeries,
  box: { left: number; right: number; top: number; bottom: number },
): PlacedTotals {
  const yearOf = (day: string | undefined) => Number((day ?? '2000').slice(0, 4));
  const first = yearOf(dated[0]?.day);
  const last = yearOf(dated.at(-1)?.day);
  const end = dated.at(-1)?.day ?? '2001-01-01';
  const x = scaleUtc([Date.UTC(first, 0, 1), new Date(end).getTime()], [box.left, box.right]);
  const highest = max(dated, ({ total, threeStar }) => Math.max(total ?? 0, threeStar ?? 0)) ?? 1;
  const y = scaleLinear([0, highest], [box.bottom, box.top]).nice(4);
  const at = (point: TotalPoint & { day: string }, n: number) => ({
    x: x(new Date(point.day)),
    y: y(n),
    n,
  });
  const known = (key: 'total' | 'fourStar' | 'threeStar') =>
    dated.flatMap((point) => {
      const n = point[key];
      return n === undefined ? [] : [at(point, n)];
    });
  return {
    totals: known('total'),
    lines: (['threeStar', 'fourStar'] as const).map((grade) => ({ grade, points: known(grade) })),
    silent: dated
      .filter(({ total }) => total === undefined)
      .map(({ day }) => ({ x: x(new Date(day)), day })),
    years: Array.from({ length: last - first + 1 }, (_, index) => ({
      x: x(Date.UTC(first + index, 0, 1)),
      label: String(first + index),
    })),
    levels: y.ticks(4).map((n) => ({ y: y(n), n })),
  };
}

function buildTable(model: Model): ChartTable<TotalPoint> {
  const field = ocopTotal.shape;
  const { dated, undated } = buildTotalsSeries(model);
  return {
    id: 'ocop-totals',
    title: { vi: 'Tổng số sản phẩm OCOP như công bố', en: 'OCOP totals as published' },
    row: { vi: 'Mỗi dòng là một lần công bố.', en: 'Each row is one publication.' },
    columns: [
      column('id', 'string', field.id, ({ row }) => row.id),
      column('published_on', 'date', field.publishedOn, ({ row }) => row.publishedOn),
      column('products', 'integer', field.products, ({ row }) => row.products),
      column('five_star', 'integer', field.fiveStar, ({ row }) => row.fiveStar),
      column('four_star', 'integer', field.fourStar, ({ row }) => row.fourStar),
      column('three_star', 'integer', field.threeStar, ({ row }) => row.threeStar),
      column(
        'proposed_five_star',
        'integer',
        field.proposedFiveStar,
        ({ row }) => row.proposedFiveStar,
      ),
      column(
        'note_vi',
        'string',
        chartFields.totalNote,
        ({ row }) => row.note?.vi ?? { absent: 'not-applicable' },
      ),
      column(
        'note_en',
        'string',
        chartFields.totalNote,
        ({ row }) => row.note?.en ?? { absent: 'not-applicable' },
      ),
      column('source_urls', 'string', derived.sourceUrls, ({ row }) =>
        row.sources.map(({ url }) => url).join(' '),
      ),
      ...urlColumns<TotalPoint>(model, () => ({ section: 'charts', ids: ['ocop-totals'] })),
    ],
    rows: [...dated, ...undated],
  };
}

function build(model: Model, locale: Locale): Chart {
  const all = getWords(locale);
  const words = all.charts.totals;
  const series = buildTotalsSeries(model);
  const counted = series.dated.filter((one) => one.total !== undefined);
  const first = counted[0]!;
  const last = counted.at(-1)!;
  const month = (day: string) => formatDay(locale, day.slice(0, 7));
  const shown = (value: number | undefined) =>
    value === undefined
      ? { text: all.absence['not-stated'], muted: true }
      : { text: String(value) };
  const silent = series.dated.length - counted.length;
  return {
    title: words.title(last.total ?? 0, month(last.day), first.total ?? 0, month(first.day)),
    subtitle: words.subtitle,
    notes: [
      words.never,
      ...(silent > 0 ? [words.silent(silent)] : []),
      ...(series.undated.length > 0
        ? [
            words.undated(
              series.undated.length,
              formatList(
                locale,
                series.undated.map(({ total }) => String(total ?? all.absence['not-stated'])),
              ),
            ),
          ]
        : []),
    ],
    source: words.source,
    description: words.description(
      counted.map(({ day, total }) => ({ day: formatDay(locale, day), n: total ?? 0 })),
    ),
    drawings: drawBoth((layout) => drawTotals(series, words, layout)),
    table: {
      caption: words.name,
      head: [
        { label: words.day },
        { label: words.total, numeric: true },
        { label: words.grades.fourStar, numeric: true },
        { label: words.grades.threeStar, numeric: true },
        { label: words.from },
      ],
      rows: [...series.dated, ...series.undated].map((point) => ({
        cells: [
          point.day
            ? { text: formatTableDay(locale, point.day) }
            : { text: all.absence['not-found'], muted: true },
          shown(point.total),
          shown(point.fourStar),
          shown(point.threeStar),
          {
            text: '',
            parts: [
              ...joinParts(
                point.row.sources.map(({ url }) => ({
                  text: new URL(url).hostname.replace(/^www\./, ''),
                  href: url,
                })),
                ', ',
              ),
              ...(point.row.note ? [{ text: `. ${point.row.note[locale]}` }] : []),
            ],
          },
        ],
      })),
    },
  };
}

/** How many OCOP products each source gives, on the day it was published. */
export const ocopTotals: ChartSpec = {
  id: 'ocop-totals',
  isPresent: (model) =>
    model.ocopTotals.some(
      (row) => valueOf(row.publishedOn) !== undefined && valueOf(row.products) !== undefined,
    ),
  build,
  table: (model) => hideRows(buildTable(model)),
};
