import type { WordMatch } from './engine.ts';
import { alone, splitWords, sure, type Word } from './fold.ts';
import type { Unit } from './query.ts';

/** A run of words to mark: for each word, the forms that it may have. */
export type Sequence = string[][];

/** Where a mark starts and ends in a text, in UTF-16 units as the text stands there. */
export interface Mark {
  start: number;
  end: number;
}

/** What is to be marked for a query, the longest first. */
export interface Marking {
  /** Names and words, and syllables beside those they were typed beside. */
  sure: Sequence[];
  /** Syllables each by itself: marked only where nothing else is, for “dien” alone is “diện” as often as “Điền”. */
  apart: Sequence[];
}

/** What is to be marked for a query; words that need not be there are left out. */
export function markingOf(units: readonly Unit[]): Marking {
  const isBeside = (at: number) =>
    [at - 1, at + 1].some((other) => isPart(units[other])) && isPart(units[at]);
  const [together, apart]: [Sequence[], Sequence[]] = [[], []];
  units.forEach((unit, at) => {
    if (!unit.required) return;
    const own = unit.alternatives.map(({ steps }) => steps.map(formsOf));
    (isBeside(at) ? apart : together).push(...own);
    const run = [...own[0]!];
    for (let next = at + 1; isPart(unit) && isPart(units[next]); next++) {
      run.push(...units[next]!.alternatives[0]!.steps.map(formsOf));
      together.push([...run]);
    }
  });
  const sort = (list: Sequence[]) =>
    list
      .filter((sequence) => sequence.length > 0 && sequence.every((forms) => forms.length > 0))
      .sort((a, b) => b.length - a.length);
  return { sure: sort(together), apart: sort(apart) };
}

const isPart = (unit: Unit | undefined) => unit?.required === true && unit.isSyllable;

/** Forms to mark: where a word itself is there, not those that only begin like it. */
function formsOf(step: readonly WordMatch[]): string[] {
  const least = step.some(({ weight }) => weight >= alone) ? 0.5 : sure;
  return step.filter(({ weight }) => weight >= least).map(({ word }) => word.form);
}

/** The words of a text with KH&CN as one word beside its parts. */
function withJoined(words: readonly Word[]): { word: Word; next: number }[][] {
  return words.map((word, at) => {
    const after = words[at + 1];
    const single = { word, next: at + 1 };
    if (!after?.ampersand) return [single];
    const joined = { ...word, form: word.form + after.form, end: after.end };
    return [{ word: joined, next: at + 2 }, single];
  });
}

/** Whole words of a text that a query looked for; marks that only spaces part become one. */
export function findMarks(text: string, sequences: readonly Sequence[]): Mark[] {
  const words = withJoined(splitWords(text));
  const marks: Mark[] = [];
  for (let at = 0; at < words.length;) {
    let best: { words: Mark[]; next: number } | undefined;
    for (const sequence of sequences) {
      const end = followSequence(words, at, sequence);
      if (end && (!best || end.next > best.next)) best = end;
    }
    if (!best) {
      at++;
      continue;
    }
    for (const word of best.words) {
      const before = marks.at(-1);
      if (before && /^\s+$/.test(text.slice(before.end, word.start))) before.end = word.end;
      else marks.push(word);
    }
    at = best.next;
  }
  return marks;
}

function followSequence(
  words: readonly { word: Word; next: number }[][],
  start: number,
  sequence: Sequence,
): { words: Mark[]; next: number } | undefined {
  const found: Mark[] = [];
  let at = start;
  for (const forms of sequence) {
    const step = words[at]?.find(({ word }) => forms.includes(word.form));
    if (!step) return undefined;
    found.push({ start: step.word.start, end: step.word.end });
    at = step.next;
  }
  return { words: found, next: at };
}

/** A piece of a text, marked or not. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** A text cut into pieces at its marks. */
export function cutAtMarks(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}

const left = '[…] ';
const right = ' […]';

/** The part of a text where most of what was looked for stands together, cut between words. */
export function cutExcerpt(text: string, sequences: readonly Sequence[], length = 240): Piece[] {
  const marks = findMarks(text, sequences);
  const [start, end] =
    text.length <= length * 1.25 ? [0, text.length] : findWindow(text, marks, length);
  const shown = text.slice(start, end);
  const inside = marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ start: mark.start - start, end: mark.end - start }));
  const pieces = cutAtMarks(shown, inside);
  return [
    ...(start > 0 ? [{ text: left, isMarked: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: right, isMarked: false }] : []),
  ];
}

function findWindow(text: string, marks: readonly Mark[], length: number): [number, number] {
  const first = marks[0];
  if (!first) return [0, atSpace(text, length, -1)];
  let best = { mark: first, worth: 0 };
  for (const mark of marks) {
    const worth = marks
      .filter((one) => one.start >= mark.start && one.end <= mark.start + length)
      .reduce((sum, one) => sum + one.end - one.start, 0);
    if (worth > best.worth) best = { mark, worth };
  }
  const wished = Math.max(0, Math.min(best.mark.start - length / 4, text.length - length));
  const start =
    wished <= 20 ? 0 : atSpace(text, Math.min(wished, best.mark.start), 1, best.mark.start);
  const end = start + length >= text.length - 20 ? text.length : atSpace(text, start + length, -1);
  return [start, Math.max(end, best.mark.end)];
}

/** The nearest border of a word, onward or backward; at most as far as a limit. */
function atSpace(text: string, from: number, step: 1 | -1, limit = text.length): number {
  let at = Math.round(from);
  while (at > 0 && at < limit && !/\s/.test(text[step === 1 ? at - 1 : at]!)) at += step;
  return at;
}
