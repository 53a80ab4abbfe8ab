import { joinParts } from '../i18n/join-parts.ts';
import { formatDay, formatList, formatTableDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { OcopTotal } from '../model/product-types.ts';
import type { Model } from '../model/types.ts';
import { chartFields } from '../schema/chart-fields.ts';
import { derivedProduct } from '../schema/derived-products.ts';
import { valueOf } from '../schema/field.ts';
import { ocopTotal } from '../schema/ocop-total.ts';
import type { Chart, ChartSpec, ChartTable } from './kit/chart.ts';
import { drawBoth } from './kit/drawing.ts';
import { rangeOf, withPeriod } from './kit/period.ts';
import { publishersOf } from './kit/sources.ts';
import { column, hideRows, sourceUrls, urlColumns } from './kit/table.ts';
import { drawTotals } from './ocop-totals-drawing.ts';
import { buildTotalsSeries, isUngraded, type TotalPoint } from './ocop-totals-series.ts';

function buildTable(model: Model): ChartTable<TotalPoint> {
  const field = ocopTotal.shape;
  const { dated, undated } = buildTotalsSeries(model);
  const added = (key: keyof NonNullable<OcopTotal['added']>) => (point: TotalPoint) =>
    point.added?.[key] ?? { absent: 'not-applicable' };
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
      column('added', 'integer', derivedProduct.addedProducts, added('products')),
      column('added_four_star', 'integer', derivedProduct.addedFourStar, added('fourStar')),
      column('added_three_star', 'integer', derivedProduct.addedThreeStar, added('threeStar')),
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
      sourceUrls<TotalPoint>(({ row }) => row.sources),
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
  const shown = (value: number | undefined, more?: number) =>
    value !== undefined
      ? { text: String(value) }
      : more === undefined
        ? { text: all.absence['not-stated'], muted: true }
        : { text: all.ocop.added(more) };
  const silent = series.dated.length - counted.length;
  const ungraded = series.dated.filter(isUngraded).length;
  const undated = series.undated.map(({ total }) => String(total ?? all.absence['not-stated']));
  return {
    title: words.title(last.total ?? 0, month(last.day), first.total ?? 0, month(first.day)),
    subtitle: withPeriod(
      words.subtitle,
      rangeOf(series.dated.map(({ day }) => day)),
      locale,
      all.charts.periods.published,
    ),
    notes: [
      words.never,
      ...(silent > 0 ? [words.silent(silent)] : []),
      ...(ungraded > 0 ? [words.ungraded(ungraded)] : []),
      ...(undated.length > 0 ? [words.undated(undated.length, formatList(locale, undated))] : []),
    ],
    source: all.charts.sources(publishersOf(model.ocopTotals)),
    description: words.description(
      [...series.dated, ...series.undated].map((point) => ({
        day: point.day ? formatDay(locale, point.day) : undefined,
        total: point.total,
        added: point.added?.products,
        four: point.fourStar ?? point.added?.fourStar,
        three: point.threeStar ?? point.added?.threeStar,
        proposed: point.proposed,
      })),
    ),
    drawings: drawBoth((layout) => drawTotals(series, words, layout)),
    table: {
      caption: words.name,
      head: [
        { label: words.day },
        { label: words.total, numeric: true },
        { label: words.grades.fourStar, numeric: true },
        { label: words.grades.threeStar, numeric: true },
        { label: all.ocop.totalHead.proposed, numeric: true },
      ],
      rows: [...series.dated, ...series.undated].map((point) => ({
        cells: [
          {
            text: point.day ? formatTableDay(locale, point.day) : all.absence['not-found'],
            muted: point.day === undefined,
            secondParts: [
              ...joinParts(
                point.row.sources.map(({ url, publisher }) => ({ text: publisher, href: url })),
                ', ',
              ),
              ...(point.row.note ? [{ text: `. ${point.row.note[locale]}` }] : []),
            ],
          },
          shown(point.total, point.added?.products),
          shown(point.fourStar, point.added?.fourStar),
          shown(point.threeStar, point.added?.threeStar),
          shown(point.proposed),
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
