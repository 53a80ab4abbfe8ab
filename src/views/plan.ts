import { formatDay } from '../i18n/format.ts';
import { hrefOf, pathOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { valueOf } from '../model/build-graph.ts';
import type { Clause, Model, Part, Plan, Task } from '../model/types.ts';
import { absoluteUrl, citeClause, citePlan, citeTask } from './citation.ts';
import { taskHref } from './links.ts';
import { annotate, createNoteCounter, type NoteCounter, type NoteView, type RunView } from './notes.ts';

/** A heading, a paragraph or a row of the annex, in the order of the document. */
export type PlanBlock =
  | { type: 'heading'; id: string; href: string; level: 1 | 2 | 3; mark: string; title: string; lang: Locale; hang: string }
  | ({ type: 'clause'; lang: Locale; notesLang: Locale } & ClauseView)
  | { type: 'row'; id: string; number: string; href: string; taskHref: string; runs: RunView[]; lang: Locale; lead: string; support: string; note: string; openLabel: string };

export interface ClauseView {
  id: string;
  number: string;
  href: string;
  mark?: string;
  level: 0 | 1 | 2;
  runs: RunView[];
  notes: NoteView[];
  citation: string;
  url: string;
  role: Clause['role'];
}

/** The plan read in one language: Vietnamese as printed, or the English translation. */
export function buildPlanView(model: Model, plan: Plan, locale: Locale) {
  const words = getWords(locale);
  const counter = createNoteCounter();
  const blocks = plan.parts.filter((part) => part.kind !== 'title').flatMap((part) => partBlocks(model, plan, part, locale, counter));
  const number = valueOf(plan.document.number) ?? '';
  const day = valueOf(plan.document.signedOn);
  return {
    title: plan.record.title[locale],
    printedTitle: titleOf(plan, locale),
    number: words.plan.number(number, day ? formatDay(locale, day) : '', plan.issuer.name[locale]),
    citation: `${citePlan(locale, plan)}. ${absoluteUrl(model, pathOf(locale, { section: 'plan', ids: [plan.year] }))}`,
    outline: buildOutline(plan, locale),
    views: buildReadings(plan, locale, locale === 'vi' ? 'vi' : 'en'),
    blocks,
    unofficial: locale === 'en',
  };
}

/** The three readings of the plan, each with its own address. */
export function buildReadings(plan: Plan, locale: Locale, current: 'vi' | 'both' | 'en') {
  const words = getWords(locale);
  return {
    label: words.plan.reading,
    items: [
      { label: words.plan.vietnamese, lang: 'vi', href: hrefOf('vi', { section: 'plan', ids: [plan.year] }), current: current === 'vi' },
      { label: words.plan.sideBySide, href: hrefOf(locale, { section: 'plan', ids: [plan.year], view: 'sideBySide' }), current: current === 'both' },
      { label: words.plan.english, lang: 'en', href: hrefOf('en', { section: 'plan', ids: [plan.year] }), current: current === 'en' },
    ],
  };
}

/** The plan's own title as printed in its title part; the record's title where there is none. */
export function titleOf(plan: Plan, locale: Locale): string {
  const last = plan.parts.find((part) => part.kind === 'title')?.clauses.at(-1);
  const runs = locale === 'vi' ? last?.text.vi : last?.text.en;
  return runs?.map((run) => run.text).join('') ?? plan.record.title[locale];
}

/** Entries of the outline: parts with a heading, three levels. */
export function buildOutline(plan: Plan, locale: Locale) {
  return plan.parts
    .filter((part) => part.kind !== 'title' && part.kind !== 'signature')
    .map((part) => ({
      mark: part.mark.replace(/[.)]$/, ''),
      label: part.shortTitle[locale],
      href: `#${part.clauses.length > 0 && !part.title ? part.clauses[0]!.address : part.id}`,
      level: part.depth + 1,
    }));
}

/** Heading text of a part in one language; Vietnamese where the English is missing. */
export function headingOf(part: Part, locale: Locale): { title: string; lang: Locale } {
  const english = locale === 'en' ? part.displayTitle.en : undefined;
  return english ? { title: english, lang: 'en' } : { title: part.displayTitle.vi, lang: 'vi' };
}

export function headingLevel(part: Part): 1 | 2 | 3 {
  return part.depth === 0 ? 1 : part.depth === 1 ? 2 : 3;
}

function partBlocks(model: Model, plan: Plan, part: Part, locale: Locale, counter: NoteCounter): PlanBlock[] {
  const words = getWords(locale);
  const tasks = new Set(part.clauses.flatMap((clause) => clause.tasks));
  const heading: PlanBlock[] = part.title
    ? [{ type: 'heading', id: part.id, href: `#${part.id}`, level: headingLevel(part), mark: part.mark.replace(/[.)]$/, ''), ...headingOf(part, locale), hang: tasks.size > 0 ? words.plan.tasksHang(tasks.size) : '' }]
    : [];
  return [
    ...heading,
    ...part.clauses.flatMap((clause): PlanBlock[] => [
      clauseBlock(model, plan, clause, locale, counter),
      ...plan.tasks.filter((task) => task.group === clause).map((task) => rowBlock(model, task, locale)),
    ]),
  ];
}

function clauseBlock(model: Model, plan: Plan, clause: Clause, locale: Locale, counter: NoteCounter): PlanBlock {
  const lang: Locale = locale === 'en' && clause.text.en ? 'en' : 'vi';
  return { type: 'clause', lang, notesLang: locale, ...buildClauseView(model, plan, clause, locale, lang, counter) };
}

/** One paragraph ready to show, with its notes in the page's language. */
export function buildClauseView(model: Model, plan: Plan, clause: Clause, locale: Locale, lang: Locale, counter: NoteCounter): ClauseView {
  const passage = {
    place: clause.address,
    runs: (lang === 'en' ? clause.text.en : undefined) ?? clause.text.vi,
    discrepancies: clause.discrepancies,
    tasks: clause.tasks,
  };
  const url = absoluteUrl(model, pathOf(locale, { section: 'plan', ids: [plan.year], fragment: clause.address }));
  return {
    id: clause.address,
    number: /^\d+$/.test(clause.id) ? `¶${clause.id}` : '¶',
    href: `#${clause.address}`,
    ...(clause.mark ? { mark: clause.mark } : {}),
    level: clause.level,
    role: clause.role,
    ...annotate(model, locale, passage, counter),
    citation: `${citeClause(locale, plan, clause)}. ${url}`,
    url,
  };
}

function rowBlock(model: Model, task: Task, locale: Locale): PlanBlock {
  const words = getWords(locale);
  const lang: Locale = locale === 'en' && task.text.en ? 'en' : 'vi';
  const side = (assigned: Task['lead']) => (locale === 'en' ? assigned.printed.en : undefined) ?? assigned.printed.vi;
  const note = valueOf(task.note);
  return {
    type: 'row',
    id: task.address,
    number: String(task.number),
    href: `#${task.address}`,
    taskHref: taskHref(locale, task),
    runs: ((lang === 'en' ? task.text.en : undefined) ?? task.text.vi).map((run) => ({ text: run.text })),
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
  return { title: `${words.documents.kinds.plan} ${number}`, description: words.plan.description(number) };
}

export { citeTask };
