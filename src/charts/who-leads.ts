import { descending, max, sort } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { fileHref, hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { valueOf } from '../model/build-graph.ts';
import { countTasks, isJointLead, leadBodies, tasksLedBy } from '../model/figures.ts';
import { nameInPlan } from '../model/names.ts';
import type { Agency, Model, Plan, Task } from '../model/types.ts';

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

/** The chart “who leads which task”, its sentence computed from the same rows. */
export function buildLeadChart(model: Model, plan: Plan, locale: Locale) {
  const words = getWords(locale).chart;
  const rows = placeLeadCells(buildLeadSeries(model, plan));
  const first = rows[0];
  return {
    title: first
      ? words.leadTitle(nameInPlan(first.agency, locale), first.count, countTasks(plan))
      : '',
    subtitle: words.leadSubtitle,
    key: { alone: words.alone, shared: words.joint },
    rows: rows.map((row) => ({
      label: nameInPlan(row.agency, locale),
      href: hrefOf(locale, { section: 'agencies', ids: [row.agency.id] }),
      count: row.count,
      words: row.cells.map((cell) => cell.task.topic[locale]).join(', '),
      cells: row.cells.map((cell) => ({
        number: cell.task.number,
        href: hrefOf(locale, { section: 'tasks', ids: [cell.task.year, cell.task.id] }),
        shared: cell.joint,
        label: words.cell(cell.task.number, cell.task.shortTitle[locale], cell.joint),
      })),
    })),
    source: words.source(valueOf(plan.document.number) ?? ''),
    links: [
      { label: words.table, href: hrefOf(locale, { section: 'tasks', ids: [plan.year] }) },
      { label: getWords(locale).actions.data, href: fileHref('data/tasks.csv') },
    ],
  };
}
