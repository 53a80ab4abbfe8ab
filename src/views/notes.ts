import { formatDay, formatList } from '../i18n/format.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { RefKind, Run } from '../loader/entry.ts';
import { valueOf } from '../model/build-graph.ts';
import { plainText } from '../model/text.ts';
import type { Discrepancy, Document, Model, Task } from '../model/types.ts';
import { addressOfRef, documentHref, documentName, taskHref } from './links.ts';

/** A piece of one of our sentences. */
export interface TextPart {
  text: string;
  href?: string;
}

/** An editor's note, numbered through its page. */
export interface NoteView {
  id: string;
  number: number;
  kind: string;
  text: TextPart[];
  backHref: string;
  backLabel: string;
  refLabel: string;
}

/** A stretch of official text ready to show. */
export interface RunView {
  text: string;
  href?: string;
  kind?: RefKind;
  noteNumbers?: number[];
}

/** Gives running numbers to the notes of one page. */
export interface NoteCounter {
  next: () => number;
}
export function createNoteCounter(): NoteCounter {
  let last = 0;
  return { next: () => ++last };
}

interface PassageNotes {
  runs: RunView[];
  notes: NoteView[];
}

/**
 * The words of a passage with their links, and the notes that belong to it: one for each document it cites,
 * one for each discrepancy, one for the tasks that come from it.
 * @param passage what is shown: the runs of one language, and what the model knows of the passage
 */
export function annotate(
  model: Model,
  locale: Locale,
  passage: {
    /** Address of the passage within its plan. */ place: string;
    /** Id to lead back to where the passage has no id of its own on the page. */ backTo?: string;
    runs: readonly Run[];
    discrepancies: readonly Discrepancy[];
    tasks: readonly Task[];
  },
  counter: NoteCounter,
): PassageNotes {
  const words = getWords(locale);
  const notes: NoteView[] = [];
  const numberOf = new Map<string, number>();
  const add = (key: string, kind: string, text: TextPart[]) => {
    const number = counter.next();
    const marked = passage.runs.some((run) => run.ref && `${run.ref.kind} ${run.ref.id}` === key);
    const backHref = `#${marked ? `note-${number}-ref` : (passage.backTo ?? passage.place)}`;
    notes.push({
      id: `note-${number}`,
      number,
      kind,
      text,
      backHref,
      backLabel: words.notes.back,
      refLabel: words.notes.ref,
    });
    numberOf.set(key, number);
  };
  for (const run of passage.runs) {
    const key = run.ref ? `${run.ref.kind} ${run.ref.id}` : '';
    if (!run.ref || numberOf.has(key)) continue;
    if (run.ref.kind === 'doc') {
      const document = model.documents.find((one) => one.id === run.ref!.id);
      if (document) add(key, words.notes.cited, documentNote(locale, document, run.text));
    } else if (run.ref.kind === 'note') {
      const row = model.discrepancies.find((one) => one.id === run.ref!.id);
      if (row) add(key, noteKind(locale, row), discrepancyNote(locale, row));
    }
  }
  for (const row of passage.discrepancies) {
    if (!numberOf.has(`note ${row.id}`) && isNoteOfPassage(row, passage.place))
      add(`note ${row.id}`, noteKind(locale, row), discrepancyNote(locale, row));
  }
  if (passage.tasks.length > 0) add('tasks', words.notes.task, tasksNote(locale, passage.tasks));
  return { runs: passage.runs.map((run) => runView(locale, run, numberOf)), notes };
}

/**
 * A discrepancy that marks no word here: one about the passage as a whole is noted at each of its places, what
 * is out of date only at the first, and spelling or layout only where its words are marked.
 */
function isNoteOfPassage(row: Discrepancy, place: string): boolean {
  if (row.kind === 'spelling') return false;
  return row.kind !== 'outdated' || row.places[0]?.address === place;
}

/** A run with its link; a misprint stays plain text and carries its mark. */
export function runView(locale: Locale, run: Run, numberOf: ReadonlyMap<string, number>): RunView {
  if (!run.ref) return { text: run.text };
  const number = numberOf.get(`${run.ref.kind} ${run.ref.id}`);
  const marks = number ? { noteNumbers: [number] } : {};
  if (run.ref.kind === 'note') return { text: run.text, kind: 'note', ...marks };
  return {
    text: run.text,
    kind: run.ref.kind,
    href: hrefOf(locale, addressOfRef(run.ref.kind, run.ref.id)),
    ...marks,
  };
}

/** Runs with links and no notes: for quoting a passage on another page. */
export function linkedRuns(locale: Locale, runs: readonly Run[]): RunView[] {
  return runs.map((run) => runView(locale, run, new Map()));
}

function documentNote(locale: Locale, document: Document, printed: string): TextPart[] {
  const words = getWords(locale);
  const number = valueOf(document.number);
  const named = number !== undefined && printed.includes(number);
  const day = valueOf(document.signedOn);
  const issuer = valueOf(document.issuer)?.[locale];
  const tail = [day ? formatDay(locale, day) : '', issuer ?? ''].filter(Boolean).join(', ');
  return [
    ...(named || !number ? [] : [{ text: words.notes.noNumber }]),
    { text: documentName(locale, document), href: documentHref(locale, document) },
    { text: `${tail ? `, ${tail}` : ''}. ${words.documents.validity[document.status]}.` },
  ];
}

function noteKind(locale: Locale, row: Discrepancy): string {
  const words = getWords(locale);
  if (row.kind === 'outdated') return words.notes.since;
  if (row.kind === 'body-annex') return words.notes.compared;
  return row.kind === 'agency' ? words.notes.agency : words.notes.asPrinted;
}

function discrepancyNote(locale: Locale, row: Discrepancy): TextPart[] {
  const words = getWords(locale);
  const certainty = words.notes.certainty[row.certainty];
  const reading = row.reading[locale];
  const said =
    row.kind === 'outdated' ||
    reading.toLocaleLowerCase(locale).startsWith(certainty.slice(0, 4).toLocaleLowerCase(locale));
  return [
    {
      text:
        `${endSentence(row.says[locale])} ${said ? reading : `${capital(certainty)}: ${reading}`}`.replace(
          /([^.?!…”"])$/,
          '$1.',
        ) + ' ',
    },
    { text: words.notes.all, href: hrefOf(locale, { section: 'discrepancies', fragment: row.id }) },
  ];
}

function tasksNote(locale: Locale, tasks: readonly Task[]): TextPart[] {
  const words = getWords(locale);
  return tasks.flatMap((task, index) => {
    const leads = formatList(
      locale,
      task.lead.agencies.map((agency) => agency.shortName[locale]),
    );
    return [
      ...(index > 0 ? [{ text: '; ' }] : []),
      { text: words.task.title(task.number), href: taskHref(locale, task) },
      { text: `: ${leads}${words.notes.leads}${index === tasks.length - 1 ? '.' : ''}` },
    ];
  });
}

function endSentence(text: string): string {
  return /[.?!…”"]$/.test(text) ? text : `${text}.`;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** The official words of a passage, plain, for a citation or a file. */
export function quotedText(runs: readonly Run[]): string {
  return plainText(runs);
}
