import { formatDay } from '../i18n/format.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { nameInPlan } from '../model/names.ts';
import {
  isTracked,
  stateOf,
  tallyByAgency,
  tallyByGroup,
  tallyByPlace,
  tallyOf,
  countStates,
  type ProgressEvidence,
  type Tally,
} from '../model/progress.ts';
import type { Model, Plan, Task } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';
import { progressStates, type ProgressState } from '../schema/task-progress.ts';
import { agencyHref, passageHref, placeHref, taskHref } from './links.ts';
import type { TextPart } from './note-texts.ts';
import { groupTitle, taskFilters } from './tasks.ts';

/** The shape of each state: full where something is done, half on the way, dashed where nothing is known. */
const shapes = {
  'no-report': 'unknown',
  'under-way': 'amended',
  done: 'in-force',
  'not-done': 'expired',
  superseded: 'replaced',
} as const satisfies Record<ProgressState, string>;

/** A state as a shape and a word. */
export function progressStatus(state: ProgressState, locale: Locale) {
  return { state: shapes[state], label: getWords(locale).progress.states[state] };
}

interface Row {
  term: string;
  values: { text: string; parts?: TextPart[]; second?: string; muted?: boolean; lang?: string }[];
}

/** What is publicly known of one task, for its page and for the tracker; undefined where nobody keeps track. */
export function buildProgress(task: Task, locale: Locale) {
  const { progress } = task;
  if (!progress) return undefined;
  const words = getWords(locale).progress;
  const rows: Row[] = [
    ...progress.evidence.map((one) => evidenceRow(one, locale)),
    {
      term: words.searched,
      values: [
        {
          text: progress.searched.join('; '),
          lang: 'vi',
          muted: true,
        },
        { text: words.searchedOn(formatDay(locale, progress.searchedOn), progress.searches) },
      ],
    },
    ...(progress.note ? [{ term: words.note, values: [{ text: progress.note[locale] }] }] : []),
  ];
  return { title: words.section, status: progressStatus(progress.state, locale), rows };
}

/** One report: what it shows, its own words, who says so and when, and what it does not show. */
function evidenceRow(one: ProgressEvidence, locale: Locale): Row {
  const words = getWords(locale).progress;
  const quote = valueOf(one.quote);
  const about = [
    formatDay(locale, one.reportedOn),
    words.datedBy[one.datedBy],
    words.strengths[one.strength],
  ].filter(Boolean);
  const source: TextPart[] = [
    { text: one.source.publisher, href: one.source.url },
    { text: `, ${about.join(', ')}. ` },
    { text: quote ? `${words.quoted}: “` : `${words.quoted}: ${words.noQuote}.` },
    ...(quote ? [{ text: quote.text, lang: quote.lang }, { text: '”.' }] : []),
  ];
  return {
    term: words.reports,
    values: [
      { text: one.shows[locale] },
      { text: '', parts: source },
      { text: `${words.limits}: ${one.limits[locale]}`, muted: true },
    ],
  };
}

/** The page that keeps track of a plan's tasks. */
export function buildTracker(model: Model, plan: Plan, locale: Locale) {
  const words = getWords(locale);
  const { progress } = words;
  const whole = tallyOf(plan.tasks);
  const searchedOn = plan.tasks.map((task) => task.progress?.searchedOn ?? '').sort();
  const due = plan.record.reportDue;
  return {
    title: progress.title(whole.reported.length, plan.tasks.length),
    description: progress.description(plan.tasks.length),
    caution: { strong: progress.cautionStrong, text: plan.record.progressSearch?.[locale] },
    states: countStates(plan).map(({ state, tasks }) => ({
      label: progress.states[state],
      value: String(tasks.length),
    })),
    duty: due && {
      text: progress.dutyText(
        formatDay(locale, due.day),
        nameInPlan(model.get.agency(due.to), locale),
      ),
      note: due.note?.[locale],
      see: { label: progress.dutySee, href: passageHref(locale, plan.year, due.clause) },
    },
    items: plan.tasks.flatMap((task) => {
      const { status, rows } = buildProgress(task, locale) ?? {};
      const group = groupTitle(task.group, locale);
      return status && rows
        ? [
            {
              id: `t-${task.number}`,
              number: task.number,
              href: taskHref(locale, task),
              title: task.shortTitle[locale],
              group: `${group.mark}. ${group.title}`,
              groupLang: group.lang,
              status,
              rows,
            },
          ]
        : [];
    }),
    tables: rollUps(model, plan, whole, locale),
    source: progress.source(formatDay(locale, searchedOn.at(-1) ?? '')),
  };
}

/** Three tables of the same tasks; each ends with the whole plan, so that the silent ones are always counted. */
function rollUps(model: Model, plan: Plan, whole: Tally, locale: Locale) {
  const words = getWords(locale).progress;
  const head = Object.values(words.columns).map((label, index) => ({
    label,
    ...(index === 1 ? { numeric: true } : {}),
  }));
  const numbers = (tasks: readonly Task[]) =>
    tasks.length > 0
      ? { text: `${tasks.length}: ${tasks.map((task) => task.number).join(', ')}` }
      : { text: words.none, muted: true };
  const row = (
    first: { text: string; href?: string; lang?: string; muted?: boolean },
    tally: Tally,
  ) => ({
    cells: [
      first,
      { text: String(tally.tasks.length) },
      numbers(tally.reported),
      numbers(tally.silent),
    ],
  });
  const last = row({ text: words.total(whole.tasks.length) }, whole);
  return [
    {
      title: words.byGroup,
      note: '',
      rows: tallyByGroup(plan).map(({ group, tally }) => {
        const { mark, title, lang } = groupTitle(group, locale);
        return row({ text: `${mark}. ${title}`, lang }, tally);
      }),
    },
    {
      title: words.byAgency,
      note: words.byAgencyNote,
      rows: tallyByAgency(model.agencies, plan).map(({ agency, tally }) =>
        row({ text: nameInPlan(agency, locale), href: agencyHref(locale, agency) }, tally),
      ),
    },
    {
      title: words.byPlace,
      note: words.byPlaceNote,
      rows: tallyByPlace(model.places, plan).map(({ place, tally }) =>
        row(
          place
            ? { text: place.name[locale], href: placeHref(locale, place) }
            : { text: words.noPlace, muted: true },
          tally,
        ),
      ),
    },
  ].map((table) => ({ ...table, head, rows: [...table.rows, last] }));
}

/** The filters of the task pages and one more: the state. */
export function progressFilters(model: Model, plan: Plan, locale: Locale) {
  const words = getWords(locale).progress;
  return [
    {
      name: 'tinh-trang',
      label: words.filterState,
      options: [
        { value: '', label: words.anyState },
        ...progressStates.map((state) => {
          const n = plan.tasks.filter((task) => stateOf(task) === state).length;
          return { value: state, label: `${words.states[state]} (${n})`, disabled: n === 0 };
        }),
      ],
    },
    ...taskFilters(model, plan, locale),
  ];
}

/** The way from a task to the tracker, where there is one. */
export function trackerLink(plan: Plan, locale: Locale) {
  return isTracked(plan)
    ? {
        label: getWords(locale).progress.tracker(plan.tasks.length),
        href: hrefOf(locale, { section: 'tasks', ids: [plan.year], view: 'progress' }),
      }
    : undefined;
}
