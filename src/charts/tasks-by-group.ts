import { scaleBand } from 'd3-scale';
import { formatList } from '../i18n/format.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { countTasks } from '../model/figures.ts';
import { nameInPlan } from '../model/names.ts';
import { plainText } from '../model/text.ts';
import type { Agency, Clause, Model, Plan, Task } from '../model/types.ts';
import { agency as agencySchema } from '../schema/agency.ts';
import { chartFields } from '../schema/chart-fields.ts';
import { derived } from '../schema/derived.ts';
import { valueOf } from '../schema/field.ts';
import { taskVi } from '../schema/task.ts';
import type { Chart, ChartSpec, ChartTable } from './kit/chart.ts';
import { drawBoth } from './kit/drawing.ts';
import { planYear, withPeriod } from './kit/period.ts';
import { column, hideRows, urlColumns } from './kit/table.ts';
import { taskNumbers } from './kit/task-links.ts';
import { drawGroupGrid } from './tasks-by-group-drawing.ts';

/** One body: its tasks in each group of the annex, first those it leads. */
export interface GroupSeries {
  agency: Agency;
  groups: { group: Clause; tasks: { task: Task; role: 'lead' | 'support' }[] }[];
}

/** The grid: a column for each group with its share of the width, a row for each body. */
export interface PlacedGrid {
  columns: { group: Clause; count: number; x: number; width: number }[];
  rows: GroupSeries[];
}

/** Each body of the annex and its tasks by group; bodies in the order of the register. */
export function buildGroupSeries(model: Model, plan: Plan): GroupSeries[] {
  const isOwn = (task: Task) => task.year === plan.year;
  const active = model.agencies.filter((one) => [...one.leads, ...one.supports].some(isOwn));
  return active.map((agency) => ({
    agency,
    groups: plan.groups.map((group) => {
      const inGroup = (task: Task) => isOwn(task) && task.group === group;
      return {
        group,
        tasks: [
          ...agency.leads.filter(inGroup).map((task) => ({ task, role: 'lead' as const })),
          ...agency.supports.filter(inGroup).map((task) => ({ task, role: 'support' as const })),
        ],
      };
    }),
  }));
}

/**
 * Gives each group its column.
 * @param left where the first column begins
 * @param width where the last column ends
 */
export function placeGroupGrid(
  series: GroupSeries[],
  plan: Plan,
  left: number,
  width: number,
): PlacedGrid {
  const x = scaleBand<Clause>(plan.groups, [left, width]);
  return {
    columns: plan.groups.map((group) => ({
      group,
      count: tasksOf(plan, group).length,
      x: x(group) ?? left,
      width: x.bandwidth(),
    })),
    rows: series,
  };
}

const tasksOf = (plan: Plan, group: Clause) => plan.tasks.filter((task) => task.group === group);

/** One mark of the grid. */
interface GroupRow {
  agency: Agency;
  task: Task;
  role: 'lead' | 'support';
}

function buildTable(model: Model): ChartTable<GroupRow> {
  const task = taskVi.shape;
  return {
    id: 'tasks-by-group',
    title: { vi: 'Nhiệm vụ theo nhóm và cơ quan', en: 'Tasks by group and agency' },
    row: {
      vi: 'Mỗi dòng là một cơ quan và một nhiệm vụ mà cơ quan ấy chủ trì hoặc phối hợp.',
      en: 'Each row is an agency and a task that it leads or supports.',
    },
    columns: [
      column('plan_year', 'string', derived.planYear, (row) => row.task.year),
      column('group_id', 'string', task.group, (row) => row.task.group.id),
      column('agency_id', 'string', agencySchema.shape.id, (row) => row.agency.id),
      column('agency_vi', 'string', chartFields.agencyName, (row) => nameInPlan(row.agency, 'vi')),
      column('agency_en', 'string', chartFields.agencyName, (row) => nameInPlan(row.agency, 'en')),
      column('role', 'string', chartFields.role, (row) => row.role),
      column('task', 'integer', task.number, (row) => row.task.number),
      column('task_vi', 'string', task.shortTitle, (row) => row.task.shortTitle.vi),
      column('task_en', 'string', task.shortTitle, (row) => row.task.shortTitle.en),
      ...urlColumns<GroupRow>(model, (row) => ({
        section: 'tasks',
        ids: [row.task.year, row.task.id],
      })),
    ],
    rows: buildGroupSeries(model, model.currentPlan).flatMap(({ agency, groups }) =>
      groups.flatMap((one) => one.tasks.map((each) => ({ agency, ...each }))),
    ),
  };
}

function build(model: Model, locale: Locale): Chart {
  const { groups: words, periods } = getWords(locale).charts;
  const plan = model.currentPlan;
  const series = buildGroupSeries(model, plan);
  const counts = plan.groups.map((group) => ({ group, n: tasksOf(plan, group).length }));
  const most = Math.max(...counts.map(({ n }) => n));
  const largest = counts.filter(({ n }) => n === most).map(({ group }) => group.mark);
  const number = valueOf(plan.document.number) ?? plan.year;
  const title = (group: Clause) =>
    plainText(locale === 'en' ? (group.text.en ?? group.text.vi) : group.text.vi);
  const cellOf = (row: GroupSeries, role: 'lead' | 'support') => {
    const tasks = row.groups.flatMap((one) => one.tasks).filter((one) => one.role === role);
    return {
      text: tasks.length === 0 ? words.none : '',
      muted: tasks.length === 0,
      parts:
        tasks.length === 0
          ? undefined
          : taskNumbers(
              tasks.map(({ task }) => task),
              locale,
            ),
    };
  };
  return {
    title: words.title(formatList(locale, largest), largest.length, most, countTasks(plan)),
    subtitle: withPeriod(words.subtitle(number), planYear(plan), locale, periods.plan),
    notes: counts.map(({ group }) => words.groupIs(group.mark, title(group).replace(/\.$/, ''))),
    source: words.source(number),
    description: words.description(
      counts.map(({ group, n }) => ({ mark: group.mark, n })),
      series.length,
    ),
    drawings: drawBoth((layout) => drawGroupGrid(series, plan, words, locale, layout)),
    table: {
      caption: words.name,
      head: [{ label: words.agency }, { label: words.leads }, { label: words.supports }],
      rows: series.map((row) => ({
        cells: [
          {
            text: nameInPlan(row.agency, locale),
            href: hrefOf(locale, { section: 'agencies', ids: [row.agency.id] }),
          },
          cellOf(row, 'lead'),
          cellOf(row, 'support'),
        ],
      })),
    },
  };
}

/** How the tasks of the current plan fall to groups and bodies. */
export const tasksByGroup: ChartSpec = {
  id: 'tasks-by-group',
  isPresent: (model) => model.currentPlan.groups.length > 0,
  build,
  table: (model) => hideRows(buildTable(model)),
};
