import { canonicalText } from '../schema/canonical-text.ts';

/** A stretch of official text as the list of fingerprints gives it. */
export interface Passage {
  address: string;
  mark: string;
  text: string;
  sha256: string;
  name: { vi: string; en: string };
}

/** Where two texts part: the word on each side and what stands around it. Each side may be empty. */
export interface Difference {
  before: string;
  yours: string;
  ours: string;
  after: string;
  /** How far the two words are from each other. */
  kind: 'accents' | 'capitals' | 'word' | 'missing' | 'extra';
  /** Which word of the passage it is, counted from 1. */
  word: number;
}

/** An excerpt shorter than this, in letters, stands in too many places to tell anything. */
const leastExcerpt = 15;

/** What comes before the words when a paragraph is copied with it: a dash or plus as printed, our ¶ number. */
const printedBefore = /^(?:¶?\d+[a-z]?\s+)?[-+–•]\s+|^¶\d+[a-z]?\s+/u;

/** Marks that no eye sees and that come along from word processors and PDF files. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** Words in quotation marks, and behind them nothing or what may be a citation. */
const quoted = /^["“«](.+?)["”»](?:$|\s+\(|\s+\p{Lu})/su;

/**
 * A text as it was meant: without marks that nobody sees and, unless it is a passage as it stands, without the
 * quotation marks around it and what follows them.
 * @returns the text, and whether words behind the quotation marks were left out
 */
export function asMeant(
  passages: readonly Passage[],
  copy: string,
): { text: string; isCut: boolean } {
  const seen = copy.replace(unseen, '').trim();
  const isKnown = (text: string) =>
    findSame(passages, text).length > 0 || findHolding(passages, text).length > 0;
  if (!/^["“«]/u.test(seen) || isKnown(seen)) return { text: seen, isCut: false };
  // A passage may have quotation marks of its own.
  const ends = [...seen.matchAll(/["”»]/gu)].map(({ index }) => index).filter((at) => at > 0);
  const inner = ends.reverse().map((end) => seen.slice(1, end));
  const text = inner.find(isKnown) ?? quoted.exec(seen)?.[1] ?? seen;
  return { text, isCut: text !== seen && text.length + 2 < seen.length };
}

/** The words of a copy, canonical, without what is printed before them. */
export function wordsOf(copy: string): string {
  return canonicalText(copy).replace(printedBefore, '');
}

/** All passages whose words are these, letter for letter. */
export function findSame(passages: readonly Passage[], copy: string): Passage[] {
  const whole = canonicalText(copy);
  const words = wordsOf(copy);
  return passages.filter(
    ({ mark, text }) =>
      text !== '' &&
      (text === words ||
        `${mark} ${text}`.trim() === whole ||
        (isInCapitals(text) && isHeadingAsShown(mark, text, whole))),
  );
}

/** Whether a passage is printed in capitals throughout, as headings are; the pages show these with small letters. */
export function isInCapitals(text: string): boolean {
  return text === text.toLocaleUpperCase('vi') && text !== text.toLocaleLowerCase('vi');
}

/** A heading copied from a page has small letters, and its number has lost the stop behind it. */
function isHeadingAsShown(mark: string, text: string, copy: string): boolean {
  const shown = text.toLocaleLowerCase('vi');
  const own = copy.toLocaleLowerCase('vi');
  return own === shown || own === `${mark.replace(/[.)]$/u, '')} ${shown}`.toLocaleLowerCase('vi');
}

/** Whether a text is long enough to tell which passage it is of. */
export function isTelling(copy: string): boolean {
  return wordsOf(copy).length >= leastExcerpt;
}

/** All passages that hold these words one after another, letter for letter; none where they are too few to tell. */
export function findHolding(passages: readonly Passage[], copy: string): Passage[] {
  const words = wordsOf(copy);
  return !isTelling(copy)
    ? []
    : passages.filter(({ text }) => text !== words && holds(text, words));
}

/** Whether words stand in a text one after another, none of them cut; each side canonical. */
export function holds(text: string, words: string): boolean {
  return ` ${text.replace(/[.,;:]/gu, ' $& ')} `
    .replace(/\s+/gu, ' ')
    .includes(` ${words.replace(/[.,;:]/gu, ' $& ')} `.replace(/\s+/gu, ' '));
}

/** The passage that is meant by a copy, and the stretch of its words to compare with. */
export interface Near {
  passage: Passage;
  text: string;
  /** How many words of the passage stand before the stretch. */
  from: number;
}

/**
 * The passage that shares most words with a copy; where the copy is only a piece, the one with the stretch that is
 * most like it. Undefined where they share too little to say which is meant.
 */
export function findNearest(passages: readonly Passage[], copy: string): Near | undefined {
  const words = wordsOf(copy).split(' ');
  const wanted = countWords(words.join(' '));
  let best: Near | undefined;
  let bestShare = 0.35;
  for (const passage of passages) {
    const share = shareOf(wanted, countWords(passage.text));
    if (share > bestShare) [best, bestShare] = [{ passage, text: passage.text, from: 0 }, share];
  }
  if (words.length < 5) return best;
  let bestLike = Math.max(0.5, bestShare);
  for (const passage of passages) {
    const ours = passage.text.split(' ');
    for (let from = 0; from + words.length <= ours.length; from++) {
      const stretch = ours.slice(from, from + words.length);
      const like = likeness(words, stretch);
      if (like > bestLike) [best, bestLike] = [{ passage, text: stretch.join(' '), from }, like];
    }
  }
  return best;
}

/** Words in the same place, as a share of all; both are equally long. */
function likeness(a: readonly string[], b: readonly string[]): number {
  return a.filter((word, at) => word === b[at]).length / a.length;
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of fold(text).split(/[^\p{L}\p{N}]+/u))
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words in common, as a share of the words of both. */
function shareOf(a: Map<string, number>, b: Map<string, number>): number {
  let common = 0;
  for (const [word, n] of a) common += Math.min(n, b.get(word) ?? 0);
  const total = [...a.values(), ...b.values()].reduce((sum, n) => sum + n, 0);
  return total === 0 ? 0 : (2 * common) / total;
}

/**
 * The first word in which a copy differs from a passage, or from a stretch of one; undefined where they are the same.
 * @param from how many words of the passage stand before the stretch
 */
export function findDifference(copy: string, text: string, from = 0): Difference | undefined {
  const yours = wordsOf(copy).split(' ');
  const ours = text.split(' ');
  let at = 0;
  while (at < yours.length && at < ours.length && yours[at] === ours[at]) at++;
  if (at === yours.length && at === ours.length) return undefined;
  const [your = '', our = ''] = [yours[at], ours[at]];
  // Where all that follows is the same, one word was changed, even if the passage says a word twice.
  const isSameAfter = yours.slice(at + 1).join(' ') === ours.slice(at + 1).join(' ');
  const isChanged = isSameAfter && your !== '' && our !== '';
  const missing = !isChanged && our !== '' && (your === '' || your === ours[at + 1]);
  const extra = !isChanged && !missing && your !== '' && (our === '' || our === yours[at + 1]);
  return {
    before: ours.slice(Math.max(0, at - 5), at).join(' '),
    yours: missing ? '' : your,
    ours: extra ? '' : our,
    after: ours.slice(extra ? at : at + 1, at + 6).join(' '),
    kind: missing ? 'missing' : extra ? 'extra' : kindOf(your, our),
    word: from + at + 1,
  };
}

function kindOf(yours: string, ours: string): Difference['kind'] {
  if (yours.toLocaleLowerCase('vi') === ours.toLocaleLowerCase('vi')) return 'capitals';
  return fold(yours) === fold(ours) ? 'accents' : 'word';
}

/** Without capitals and accents; đ has no accent to take off and is changed by hand. */
function fold(text: string): string {
  return text.toLocaleLowerCase('vi').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
