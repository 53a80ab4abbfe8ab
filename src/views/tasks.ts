import { hrefOf, fileHref, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { countTasks, tasksWithUnnamedSupport } from '../model/figures.ts';
import { nameInPlan } from '../model/names.ts';
import { isTracked, stateOf } from '../model/progress.ts';
import { plainText } from '../model/text.ts';
import type { Agency, Clause, Model, Plan, Task } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';
import { bodiesInAnnex, columnGroupOf, columnGroupOrder } from './columns.ts';
import { agencyHref, taskHref } from './links.ts';

/** Title, lead and source line that matrix and list share. */
export function tasksMeta(plan: Plan, locale: Locale) {
  const words = getWords(locale);
  const all = countTasks(plan);
  const number = valueOf(plan.document.number) ?? plan.year;
  return {
    title: words.tasks.title(all),
    listTitle: words.tasks.listTitle(all),
    lead: words.tasks.lead(tasksWithUnnamedSupport(plan).length, all),
    description: words.tasks.description(all),
    source: words.tasks.source(number),
    // The sentence that the filter script writes, so that the count reads the same before and after it.
    count: words.tasks.countTemplate.replace('{n}', String(all)),
  };
}

/** The ways to see the tasks, each with its own address: who does what, and what came of it where that is tracked. */
export function taskViews(plan: Plan, locale: Locale, current: 'matrix' | 'list' | 'progress') {
  const words = getWords(locale);
  return {
    label: words.tasks.view,
    items: [
      {
        label: words.tasks.matrix,
        href: hrefOf(locale, { section: 'tasks', ids: [plan.year] }),
        current: current === 'matrix',
      },
      {
        label: words.tasks.list,
        href: hrefOf(locale, { section: 'tasks', ids: [plan.year], view: 'list' }),
        current: current === 'list',
      },
      ...(isTracked(plan)
        ? [
            {
              label: words.progress.view,
              href: hrefOf(locale, { section: 'tasks', ids: [plan.year], view: 'progress' }),
              current: current === 'progress',
            },
          ]
        : []),
    ],
  };
}

/** Three filters: body, role, group. Their values are ids, so that a shared address outlives the labels. */
export function taskFilters(model: Model, plan: Plan, locale: Locale) {
  const words = getWords(locale);
  const count = (agency: Agency) => new Set([...agency.leads, ...agency.supports]).size;
  return [
    {
      name: 'co-quan',
      label: words.tasks.filterAgency,
      options: [
        { value: '', label: words.tasks.all },
        ...bodiesInAnnex(model.agencies, plan).map((agency) => ({
          value: agency.id,
          label: `${nameInPlan(agency, locale)} (${count(agency)})`,
        })),
      ],
    },
    {
      name: 'vai-tro',
      label: words.tasks.filterRole,
      options: [
        { value: '', label: words.tasks.anyRole },
        { value: 'lead', label: words.tasks.leadRole },
        { value: 'support', label: words.tasks.supportRole },
      ],
    },
    {
      name: 'nhom',
      label: words.tasks.filterGroup,
      options: [
        { value: '', label: words.tasks.allGroups },
        ...plan.groups.map((group) => ({
          value: group.id,
          label: `${group.mark} (${plan.tasks.filter((task) => task.group === group).length})`,
        })),
      ],
    },
  ];
}

/** What a script needs to filter: each task's bodies and group, by ids. */
export function taskFilterData(plan: Plan) {
  return plan.tasks.map((task) => ({
    number: task.number,
    group: task.group.id,
    state: stateOf(task),
    lead: task.lead.agencies.map((agency) => agency.id),
    support: task.support.agencies.map((agency) => agency.id),
  }));
}

/** The matrix: tasks by bodies. */
export function buildMatrix(model: Model, plan: Plan, locale: Locale) {
  const words = getWords(locale);
  const bodies = bodiesInAnnex(model.agencies, plan);
  const role = (task: Task, agency: Agency) =>
    task.lead.agencies.includes(agency)
      ? ('lead' as const)
      : task.support.agencies.includes(agency)
        ? ('support' as const)
        : null;
  const mark = (task: Task, agency: Agency) => {
    const what = role(task, agency);
    return {
      agencyKey: agency.id,
      role: what,
      label:
        what === 'lead' ? words.tasks.leadRole : what === 'support' ? words.tasks.supportRole : '',
    };
  };
  const total = (what: 'lead' | 'support') =>
    bodies.map((agency) => plan.tasks.filter((task) => role(task, agency) === what).length || '');
  return {
    groups: plan.groups.map((group) => ({
      ...groupTitle(group, locale),
      rows: plan.tasks
        .filter((task) => task.group === group)
        .map((task) => ({
          id: `t-${task.number}`,
          number: task.number,
          href: taskHref(locale, task),
          title: task.shortTitle[locale],
          marks: bodies.map((agency) => mark(task, agency)),
        })),
    })),
    columns: bodies.map((agency) => ({
      key: agency.id,
      label: agency.shortName[locale],
      href: agencyHref(locale, agency),
      group: columnGroupOf(agency),
    })),
    columnGroups: columnGroupOrder.flatMap((group) => {
      const span = bodies.filter((agency) => columnGroupOf(agency) === group).length;
      return span > 0 ? [{ key: group, label: words.tasks.columnGroups[group], span }] : [];
    }),
    totals: [
      { label: words.tasks.totalsLead, values: total('lead') },
      { label: words.tasks.totalsSupport, values: total('support') },
    ],
    labels: {
      caption: words.tasks.matrixName,
      hint: words.tasks.matrixHint,
      task: words.tasks.task,
      lead: words.tasks.leadRole,
      support: words.tasks.supportRole,
    },
    links: [{ label: words.actions.data, href: fileHref('data/tasks.csv') }],
  };
}

/** The tasks as a list, with who leads and who supports. */
export function buildTaskList(plan: Plan, locale: Locale) {
  const words = getWords(locale);
  const bodies = (agencies: readonly Agency[]) =>
    agencies.map((agency) => ({
      label: nameInPlan(agency, locale),
      href: agencyHref(locale, agency),
    }));
  return {
    items: plan.tasks.map((task) => ({
      id: `t-${task.number}`,
      number: task.number,
      href: taskHref(locale, task),
      title: task.shortTitle[locale],
      group: `${task.group.mark}. ${groupTitle(task.group, locale).title}`,
      groupLang: groupTitle(task.group, locale).lang,
      lead: bodies(task.lead.agencies),
      support: bodies(task.support.agencies),
    })),
    labels: { lead: words.task.lead, support: words.task.support },
  };
}

/** A group of the annex as printed, or its translation. */
export function groupTitle(
  group: Clause,
  locale: Locale,
): { mark: string; title: string; lang: Locale } {
  const english = locale === 'en' ? group.text.en : undefined;
  return {
    mark: group.mark,
    title: plainText(english ?? group.text.vi),
    lang: english ? 'en' : 'vi',
  };
}
