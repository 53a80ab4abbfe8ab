import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Clause, Model, Part, Plan, Task } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';
import { citeAll, citeSource } from './citation.ts';
import { taskHref } from './links.ts';
import { buildPartOurs, standingOf, type PartOurs } from './part-ours.ts';
import {
  buildHead,
  buildOutline,
  buildReadings,
  headingLevel,
  headingOf,
  partsAround,
} from './plan-parts.ts';
import { createTermsInPlace } from './terms-in-place.ts';
import {
  annotate,
  createNoteCounter,
  differencesAt,
  onlyMarks,
  titleNotes,
  type NoteCounter,
  type NoteView,
  type RunView,
} from './notes.ts';

/** A heading, a paragraph or a row of the annex, in the order of the document. */
export type PlanBlock =
  | {
      type: 'heading';
      id: string;
      href: string;
      level: 1 | 2 | 3;
      mark: string;
      title: string;
      lang: Locale;
      ours: PartOurs | undefined;
      within?: string | undefined;
      notes: NoteView[];
      notesLang: Locale;
    }
  | { type: 'anchor'; id: string }
  | ({ type: 'clause'; lang: Locale; notesLang: Locale; within?: string | undefined } & ClauseView)
  | {
      type: 'row';
      id: string;
      number: string;
      href: string;
      taskHref: string;
      runs: RunView[];
      lang: Locale;
      lead: string;
      support: string;
      note: string;
      openLabel: string;
      notes: NoteView[];
      notesLang: Locale;
      within?: string | undefined;
    };

export interface ClauseView {
  id: string;
  number: string;
  href: string;
  mark?: string;
  level: 0 | 1 | 2;
  runs: RunView[];
  notes: NoteView[];
  role: Clause['role'];
}

/** The plan read in one language: Vietnamese as printed, or the English translation. */
export function buildPlanView(model: Model, plan: Plan, locale: Locale) {
  const words = getWords(locale);
  const counter = createNoteCounter();
  const headNotes = titleNotes(model, plan, locale, counter);
  const blocks = plan.parts
    .filter((part) => part.kind !== 'title')
    .flatMap((part) => partBlocks(model, plan, part, locale, counter));
  const inPlace = createTermsInPlace(model, locale);
  const opening = blocks.map((block) =>
    'runs' in block ? { ...block, runs: inPlace.runs(block.runs) } : block,
  );
  const number = valueOf(plan.document.number) ?? '';
  const day = valueOf(plan.document.signedOn);
  return {
    title: plan.record.title[locale],
    head: buildHead(plan, locale),
    headNotes,
    number: words.plan.number(number, day ? formatDay(locale, day) : '', plan.issuer.name[locale]),
    standing: standingOf(model, plan, locale),
    citations: citeAll(locale, citeSource(model, plan), {}),
    outline: buildOutline(plan, locale),
    views: buildReadings(plan, locale, locale === 'vi' ? 'vi' : 'en'),
    blocks: opening,
    terms: inPlace.panels(),
    unofficial: locale === 'en',
  };
}

function partBlocks(
  model: Model,
  plan: Plan,
  part: Part,
  locale: Locale,
  counter: NoteCounter,
): PlanBlock[] {
  const heading: PlanBlock[] = part.title
    ? [
        {
          type: 'heading',
          id: part.id,
          href: `#${part.id}`,
          level: headingLevel(part),
          mark: part.mark.replace(/[.)]$/, ''),
          ...headingOf(part, locale),
          ours: buildPartOurs(model, plan, part, locale),
          within: partsAround(plan, part, locale, 'heading'),
          notes: differencesAt(model, part.id, [], part.discrepancies, locale, counter).notes,
          notesLang: locale,
        },
      ]
    : [{ type: 'anchor', id: part.id }];
  const within = partsAround(plan, part, locale, 'paragraph');
  return [
    ...heading,
    ...part.clauses.flatMap((clause): PlanBlock[] => [
      { ...clauseBlock(model, clause, locale, counter), within },
      ...plan.tasks
        .filter((task) => task.group === clause)
        .map((task) => ({ ...rowBlock(model, task, locale, counter), within })),
    ]),
  ];
}

function clauseBlock(
  model: Model,
  clause: Clause,
  locale: Locale,
  counter: NoteCounter,
): Extract<PlanBlock, { type: 'clause' }> {
  const lang: Locale = locale === 'en' && clause.text.en ? 'en' : 'vi';
  return {
    type: 'clause',
    lang,
    notesLang: locale,
    ...buildClauseView(model, clause, locale, lang, counter),
  };
}

/** One paragraph ready to show, with its notes in the page's language. */
export function buildClauseView(
  model: Model,
  clause: Clause,
  locale: Locale,
  lang: Locale,
  counter: NoteCounter,
): ClauseView {
  const passage = {
    place: clause.address,
    runs: (lang === 'en' ? clause.text.en : undefined) ?? clause.text.vi,
    discrepancies: clause.discrepancies,
    tasks: clause.tasks,
    policies: clause.policies,
  };
  return {
    id: clause.address,
    number: /^\d+$/.test(clause.id) ? `¶${clause.id}` : '¶',
    href: `#${clause.address}`,
    ...(clause.mark ? { mark: clause.mark } : {}),
    level: clause.level,
    role: clause.role,
    ...annotate(model, locale, passage, counter),
  };
}

function rowBlock(
  model: Model,
  task: Task,
  locale: Locale,
  counter: NoteCounter,
): Extract<PlanBlock, { type: 'row' }> {
  const words = getWords(locale);
  const lang: Locale = locale === 'en' && task.text.en ? 'en' : 'vi';
  const side = (assigned: Task['lead']) =>
    (locale === 'en' ? assigned.printed.en : undefined) ?? assigned.printed.vi;
  const note = valueOf(task.note);
  const text = (lang === 'en' ? task.text.en : undefined) ?? task.text.vi;
  const noted = differencesAt(model, task.address, text, task.discrepancies, locale, counter);
  return {
    type: 'row',
    id: task.address,
    number: String(task.number),
    href: `#${task.address}`,
    taskHref: taskHref(locale, task),
    // Only its marks: the things it names are links on its own page.
    runs: onlyMarks(noted.runs),
    notes: noted.notes,
    notesLang: locale,
    lang,
    lead: side(task.lead),
    support: side(task.support),
    note: note ? ((locale === 'en' ? note.en : undefined) ?? note.vi) : '',
    openLabel: words.tasks.open,
  };
}

/** Title and description of the plan pages. */
export function planMeta(plan: Plan, locale: Locale) {
  const words = getWords(locale);
  const number = valueOf(plan.document.number) ?? plan.year;
  return {
    name: `${words.documents.kinds.plan} ${number}`,
    title: words.plan.pageTitle(number),
    description: words.plan.description(number),
  };
}
