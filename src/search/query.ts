import { agree, foldWord, formOf, splitWords, type Word } from './fold.ts';
import type { Alternative, Engine, IndexWord, WordMatch } from './engine.ts';
import { stemOf } from './stem.ts';
import { asking, defining, stopWords } from './stop-words.ts';

/** One thing that a query asks for: a word, a number, a name with all its other names. */
export interface Unit {
  /** As typed. */
  text: string;
  alternatives: Alternative[];
  /** False for words that need not stand in what is found. */
  required: boolean;
  /** Words as typed that this unit is of. */
  words: Word[];
  /** One syllable of Vietnamese, which says little without those it was typed beside. */
  isSyllable: boolean;
  /** Group of names, where it is one of them. */
  group?: number;
}

/** Below this a word only looks alike: its marks say another word. */
export const sure = 0.4;

/** Below this a word that is alone in a query is another one: hook and tilde part “sữa” from “sửa”. */
export const alone = 0.78;

const prefixWords = 24;

/** A name of a group as words. */
interface Name {
  group: number;
  words: { folded: string; form: string }[];
}

/** The groups of names of an index, by the first word of each name. */
export class Names {
  private readonly byFirst = new Map<string, Name[]>();
  /** Two words that stand together in some name. */
  private readonly pairs = new Set<string>();
  readonly groups: readonly (readonly string[])[];

  constructor(groups: readonly (readonly string[])[]) {
    this.groups = groups;
    groups.forEach((names, group) => {
      for (const name of names) {
        const words = joinAmpersands(splitWords(name));
        const first = words[0]?.folded;
        if (first === undefined) continue;
        words.slice(1).forEach((word, at) => this.pairs.add(`${words[at]!.form} ${word.form}`));
        const list = this.byFirst.get(first) ?? [];
        list.push({ group, words });
        this.byFirst.set(first, list);
      }
    });
    for (const list of this.byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** Which of some words belong to a name. */
  cover(words: readonly Word[]): boolean[] {
    const covered = words.map(() => false);
    for (let at = 0; at < words.length; at++) {
      const name = this.findAt(words, at);
      if (name) covered.fill(true, at, at + name.words.length);
    }
    return covered;
  }

  /** The longest name that the words from a place on spell. */
  findAt(words: readonly Word[], start: number): Name | undefined {
    const [before, word] = [words[start - 1], words[start]!];
    // In “cơ sở” the second syllable is no department.
    const isTail = before !== undefined && this.pairs.has(`${before.form} ${word.form}`);
    return this.byFirst.get(word.folded)?.find((name) => {
      if (name.words.length === 1 && isTail) return false;
      return name.words.every((part, at) => {
        const typed = words[start + at];
        return typed?.folded === part.folded && agree(typed.form, part.form) >= 0.9;
      });
    });
  }
}

/** KH&CN becomes one word, KHCN. */
export function joinAmpersands(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (word.ampersand && before) {
      joined[joined.length - 1] = {
        ...before,
        folded: before.folded + word.folded,
        form: before.form + word.form,
        end: word.end,
      };
    } else joined.push(word);
  }
  return joined;
}

/** The words of a query; where its marks are only half typed, the rest is left open. */
export function parseWords(query: string): Word[] {
  return joinAmpersands(splitWords(query));
}

/** Cuts a query into what it asks for. */
export function buildUnits(
  engine: Engine,
  names: Names,
  words: readonly Word[],
  query: string,
): Unit[] {
  const units: Unit[] = [];
  const isAsking = markAsking(words);
  for (let at = 0; at < words.length;) {
    if (isAsking[at]) {
      at++;
      continue;
    }
    const name = names.findAt(words, at);
    const chain = chainLength(words, at);
    if (name && name.words.length >= chain) {
      const taken = words.slice(at, at + name.words.length);
      units.push(nameUnit(engine, names, name.group, taken, query));
      at += taken.length;
      continue;
    }
    const taken = words.slice(at, at + chain);
    const isLast = at + chain === words.length && !/\s$/.test(query);
    units.push(wordsUnit(engine, taken, query, isLast));
    at += chain;
  }
  if (units.length > 0 && units.every((unit) => !unit.required))
    for (const unit of units) unit.required = true;
  return units;
}

/** Which words only ask: “bao nhiêu”, “what is”. A query of nothing else is taken as it is. */
function markAsking(words: readonly Word[]): boolean[] {
  const marks = words.map(() => false);
  for (let at = 0; at < words.length; at++) {
    const phrase = asking.find((parts) =>
      parts.every((part, step) => {
        const word = words[at + step];
        return word && word.folded === foldWord(part) && agree(word.form, formOf(part)) >= 0.9;
      }),
    );
    if (!phrase) continue;
    marks.fill(true, at, at + phrase.length);
    at += phrase.length - 1;
  }
  return marks.every(Boolean) ? words.map(() => false) : marks;
}

/** Whether a query asks what a word means. */
export function asksForMeaning(words: readonly Word[]): boolean {
  const text = ` ${words.map((word) => word.folded).join(' ')} `;
  return defining.some((phrase) => text.includes(` ${foldWord(phrase)} `));
}

/** How many words hang together without a space: 39/2020/QĐ-UBND is one thing. */
function chainLength(words: readonly Word[], start: number): number {
  let length = 1;
  while (words[start + length]?.glued) length++;
  return length;
}

function wordsUnit(engine: Engine, words: readonly Word[], query: string, isLast: boolean): Unit {
  const steps = words.map((word, at) => matchWord(engine, word, isLast && at === words.length - 1));
  const [only] = words;
  return {
    text: query.slice(words[0]!.start, words.at(-1)!.end),
    alternatives: [{ steps, weight: 1 }],
    required: words.length > 1 || !isStop(only!),
    words: [...words],
    isSyllable: words.length === 1 && isSyllable(steps[0]!),
  };
}

/** Whether what a word means is written with marks for the most part: such are syllables, not whole words. */
function isSyllable(matches: readonly WordMatch[]): boolean {
  let [marked, all] = [0, 0];
  for (const { word, weight } of matches) {
    if (weight < sure) continue;
    all += word.spread;
    if (word.form !== word.folded) marked += word.spread;
  }
  return all > 0 && marked / all > 0.5;
}

/** A stop word with its marks is one for sure; without, it may be another word: “co” in “co so”. */
export function isStop(word: Word): boolean {
  return stopForms.has(word.form) || (word.form === word.folded && foldedStops.has(word.folded));
}
const stopForms = new Set([...stopWords].map(formOf));
const foldedStops = new Set([...stopWords].map(foldWord));

function nameUnit(engine: Engine, names: Names, group: number, words: Word[], query: string): Unit {
  const own = words.map((word) => matchWord(engine, word, false));
  const typed = words.map((word) => word.folded).join(' ');
  const others = names.groups[group]!.flatMap((name): Alternative[] => {
    const parts = joinAmpersands(splitWords(name));
    if (parts.map((part) => part.folded).join(' ') === typed) return [];
    const steps = parts.map((part) => matchWord(engine, part, false));
    return steps.every((step) => step.length > 0) ? [{ steps, weight: 0.8 }] : [];
  });
  return {
    text: query.slice(words[0]!.start, words.at(-1)!.end),
    alternatives: [{ steps: own, weight: 1 }, ...others],
    required: true,
    words,
    isSyllable: false,
    group,
  };
}

/** Words of the index that a typed word may mean, the better the more its marks agree. */
export function matchWord(engine: Engine, typed: Word, isPrefix: boolean): WordMatch[] {
  const matches = new Map<IndexWord, number>();
  const add = (word: IndexWord, weight: number) => {
    if (weight > (matches.get(word) ?? 0)) matches.set(word, weight);
  };
  const isBare = typed.form === typed.folded;
  for (const word of engine.findWords(typed.folded)) {
    const fit = agree(typed.form, word.form);
    add(word, isBare && fit === 0.9 ? 1 : fit);
  }
  const stem = stemOf(typed.folded);
  if (isBare && stem) {
    for (const word of engine.findWords(stem, true)) {
      const other = word.folded;
      if (other !== typed.folded && stemOf(other) === stem) add(word, 0.85);
    }
  }
  if (isPrefix && typed.folded.length > 1 && !/^\d+$/.test(typed.folded)) {
    const weight = matches.size > 0 ? 0.45 : 0.8;
    const longer = engine
      .findWords(typed.folded, true)
      .filter((word) => word.folded !== typed.folded)
      .filter((word) => agree(typed.form, word.form) >= 0.9)
      .sort((a, b) => b.spread - a.spread);
    for (const word of longer.slice(0, prefixWords)) add(word, weight);
  }
  return [...matches].map(([word, weight]) => ({ word, weight }));
}
