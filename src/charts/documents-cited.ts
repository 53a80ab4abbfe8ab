import { ascending, extent, sort } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import { documentName } from '../i18n/document-name.ts';
import { formatTableDay } from '../i18n/format.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { citedDocuments } from '../model/figures.ts';
import type { Document, Model, Plan } from '../model/types.ts';
import { chartFields } from '../schema/chart-fields.ts';
import { derived } from '../schema/derived.ts';
import { document as documentSchema } from '../schema/document.ts';
import { valueOf } from '../schema/field.ts';
import type { Chart, ChartSpec, ChartTable } from './kit/chart.ts';
import { drawBoth } from './kit/drawing.ts';
import { rangeOf, withPeriod } from './kit/period.ts';
import { column, hideRows, urlColumns } from './kit/table.ts';
import { drawTimeline } from './documents-cited-drawing.ts';

/** Documents that the passages of one plan name, the plan itself apart. */
export interface CitedSeries {
  rows: CitedRow[];
  plan: { name: string; signedOn: string | undefined };
}

export interface CitedRow {
  document: Document;
  /** ISO day; undefined where no source gives it. */
  signedOn: string | undefined;
  byNumber: boolean;
}

/** A row put on the axis; `x` is undefined for a document without a known day. */
export interface PlacedDocument extends CitedRow {
  x: number | undefined;
}

export interface PlacedTimeline {
  rows: PlacedDocument[];
  ticks: { x: number; label: string }[];
  planX: number | undefined;
}

/** The oldest first; those whose day is not known last, in the order of the register. */
export function buildCitedSeries(model: Model, plan: Plan): CitedSeries {
  const byNumber = new Set(citedDocuments(model, plan));
  const named = model.documents.filter(
    (one) => one !== plan.document && one.citedBy.some(({ year }) => year === plan.year),
  );
  const rows = named.map((document) => ({
    document,
    signedOn: valueOf(document.signedOn),
    byNumber: byNumber.has(document),
  }));
  return {
    rows: sort(rows, (a, b) => ascending(a.signedOn ?? '9999', b.signedOn ?? '9999')),
    plan: { name: valueOf(plan.document.number) ?? '', signedOn: valueOf(plan.document.signedOn) },
  };
}

/** Whole years from before the first day to after the last, between `left` and `right`. */
export function placeTimeline(
  { rows, plan }: CitedSeries,
  left: number,
  right: number,
  tickCount: number,
): PlacedTimeline {
  const days = [...rows.map((row) => row.signedOn), plan.signedOn].filter(
    (day) => day !== undefined,
  );
  const [first = '2000', last = '2001'] = extent(days.map((day) => day.slice(0, 4)));
  const domain = [Date.UTC(Number(first), 0, 1), Date.UTC(Number(last) + 1, 0, 1)];
  const x = scaleUtc(domain, [left, right]);
  const at = (day: string | undefined) => (day === undefined ? undefined : x(new Date(day)));
  const years = x
    .ticks(tickCount)
    .filter((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1);
  return {
    rows: rows.map((row) => ({ ...row, x: at(row.signedOn) })),
    ticks: years.map((tick) => ({ x: x(tick), label: String(tick.getUTCFullYear()) })),
    planX: at(plan.signedOn),
  };
}

function buildTable(model: Model): ChartTable<CitedRow> {
  const field = documentSchema.shape;
  return {
    id: 'documents-cited',
    title: {
      vi: 'Văn bản kế hoạch nêu, theo ngày ký',
      en: 'Documents in the plan, by day of signing',
    },
    row: {
      vi: 'Mỗi dòng là một văn bản mà kế hoạch nêu.',
      en: 'Each row is a document that the plan names.',
    },
    columns: [
      column('id', 'string', field.id, (row) => row.document.id),
      column('number', 'string', field.number, (row) => row.document.number),
      column('name_vi', 'string', chartFields.documentName, (row) =>
        documentName('vi', row.document),
      ),
      column('name_en', 'string', chartFields.documentName, (row) =>
        documentName('en', row.document),
      ),
      column('signed_on', 'date', field.signedOn, (row) => row.document.signedOn),
      column('status', 'string', field.status, (row) => row.document.status),
      column('cited_by_number', 'boolean', chartFields.citedByNumber, (row) => row.byNumber),
      column('cited_at', 'string', derived.citedAt, (row) =>
        row.document.citedBy.map(({ address }) => address).join('; '),
      ),
      ...urlColumns<CitedRow>(model, (row) => ({ section: 'documents', ids: [row.document.id] })),
    ],
    rows: buildCitedSeries(model, model.currentPlan).rows,
  };
}

function build(model: Model, locale: Locale): Chart {
  const all = getWords(locale);
  const words = all.charts.documents;
  const series = buildCitedSeries(model, model.currentPlan);
  const { rows } = series;
  const count = (test: (row: CitedRow) => boolean) => rows.filter(test).length;
  const period = count(({ document }) => document.periodOver === true);
  const over = {
    period,
    expired: count(({ document: { status } }) => status === 'expired') - period,
    replaced: count(({ document: { status } }) => status === 'replaced'),
  };
  const undated = count((row) => row.signedOn === undefined);
  const byNumber = count((row) => row.byNumber);
  const unknown = count((row) => row.document.status === 'unknown');
  const validity = (document: Document) => all.documents.validity[document.status];
  return {
    title: words.title(rows.length, over),
    subtitle: withPeriod(
      words.subtitle,
      rangeOf(rows.map(({ signedOn }) => signedOn)),
      locale,
      all.charts.periods.signed,
    ),
    notes: [
      words.byNumber(byNumber, rows.length - byNumber),
      ...(period > 0 ? [words.periodOver(period)] : []),
      ...(undated > 0 ? [words.undated(undated)] : []),
      ...(unknown > 0 ? [words.unknown(unknown)] : []),
    ],
    source: words.source(series.plan.name),
    description: words.description(
      rows.length,
      (['in-force', 'amended', 'unknown', 'expired', 'replaced'] as const)
        .map((status) => ({
          label: all.documents.validity[status].toLocaleLowerCase(locale),
          n: count((row) => row.document.status === status),
        }))
        .filter(({ n }) => n > 0),
      undated,
    ),
    drawings: drawBoth((layout) =>
      drawTimeline(series, { ...words, validity: all.documents.validity }, locale, layout),
    ),
    table: {
      caption: words.name,
      head: [
        { label: all.documents.number },
        { label: all.documents.signedOn },
        { label: all.documents.status },
        { label: words.how },
      ],
      rows: rows.map(({ document, signedOn, ...row }) => ({
        cells: [
          {
            text: documentName(locale, document),
            href: hrefOf(locale, { section: 'documents', ids: [document.id] }),
          },
          signedOn
            ? { text: formatTableDay(locale, signedOn) }
            : { text: all.absence['not-found'], muted: true },
          { text: validity(document), status: document.status },
          { text: row.byNumber ? words.numbered : words.named },
        ],
      })),
    },
  };
}

/** The documents that the current plan names, by day of signing and by validity. */
export const documentsCited: ChartSpec = {
  id: 'documents-cited',
  isPresent: (model) => buildCitedSeries(model, model.currentPlan).rows.length > 0,
  build,
  table: (model) => hideRows(buildTable(model)),
};
