import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { RefKind, Run } from '../loader/entry.ts';
import type { Policy } from '../model/support-types.ts';
import type { Discrepancy, Model, Plan, Task } from '../model/types.ts';
import { addressOfRef } from './links.ts';
import {
  discrepancyNote,
  documentNote,
  noteKind,
  policiesNote,
  presentNameNote,
  tasksNote,
  type TextPart,
} from './note-texts.ts';

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

/** Gives running numbers to the notes of one page, and remembers whose present name has been said. */
export interface NoteCounter {
  next: () => number;
  /** True the first time it is asked for a name. */
  isFirst: (name: string) => boolean;
}
export function createNoteCounter(): NoteCounter {
  let last = 0;
  const named = new Set<string>();
  return {
    next: () => ++last,
    isFirst: (name) => !named.has(name) && Boolean(named.add(name)),
  };
}

interface PassageNotes {
  runs: RunView[];
  notes: NoteView[];
}

/**
 * The words of a passage with their links, and the notes that belong to it: one for each document it cites,
 * one for each discrepancy, one for the tasks that come from it and one for the support it names.
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
    policies: readonly Policy[];
    /** True where only what differs is noted: a row of the annex has a page of its own for the rest. */
    onlyDifferences?: boolean;
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
    const { kind, id } = run.ref;
    if (passage.onlyDifferences && kind !== 'note') continue;
    if (kind === 'doc') {
      add(key, words.notes.cited, documentNote(locale, model.get.document(id), run.text));
    } else if (kind === 'note') {
      const row = model.get.discrepancy(id);
      add(key, noteKind(locale, row), discrepancyNote(locale, row));
    } else if (kind === 'agency' || kind === 'place') {
      const now = presentNameNote(model, locale, kind, id);
      if (now && counter.isFirst(key)) add(key, words.notes.presentName, now);
    }
  }
  for (const row of passage.discrepancies) {
    if (!numberOf.has(`note ${row.id}`) && isNoteOfPassage(row, passage.place))
      add(`note ${row.id}`, noteKind(locale, row), discrepancyNote(locale, row));
  }
  if (passage.tasks.length > 0) add('tasks', words.notes.task, tasksNote(locale, passage.tasks));
  if (passage.policies.length > 0)
    add('policies', words.notes.support, policiesNote(locale, passage.policies));
  const runs = passage.runs.map((run) => runView(locale, run, numberOf));
  return { runs: markFirstOnly(runs), notes };
}

/** A thing named twice in one passage carries its reference mark once: a mark is an address. */
function markFirstOnly(runs: RunView[]): RunView[] {
  const marked = new Set<number>();
  return runs.map(({ noteNumbers, ...run }) => {
    const fresh = (noteNumbers ?? []).filter((number) => !marked.has(number));
    for (const number of fresh) marked.add(number);
    return fresh.length > 0 ? { ...run, noteNumbers: fresh } : run;
  });
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

/** What differs at a heading or in a row of the annex, noted where it stands. */
export function differencesAt(
  model: Model,
  place: string,
  runs: readonly Run[],
  discrepancies: readonly Discrepancy[],
  locale: Locale,
  counter: NoteCounter,
): PassageNotes {
  const passage = { place, runs, discrepancies, tasks: [], policies: [], onlyDifferences: true };
  return annotate(model, locale, passage, counter);
}

/** What differs in the title of the plan, each once: its lines stand together in the head of the page. */
export function titleNotes(
  model: Model,
  plan: Plan,
  locale: Locale,
  counter: NoteCounter,
): NoteView[] {
  const places = plan.parts
    .filter((part) => part.kind === 'title')
    .flatMap((part) => [{ address: part.id, discrepancies: part.discrepancies }, ...part.clauses]);
  return places.flatMap(({ address, discrepancies }, at) => {
    const before = places.slice(0, at).flatMap((place) => place.discrepancies);
    const fresh = discrepancies.filter((row) => !before.includes(row));
    return differencesAt(model, address, [], fresh, locale, counter).notes;
  });
}

/** Runs with their marks alone, where the things they name are links elsewhere. */
export function onlyMarks(runs: readonly RunView[]): RunView[] {
  return runs.map(({ text, noteNumbers }) => ({
    text,
    ...(noteNumbers ? { kind: 'note' as const, noteNumbers } : {}),
  }));
}

/** Runs with links and no notes: for quoting a passage on another page. */
export function linkedRuns(locale: Locale, runs: readonly Run[]): RunView[] {
  return runs.map((run) => runView(locale, run, new Map()));
}
