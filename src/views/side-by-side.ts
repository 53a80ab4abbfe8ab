import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords, inBoth } from '../i18n/words.ts';
import type { Clause, Model, Part, Plan, Task } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';
import { citeAll, citeSource } from './citation.ts';
import {
  annotate,
  createNoteCounter,
  differencesAt,
  linkedRuns,
  onlyMarks,
  titleNotes,
  type NoteCounter,
  type NoteView,
  type RunView,
} from './notes.ts';
import { createTermsInPlace } from './terms-in-place.ts';
import { buildPartOurs, standingOf, summaryView, type PartOurs } from './part-ours.ts';
import { buildHead, buildReadings, headingLevel, partsAround } from './plan-parts.ts';

interface Row {
  id: string;
  number: string;
  href: string;
  mark?: string;
  level?: 0 | 1 | 2;
  heading?: 1 | 2 | 3;
  viRuns: RunView[];
  enRuns: RunView[];
  viNotes: NoteView[];
  enNotes: NoteView[];
  /** What a part says in plain words of ours, each language in its column; what hangs on it, in the page's. */
  ours?: Record<Locale, PartOurs | undefined>;
  /** The parts that it stands in. */
  within?: string | undefined;
}

/** Both languages on one spine, one row an address; notes in the language of the page. */
export function buildSideBySide(model: Model, plan: Plan, locale: Locale) {
  const words = getWords(locale);
  const counter = createNoteCounter();
  const headNotes = titleNotes(model, plan, locale, counter);
  const day = valueOf(plan.document.signedOn);
  const inPlace = createTermsInPlace(model, locale);
  const rows = plan.parts
    .filter((part) => part.kind !== 'title')
    .flatMap((part) => partRows(model, plan, part, locale, counter))
    .map((row) => ({
      ...row,
      viRuns: inPlace.runs(row.viRuns),
      enRuns: inPlace.runs(row.enRuns),
    }));
  return {
    number: words.plan.number(
      valueOf(plan.document.number) ?? '',
      day ? formatDay(locale, day) : '',
      plan.issuer.name[locale],
    ),
    standing: standingOf(model, plan, locale),
    head: buildHead(plan, 'vi'),
    headNotes,
    description: words.plan.sideTitle,
    citations: citeAll(locale, citeSource(model, plan), {}),
    views: buildReadings(plan, locale, 'both'),
    heads: {
      vi: { name: 'Tiếng Việt', note: getWords('vi').plan.original },
      en: { name: 'English', note: getWords('en').plan.unofficial },
    },
    rows,
    terms: inPlace.panels(),
  };
}

function partRows(
  model: Model,
  plan: Plan,
  part: Part,
  locale: Locale,
  counter: NoteCounter,
): Row[] {
  const heading: Row[] = part.title
    ? [
        {
          id: part.id,
          number: part.mark.replace(/[.)]$/, ''),
          href: `#${part.id}`,
          heading: headingLevel(part),
          within: partsAround(plan, part, locale, 'heading'),
          viRuns: [{ text: part.displayTitle.vi }],
          enRuns: part.displayTitle.en ? [{ text: part.displayTitle.en }] : [],
          ours: inBoth((side) => {
            if (side === locale) return buildPartOurs(model, plan, part, side);
            const summary = summaryView(part.summary, side);
            return summary && { summary, hangs: [] };
          }),
          ...sideOf(
            locale,
            differencesAt(model, part.id, [], part.discrepancies, locale, counter).notes,
          ),
        },
      ]
    : [];
  const within = partsAround(plan, part, locale, 'paragraph');
  const rows = part.clauses.flatMap((clause) => [
    clauseRow(model, clause, locale, counter),
    ...plan.tasks
      .filter((task) => task.group === clause)
      .flatMap((task) => taskRows(model, task, locale, counter)),
  ]);
  return [...heading, ...rows.map((row) => ({ ...row, within }))];
}

/** A paragraph with its notes. */
function clauseRow(model: Model, clause: Clause, locale: Locale, counter: NoteCounter): Row {
  const passage = (runs: Clause['text']['vi']) => ({
    place: clause.address,
    runs,
    discrepancies: clause.discrepancies,
    tasks: clause.tasks,
    policies: clause.policies,
  });
  const own = annotate(
    model,
    locale,
    passage((locale === 'en' ? clause.text.en : undefined) ?? clause.text.vi),
    counter,
  );
  const other = linkedRuns(locale, (locale === 'en' ? clause.text.vi : clause.text.en) ?? []);
  const isNumber = /^\d+$/.test(clause.id);
  return {
    id: clause.address,
    number: isNumber ? `¶${clause.id}` : '¶',
    href: `#${clause.address}`,
    ...(clause.mark ? { mark: clause.mark } : {}),
    level: clause.level,
    viRuns: locale === 'vi' ? own.runs : other,
    enRuns: locale === 'en' && clause.text.en ? own.runs : locale === 'vi' ? other : [],
    ...sideOf(locale, own.notes),
  };
}

/** Notes stand once, under the column of the page's language. */
function sideOf(locale: Locale, notes: NoteView[]): Pick<Row, 'viNotes' | 'enNotes'> {
  return { viNotes: locale === 'vi' ? notes : [], enNotes: locale === 'en' ? notes : [] };
}

/** A row of the annex: its text, then who leads, who supports and the note, each beside its translation. */
function taskRows(model: Model, task: Task, locale: Locale, counter: NoteCounter): Row[] {
  const text = (locale === 'en' ? task.text.en : undefined) ?? task.text.vi;
  const own = differencesAt(model, task.address, text, task.discrepancies, locale, counter);
  const runsOf = (side: Locale) =>
    side === locale && task.text[side] ? own.runs : (task.text[side] ?? []);
  const note = valueOf(task.note);
  const cell = (name: string, vi: string, en: string | undefined): Row => ({
    id: `${task.address}-${name}`,
    number: '',
    href: `#${task.address}`,
    level: 1,
    viRuns: [{ text: `${getWords('vi').task[name as 'lead']}: ${vi}` }],
    enRuns: en ? [{ text: `${getWords('en').task[name as 'lead']}: ${en}` }] : [],
    viNotes: [],
    enNotes: [],
  });
  return [
    {
      id: task.address,
      number: String(task.number),
      href: `#${task.address}`,
      viRuns: onlyMarks(runsOf('vi')),
      enRuns: onlyMarks(runsOf('en')),
      ...sideOf(locale, own.notes),
    },
    cell('lead', task.lead.printed.vi, task.lead.printed.en),
    cell('support', task.support.printed.vi, task.support.printed.en),
    ...(note ? [cell('note', note.vi, note.en)] : []),
  ];
}
