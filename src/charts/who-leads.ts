import { joinParts } from '../i18n/join-parts.ts';
import { descending, max, sort } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { countTasks, isJointLead, leadBodies, tasksLedBy } from '../model/figures.ts';
import { nameInPlan } from '../model/names.ts';
import type { Agency, Model, Plan, Task } from '../model/types.ts';
import { agency as agencySchema } from '../schema/agency.ts';
import { chartFields } from '../schema/chart-fields.ts';
import { derived } from '../schema/derived.ts';
import { valueOf } from '../schema/field.ts';
import { taskVi } from '../schema/task.ts';
import type { Chart, ChartSpec, ChartTable } from './kit/chart.ts';
import { drawBoth } from './kit/drawing.ts';
import { planYear, withPeriod } from './kit/period.ts';
import { column, hideRows, urlColumns } from './kit/table.ts';
import { taskLink } from './kit/task-links.ts';
import { drawLeadRows } from './who-leads-drawing.ts';

/** Rows of the chart: each body that leads, with the tasks it leads. */
export interface LeadSeries {
  agency: Agency;
  tasks: { task: Task; joint: boolean }[];
}

/** A cell of the chart put in its place: column counted from 0. */
export interface PlacedCell {
  task: Task;
  joint: boolean;
  column: number;
}

export interface PlacedRow {
  agency: Agency;
  count: number;
  cells: PlacedCell[];
}

/**
 * Who leads which task, most first; bodies with equal counts keep the order of the register.
 * A task with several leads counts for each of them.
 */
export function buildLeadSeries(model: Model, plan: Plan): LeadSeries[] {
  const rows = leadBodies(model, plan).map((agency) => ({
    agency,
    tasks: tasksLedBy(agency, plan).map((task) => ({ task, joint: isJointLead(task) })),
  }));
  return sort(rows, (a, b) => descending(a.tasks.length, b.tasks.length));
}

/** Puts each task on the next free column of its row. */
export function placeLeadCells(series: readonly LeadSeries[]): PlacedRow[] {
  const columns = max(series, (row) => row.tasks.length) ?? 0;
  const x = scaleBand<number>(
    Array.from({ length: columns }, (_, i) => i),
    [0, columns],
  );
  return series.map((row) => ({
    agency: row.agency,
    count: row.tasks.length,
    cells: row.tasks.map((cell, index) => ({ ...cell, column: x(index) ?? index })),
  }));
}

/** What the chart says in words; the sentence comes from the first row. */
function describeLeads(model: Model, plan: Plan, locale: Locale) {
  const words = getWords(locale).chart;
  const rows = placeLeadCells(buildLeadSeries(model, plan));
  const first = rows[0];
  return {
    rows,
    title: first
      ? words.leadTitle(nameInPlan(first.agency, locale), first.count, countTasks(plan))
      : '',
    subtitle: withPeriod(
      words.leadSubtitle,
      planYear(plan),
      locale,
      getWords(locale).charts.periods.plan,
    ),
    key: { alone: words.alone, shared: words.joint },
    source: words.source(valueOf(plan.document.number) ?? ''),
  };
}

/** The same chart for a page that links each cell to its task. */
export function buildLeadChart(model: Model, plan: Plan, locale: Locale) {
  const words = getWords(locale).chart;
  const { rows, ...said } = describeLeads(model, plan, locale);
  return {
    ...said,
    rows: rows.map((row) => ({
      label: nameInPlan(row.agency, locale),
      href: agencyLink(row.agency, locale),
      count: row.count,
      words: topics(row, locale),
      cells: row.cells.map((cell) => ({
        number: cell.task.number,
        href: taskLink(cell.task, locale),
        shared: cell.joint,
        label: words.cell(cell.task.number, cell.task.shortTitle[locale], cell.joint),
      })),
    })),
  };
}

const topics = (row: PlacedRow, locale: Locale) =>
  row.cells.map((cell) => cell.task.topic[locale]).join(', ');
const agencyLink = (agency: Agency, locale: Locale) =>
  hrefOf(locale, { section: 'agencies', ids: [agency.id] });

/** One cell of the chart: a body and a task that it leads. */
interface LeadRow extends PlacedCell {
  agency: Agency;
}

const leadRows = (model: Model): LeadRow[] =>
  buildLeadSeries(model, model.currentPlan).flatMap(({ agency, tasks }) =>
    tasks.map((cell, column) => ({ agency, ...cell, column })),
  );

function buildTable(model: Model): ChartTable<LeadRow> {
  const task = taskVi.shape;
  return {
    id: 'who-leads',
    title: { vi: 'Cơ quan chủ trì từng nhiệm vụ', en: 'Who leads which task' },
    row: {
      vi: 'Mỗi dòng là một cơ quan và một nhiệm vụ mà cơ quan ấy chủ trì.',
      en: 'Each row is an agency and a task that it leads.',
    },
    columns: [
      column('plan_year', 'string', derived.planYear, (row) => row.task.year),
      column('agency_id', 'string', agencySchema.shape.id, (row) => row.agency.id),
      column('agency_vi', 'string', chartFields.agencyName, (row) => nameInPlan(row.agency, 'vi')),
      column('agency_en', 'string', chartFields.agencyName, (row) => nameInPlan(row.agency, 'en')),
      column('task', 'integer', task.number, (row) => row.task.number),
      column('shared', 'boolean', chartFields.shared, (row) => row.joint),
      column('task_vi', 'string', task.shortTitle, (row) => row.task.shortTitle.vi),
      column('task_en', 'string', task.shortTitle, (row) => row.task.shortTitle.en),
      ...urlColumns<LeadRow>(model, (row) => ({
        section: 'tasks',
        ids: [row.task.year, row.task.id],
      })),
    ],
    rows: leadRows(model),
  };
}

function build(model: Model, locale: Locale): Chart {
  const words = getWords(locale).charts;
  const { rows, key, ...said } = describeLeads(model, model.currentPlan, locale);
  return {
    ...said,
    notes: [],
    description: words.leads.description(
      rows.map((row) => ({ name: nameInPlan(row.agency, locale), n: row.count })),
    ),
    drawings: drawBoth((layout) => drawLeadRows(rows, key, locale, layout)),
    table: {
      caption: words.leads.name,
      head: [
        { label: words.leads.agency },
        { label: words.leads.count, numeric: true },
        { label: words.leads.tasks },
      ],
      rows: rows.map((row) => ({
        cells: [
          { text: nameInPlan(row.agency, locale), href: agencyLink(row.agency, locale) },
          { text: String(row.count) },
          {
            text: '',
            parts: joinParts(
              row.cells.map(({ task, joint }) => [
                {
                  text: `${task.number}. ${task.shortTitle[locale]}`,
                  href: taskLink(task, locale),
                },
                ...(joint ? [{ text: ` (${key.shared})` }] : []),
              ]),
              '; ',
            ),
          },
        ],
      })),
    },
  };
}

/** Which agency leads which task of the current plan. */
export const whoLeads: ChartSpec = {
  id: 'who-leads',
  isPresent: (model) => model.currentPlan.tasks.length > 0,
  build,
  table: (model) => hideRows(buildTable(model)),
};
