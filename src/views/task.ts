import { formatDay } from '../i18n/format.ts';
import { fileHref, hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { isAbsent, valueOf } from '../schema/field.ts';
import type { Agency, Model, Plan, Task } from '../model/types.ts';
import { presentName } from './present-name.ts';
import { cite } from '../i18n/cite.ts';
import { citedTask, citeSource, formsOf } from './citation.ts';
import { createTermsInPlace } from './terms-in-place.ts';
import {
  addressOfRef,
  agencyHref,
  passageHref,
  passageName,
  taskHref,
  villageHref,
} from './links.ts';
import { standingOf, summaryView } from './part-ours.ts';
import { annotate, createNoteCounter, linkedRuns, type NoteView, type RunView } from './notes.ts';
import { nameInPlan } from '../model/names.ts';
import { buildProgress, trackerLink } from './task-progress.ts';
import { groupTitle } from './tasks.ts';

interface Value {
  text: string;
  href?: string;
  second?: string;
  secondHref?: string;
  muted?: boolean;
  lang?: string;
  serif?: boolean;
}

/** One task's page. */
export function buildTaskView(model: Model, plan: Plan, task: Task, locale: Locale) {
  const words = getWords(locale);
  const lang: Locale = locale === 'en' && task.text.en ? 'en' : 'vi';
  const runs = (lang === 'en' ? task.text.en : undefined) ?? task.text.vi;
  const title = annotate(
    model,
    locale,
    {
      place: task.address,
      backTo: 'main',
      runs,
      discrepancies: task.discrepancies,
      tasks: [],
      policies: [],
    },
    createNoteCounter(),
  );
  const group = groupTitle(task.group, locale);
  const inPlace = createTermsInPlace(model, locale, true);
  const neighbour = (step: number) => plan.tasks[plan.tasks.indexOf(task) + step];
  return {
    pageTitle: `${words.task.title(task.number)}: ${task.shortTitle[locale]}`,
    description: `${words.task.title(task.number)}. ${task.shortTitle[locale]}. ${words.task.lead}: ${task.lead.agencies.map((one) => nameInPlan(one, locale)).join(', ')}.`,
    heading: words.task.heading(task.number, group.mark, group.title),
    headingLang: group.lang,
    lang,
    // In the title only what opens in place is a link.
    runs: inPlace.runs(
      title.runs.map(({ href, ...run }) =>
        href && (run.kind === 'term' || run.kind === 'doc') ? { ...run, href } : run,
      ),
    ),
    notes: title.notes,
    long: runs.reduce((sum, run) => sum + run.text.length, 0) > 160,
    original:
      locale === 'en'
        ? { label: words.task.original, runs: inPlace.runs(linkedRuns(locale, task.text.vi)) }
        : undefined,
    outdated: locale === 'en' && task.translation.state === 'outdated',
    standing: standingOf(model, plan, locale),
    summary: summaryView(task.summary, locale),
    strip: taskStrip(plan, task, locale),
    facts: taskFacts(plan, task, locale),
    progress: buildProgress(task, locale),
    tracker: trackerLink(plan, locale),
    passages: task.from.map((clause) => ({
      label: passageName(locale, {
        year: task.year,
        address: clause.address,
        clause,
        task: undefined,
      }),
      href: passageHref(locale, task.year, clause.address),
      lang: (locale === 'en' && clause.text.en ? 'en' : 'vi') as Locale,
      runs: inPlace.runs(
        linkedRuns(locale, (locale === 'en' ? clause.text.en : undefined) ?? clause.text.vi),
      ),
    })),
    rail: taskRail(task, locale),
    citation: {
      text: cite(locale, locale, citeSource(model, plan), citedTask(model, task)),
      forms: formsOf(locale),
    },
    terms: inPlace.panels(),
    prev: neighbour(-1) ? neighbourLink(neighbour(-1)!, locale) : undefined,
    next: neighbour(1) ? neighbourLink(neighbour(1)!, locale) : undefined,
  } satisfies { runs: RunView[]; notes: NoteView[] } & Record<string, unknown>;
}

function neighbourLink(task: Task, locale: Locale) {
  return {
    label: getWords(locale).task.title(task.number),
    title: task.shortTitle[locale],
    href: taskHref(locale, task),
  };
}

/** All tasks as cells in their groups. */
export function taskStrip(plan: Plan, current: Task | undefined, locale: Locale) {
  const words = getWords(locale);
  return plan.groups.map((group) => ({
    label: `${group.mark}. ${groupTitle(group, locale).title}`,
    cells: plan.tasks
      .filter((task) => task.group === group)
      .map((task) => ({
        number: task.number,
        href: taskHref(locale, task),
        label: words.task.title(task.number),
        current: task === current,
      })),
  }));
}

function taskFacts(plan: Plan, task: Task, locale: Locale): { term: string; values: Value[] }[] {
  const words = getWords(locale);
  const bodies = (agencies: readonly Agency[]): Value[] =>
    agencies.map((agency) => {
      const now = presentName(agency, locale);
      return {
        text: nameInPlan(agency, locale),
        href: agencyHref(locale, agency),
        ...(now ? { second: now } : {}),
      };
    });
  const printed = (side: Task['lead']): Value => {
    const english = locale === 'en' ? side.printed.en : undefined;
    return { text: `${words.task.printed}: “${english ?? side.printed.vi}”`, muted: true };
  };
  const note = valueOf(task.note);
  const { funding } = plan.record;
  const due = plan.record.reportDue;
  const recipient = due
    ? plan.tasks.flatMap((one) => one.lead.agencies).find((one) => one.id === due.to)
    : undefined;
  return [
    { term: words.task.lead, values: [...bodies(task.lead.agencies), printed(task.lead)] },
    { term: words.task.support, values: [...bodies(task.support.agencies), printed(task.support)] },
    {
      term: words.task.note,
      values: [
        note
          ? {
              text: (locale === 'en' ? note.en : undefined) ?? note.vi,
              lang: locale === 'en' && note.en ? 'en' : 'vi',
              serif: locale === 'vi',
            }
          : {
              text:
                isAbsent(task.note) && task.note.absent === 'not-stated'
                  ? words.emptyCell
                  : words.absence['not-found'],
              muted: true,
            },
      ],
    },
    ...(funding
      ? [
          {
            term: words.task.money,
            values: [
              {
                text: funding.text[locale],
                second: words.task.moneySee,
                secondHref: passageHref(locale, plan.year, funding.part),
              },
            ],
          },
        ]
      : []),
    ...(due && recipient
      ? [
          {
            term: words.task.report,
            values: [
              {
                text: words.task.reportText(
                  formatDay(locale, due.day),
                  nameInPlan(recipient, locale),
                ),
                href: passageHref(locale, plan.year, due.clause),
                ...(due.note ? { second: due.note[locale] } : {}),
              },
            ],
          },
        ]
      : []),
  ];
}

function taskRail(task: Task, locale: Locale) {
  const words = getWords(locale);
  const named = locale === 'en' ? task.text.en : undefined;
  const refs = (kind: 'place' | 'cluster') => {
    const seen = new Map(
      (named ?? task.text.vi).flatMap((run) =>
        run.ref?.kind === kind ? [[run.ref.id, run.text] as const] : [],
      ),
    );
    return [...seen].map(([id, label]) => ({
      label,
      href: hrefOf(locale, addressOfRef(kind, id)),
      lang: named ? 'en' : 'vi',
    }));
  };
  const documents = task.text.vi.flatMap((run) => (run.ref?.kind === 'doc' ? [run.ref.id] : []));
  return {
    documents,
    sections: [
      {
        title: words.sectionNames.support,
        links: task.policies.map((policy) => ({
          label: policy.title[locale],
          href: hrefOf(locale, { section: 'support', ids: [policy.id] }),
        })),
      },
      { title: words.task.places, links: refs('place') },
      { title: words.task.clusters, links: refs('cluster') },
      {
        title: words.task.villages,
        links: task.villages.map((village) => ({
          label: village.name[locale],
          href: villageHref(locale, village),
        })),
      },
      {
        title: words.task.data,
        links: [
          { label: words.task.inPlan, href: passageHref(locale, task.year, task.address) },
          { label: words.task.dataRow(task.number), href: fileHref('data/tasks.csv') },
          { label: 'JSON', href: fileHref('data/tasks.json') },
        ],
      },
    ].filter((section) => section.links.length > 0),
  };
}
