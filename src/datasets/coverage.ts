/** The time that the tables speak of, where they tell it. */
import type { Model } from '../model/types.ts';
import type { DatasetId } from '../schema/dataset.ts';
import { valueOf } from '../schema/field.ts';
import { buildDatasets, type AnyDataset } from './all.ts';

/** From the first to the last day of a time, both in it. */
export interface Span {
  from: string;
  to: string;
}

/**
 * What tells the time of a table: the columns that date its rows, or, where a row says what was when the plan was
 * issued and what is today, the days of the plan and of the last check. A day that only dates one fact of a row, as
 * that of a decision, tells nothing of the table. A table that is not listed here has no time of its own.
 */
export const timeTellers: Partial<Record<DatasetId, string[] | 'plan-to-check'>> = {
  tasks: ['plan_year'],
  'task-agency-roles': ['plan_year'],
  'task-progress': 'plan-to-check',
  'task-reports': ['reported_on'],
  'plan-paragraphs': ['plan_year'],
  citations: ['plan_year'],
  documents: ['signed_on'],
  agencies: 'plan-to-check',
  'agency-successors': ['from'],
  'ocop-products': ['recognised_year', 'recognised_on', 'proposed_on'],
  'ocop-totals': ['published_on'],
  'administrative-units': 'plan-to-check',
  'administrative-unit-changes': 'plan-to-check',
  'administrative-unit-periods': ['from', 'to'],
  'administrative-unit-instruments': ['from'],
  'industrial-clusters': ['state_as_of'],
  'craft-villages': ['as_of'],
  'industrial-cluster-totals': ['as_of'],
  'craft-village-totals': ['as_of'],
  'raw-material-areas': ['as_of'],
  sources: ['published_on'],
};

/** The time that a table speaks of; nothing where nothing in it tells. */
export function findSpan(model: Model, table: AnyDataset): Span | undefined {
  const teller = timeTellers[table.id];
  if (!teller) return undefined;
  if (teller === 'plan-to-check') {
    const from = valueOf(model.currentPlan.document.signedOn);
    return from ? { from, to: model.site.checkedOn } : undefined;
  }
  const columns = table.columns.filter(({ name }) => teller.includes(name));
  // Thousands of rows have few different days.
  const texts = new Set(
    columns.flatMap(({ value }) => table.rows.map((row) => String(value(row)))),
  );
  return joinSpans([...texts].flatMap((text) => spanOfDate(text) ?? []));
}

/** From the first to the last day that any table speaks of. */
export function findWholeSpan(model: Model): Span | undefined {
  return joinSpans(buildDatasets(model).flatMap((table) => findSpan(model, table) ?? []));
}

/** All days of a day, a month or a year; nothing for any other word. */
function spanOfDate(text: string): Span | undefined {
  const [date, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!date) return undefined;
  if (day) return { from: date, to: date };
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${date}-01`, to: `${date}-${last}` };
}

function joinSpans(spans: readonly Span[]): Span | undefined {
  const froms = spans.map(({ from }) => from).sort();
  const tos = spans.map(({ to }) => to).sort();
  return spans.length > 0 ? { from: froms[0]!, to: tos.at(-1)! } : undefined;
}
