import { markAsking, markWanting } from './asking.ts';
import { agree, splitWords, sure, type Word } from './fold.ts';
import type { Alternative, Lexicon, IndexWord, WordMatch } from './engine.ts';
import { joinAmpersands, type Names } from './names.ts';
import { numberOf } from './number-words.ts';
import { otherNumber, stemOf } from './stem.ts';
import { isEnglishStop, isStop, isSureStop } from './stop-words.ts';

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
  /** True where it must stand right beside those it was typed beside. */
  isTight?: boolean;
  /** Group of names, where it is one of them. */
  group?: number;
}

/** A word with its hat and no tone, where others bear theirs, is not the one with a tone; but slips happen. */
const otherTone = 0.45;

const prefixWords = 24;

/** A query of so few words says nothing in vain: “vi da” is a commune, no “và” and no “đã”. */
const fewWords = 3;

/** The words of a query, each with what the others tell of it. */
export function parseWords(query: string): Word[] {
  const words = joinAmpersands(splitWords(query));
  const hasTones = words.some((word) => tonePattern.test(word.form));
  const hasMarks = (word: Word | undefined) => !word || word.form !== word.folded;
  return words.map((word, at) => ({
    ...word,
    levelTone: hasTones && levelPattern.test(word.form),
    amongMarks: words.length > 1 && hasMarks(words[at - 1]) && hasMarks(words[at + 1]),
  }));
}
const tonePattern = /[\u0300\u0301\u0303\u0309\u0323]$/;
/** A hat and no tone: “phương”. “Nghiêp” ends as no syllable without a tone does, so its tone was left out. */
const levelPattern = /[âăêôơư][a-zâăêôơư]*(?<![ptc]|ch)$/;

/** Words that hang together without a figure, “women-led”, each by itself; undefined where there are none. */
export function loosen(words: readonly Word[]): Word[] | undefined {
  const isTied = (at: number) =>
    words[at]!.glued && !/\d/.test(words[at - 1]!.folded + words[at]!.folded);
  if (!words.some((_, at) => at > 0 && isTied(at))) return undefined;
  return words.map((word, at) => (at > 0 && isTied(at) ? { ...word, glued: false } : word));
}

/** Cuts a query into what it asks for. */
export function buildUnits(
  lexicon: Lexicon,
  names: Names,
  words: readonly Word[],
  query: string,
): Unit[] {
  const units: Unit[] = [];
  const isAsking = markAsking(words);
  const isWanting = markWanting(words);
  // Without marks “nghe an” and “bao hiem that nghiep” hold no English, and of two syllables each is meant.
  const isAllVietnamese = words.length <= mostTight && words.every(isBareSyllable);
  for (let at = 0; at < words.length;) {
    if (isAsking[at]) {
      at++;
      continue;
    }
    const name = names.findAt(words, at);
    const chain = chainLength(words, at);
    if (name && name.words.length >= chain) {
      const taken = words.slice(at, at + name.words.length);
      const unit = nameUnit(lexicon, names, name.group, taken, query);
      units.push({ ...unit, required: !taken.every((_, step) => isWanting[at + step]) });
      at += taken.length;
      continue;
    }
    const taken = words.slice(at, at + chain);
    const isLast = at + chain === words.length && !/\s$/.test(query);
    const unit = wordsUnit(lexicon, taken, query, isLast);
    unit.required ||= words.length <= fewWords && isOpenStop(unit);
    unit.required ||= isAllVietnamese && (words.length < fewWords || isEnglishStop(taken[0]!));
    unit.required ||= words.length <= fewWords && isNamed(taken[0]!, query);
    // One letter at the end is a word that is still being typed.
    const isBegun = isLast && at > 0 && chain === 1 && /^[a-z]$/.test(taken[0]!.folded);
    unit.required &&= !isWanting[at] && !isBegun;
    units.push(unit);
    at += chain;
  }
  loosenHome(lexicon, units);
  tighten(units);
  if (units.length > 0 && units.every((unit) => !unit.required))
    for (const unit of units) unit.required = true;
  return units;
}

/** Whether a word is a stop word only where its marks were not left out: “can” is “cần” as often as “can”. */
function isOpenStop({ words: [word], isSyllable }: Unit): boolean {
  return word!.form === word!.folded && (isSyllable || !isSureStop(word!));
}

/** A capital within a query is that of a name: “Cao Bằng” means no “bằng”. */
function isNamed({ start }: Word, query: string): boolean {
  return start > 0 && /^\p{Lu}\p{Ll}/u.test(query.slice(start));
}

/** Nearly all here lies in the one province: beside two other things that were asked for, its name need not stand. */
function loosenHome(lexicon: Lexicon, units: readonly Unit[]): void {
  const isHome = ({ words }: Unit) =>
    lexicon.home.includes(words.map(({ folded }) => folded).join(' '));
  const others = units.filter((unit) => unit.required && !isHome(unit));
  if (others.length >= 2) for (const unit of units) if (isHome(unit)) unit.required = false;
}

/** Few syllables say too little to stand a word apart: “hai phong” is no “Điền Hải, phường Phong Phú”. */
function tighten(units: readonly Unit[]): void {
  const wanted = units.filter(({ required }) => required);
  const isOne = ({ words: [word, second] }: Unit) =>
    !second && (word!.form !== word!.folded || isBareSyllable(word!));
  if (wanted.length <= mostTight && wanted.every(isOne))
    for (const unit of wanted) unit.isSyllable = unit.isTight = true;
}
const mostTight = 4;

const isBareSyllable = ({ form, folded }: Word) => form === folded && syllable.test(folded);
/** Any syllable of Vietnamese without its marks; few words of English look so. */
const syllable =
  /^(?:ngh?|nh|gh|gi|[kpt]h|tr|ch|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|n[gh]|[cmnpt])?$/;

/** How many words hang together without a space: 39/2020/QĐ-UBND is one thing. */
function chainLength(words: readonly Word[], start: number): number {
  let length = 1;
  while (words[start + length]?.glued) length++;
  return length;
}

function wordsUnit(lexicon: Lexicon, words: readonly Word[], query: string, isLast: boolean): Unit {
  const steps = words.map((word, at) =>
    matchWord(lexicon, word, isLast && at === words.length - 1),
  );
  const [only] = words;
  const figure = words.length === 1 ? numberOf(only!) : undefined;
  const figures = figure === undefined ? [] : lexicon.findWords(String(figure));
  const inFigures = { steps: [figures.map((word) => ({ word, weight: 1 }))], weight: 0.9 };
  return {
    text: query.slice(words[0]!.start, words.at(-1)!.end),
    // “Bốn sao” is written “4 sao”.
    alternatives: [{ steps, weight: 1 }, ...(figures.length > 0 ? [inFigures] : [])],
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

function nameUnit(
  lexicon: Lexicon,
  names: Names,
  group: number,
  words: Word[],
  query: string,
): Unit {
  const own = words.map((word) => matchWord(lexicon, word, false));
  const typed = words.map((word) => word.folded).join(' ');
  const others = names.groups[group]!.flatMap((name): Alternative[] => {
    const parts = joinAmpersands(splitWords(name));
    if (parts.map((part) => part.folded).join(' ') === typed) return [];
    const steps = parts.map((part) => matchWord(lexicon, part, false));
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
export function matchWord(lexicon: Lexicon, typed: Word, isPrefix: boolean): WordMatch[] {
  const matches = new Map<IndexWord, number>();
  const add = (word: IndexWord, weight: number) => {
    if (weight > (matches.get(word) ?? 0)) matches.set(word, weight);
  };
  const isBare = typed.form === typed.folded;
  for (const word of lexicon.findWords(typed.folded)) {
    const fit = agree(typed.form, word.form);
    const isOther = typed.levelTone && fit < 1;
    add(word, isBare && fit === 0.9 ? 1 : isOther ? Math.min(fit, otherTone) : fit);
  }
  const stem = stemOf(typed.folded);
  if (isBare && stem) {
    for (const word of lexicon.findWords(stem, true)) {
      const other = word.folded;
      if (other !== typed.folded && stemOf(other) === stem) add(word, 0.85);
    }
  }
  for (const word of isBare ? lexicon.findWords(otherNumber(typed.folded)) : [])
    if (word.form === word.folded) add(word, 0.85);
  if (isPrefix && typed.folded.length > 1 && !/^\d+$/.test(typed.folded)) {
    const weight = matches.size > 0 ? 0.45 : 0.8;
    const longer = lexicon
      .findWords(typed.folded, true)
      .filter((word) => word.folded !== typed.folded)
      .filter((word) => agree(typed.form, word.form) >= 0.9)
      .sort((a, b) => b.spread - a.spread);
    for (const word of longer.slice(0, prefixWords)) add(word, weight);
  }
  return [...matches].map(([word, weight]) => ({ word, weight }));
}
