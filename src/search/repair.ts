import { foldMarks } from '../model/slug.ts';
import { markWanting } from './asking.ts';
import { confusions } from './confusions.ts';
import { formOf, sure, type Word } from './fold.ts';
import type { Lexicon, IndexWord } from './engine.ts';
import type { Names } from './names.ts';
import { numberOf } from './number-words.ts';
import { matchWord } from './query.ts';
import { splitWord } from './split.ts';
import { stemOf } from './stem.ts';
import { isStop } from './stop-words.ts';
import { decodeTelex } from './telex.ts';

/** A word that may have been meant, and how far it is from what was typed. */
interface Candidate {
  words: Word[];
  cost: number;
}

/** As many words as a name has. */
const fewWords = 3;

/** What stands beside its neighbours in a smaller share of all records may do so by chance. */
const rareShare = 0.005;

/** Each candidate may load files of the index to see what it stands beside; those farther off are never the best. */
const mostCandidates = 8;

/** True where the index has nothing for a word, not even a longer one. */
function isUnknown(lexicon: Lexicon, word: Word, isLast: boolean): boolean {
  if (/^\d+$/.test(word.folded) || word.folded.length < 2) return false;
  if (lexicon.findWords(word.folded).length > 0) return false;
  // “chinhs” is “chính” in Telex, not the plural of a word.
  const telex = decodeTelex(word.folded);
  if (telex && lexicon.findWords(foldMarks(formOf(telex))).length > 0) return true;
  const stem = stemOf(word.folded);
  if (stem && lexicon.findWords(stem, true).some((one) => stemOf(one.folded) === stem))
    return false;
  return !(isLast && word.folded.length > 1 && lexicon.findWords(word.folded, true).length > 0);
}

/**
 * Mends words that the index does not have, or, where the whole query finds nothing, words that never stand beside
 * their neighbours.
 * @returns the words with the mended ones in their places, and whether guesses carry them; undefined where nothing was
 *   mended
 */
export async function repairWords(
  lexicon: Lexicon,
  names: Names,
  words: readonly Word[],
  isStuck: boolean,
): Promise<{ words: Word[]; isDoubtful: boolean } | undefined> {
  const isNamed = names.cover(words);
  const isWanting = markWanting(words);
  let mended: Word[] = [...words];
  let isChanged = false;
  let guessed = 0;
  let isGuessed = false;
  const rare = lexicon.size * rareShare;
  for (let at = 0; at < mended.length; at++) {
    const word = mended[at]!;
    if (isNamed[words.indexOf(word)] || isWanting[words.indexOf(word)]) continue;
    const unknown = isUnknown(lexicon, word, at === mended.length - 1);
    if (!unknown && (!isStuck || isStop(word))) continue;
    // A number was meant as it was typed, in words as in figures.
    if (/^\d+$/.test(word.folded) || numberOf(word) !== undefined) continue;
    const [before, after] = [mended[at - 1], mended[at + 1]];
    const candidates = findCandidates(lexicon, word).filter(
      ({ words: [first], cost }) =>
        // No slip makes a word its neighbour, and none makes one that says something a word that says nothing.
        ![before?.folded, after?.folded].includes(first!.folded) &&
        (unknown || cost < 0.4 || isStop(word) || !isStop(first!)),
    );
    if (unknown) candidates.unshift(...(await findSplits(lexicon, word)));
    const isFit = async (middle: readonly Word[]) => {
      const left = before ? await countPairs(lexicon, [before, middle[0]!]) : 0;
      const right = after ? await countPairs(lexicon, [middle.at(-1)!, after]) : 0;
      // Between two neighbours that both know it a word is much surer than beside one.
      return before && after ? left + right + 10 * Math.min(left, right) : left + right;
    };
    // A word that is known and stands beside its neighbours is right as it is.
    if (!unknown && (mended.length === 1 || (await isFit([word])) > 0)) continue;
    let best: (Candidate & { worth: number; isGuess: boolean }) | undefined;
    for (const candidate of candidates.slice(0, mostCandidates)) {
      const fit = mended.length > 1 ? await isFit(candidate.words) : 0;
      // Of few words one that is known was meant, but where another stands there often: “hai phong” is no “hai phường”.
      if (!unknown && fit < (words.length <= fewWords ? rare / 2 : 1)) continue;
      const lone = candidate.words.length === 1 && (mended.length === 1 || fit === 0);
      if (lone && candidate.cost >= 1 && word.folded.length < 5) continue;
      const spread = Math.max(
        ...candidate.words.map((one) =>
          Math.max(0, ...matchWord(lexicon, one, false).map(({ word }) => word.spread)),
        ),
      );
      const worth = Math.log2(1 + fit) * 2 + Math.log2(1 + spread) * 0.3 - candidate.cost * 3;
      // Marks that were typed are seldom wrong: a guess that changes them, or that no neighbour knows, is only a guess.
      const isBold =
        words.length <= fewWords && (candidate.cost > 0.5 || word.form === word.folded);
      const isSeldom = fit < (isBold ? rare : 1);
      const isGuess = candidate.cost > 0.4 && (isSeldom || !isLikely(word, candidate.words));
      if (!best || worth > best.worth)
        best = { words: candidate.words, worth, cost: candidate.cost, isGuess };
    }
    if (!best) continue;
    // Of few words one that the index knows is no slip: who types “ket hon” does not want “kết hợp”.
    if (!unknown && best.cost > 0.4 && words.length <= fewWords) isGuessed = true;
    isGuessed ||= best.isGuess && !isSplit(best.words);
    mended = [...mended.slice(0, at), ...best.words, ...mended.slice(at + 1)];
    at += best.words.length - 1;
    isChanged = true;
    if (best.cost > 0.4) guessed++;
  }
  const isDoubtful = isGuessed || guessed / words.length > 0.5;
  return isChanged ? { words: mended, isDoubtful } : undefined;
}

const isSplit = (words: readonly Word[]) => words.length > 1;

/** Whether a guess leaves the marks that were typed as they are. */
function isLikely(word: Word, guess: readonly Word[]): boolean {
  if (word.form === word.folded || guess.length > 1) return true;
  const marksOf = (form: string) => form.normalize('NFD').replace(/[^\p{M}đ]/gu, '');
  return marksOf(word.form) === marksOf(guess[0]!.form);
}

/** A word typed without spaces as words that stand beside each other somewhere in the index. */
async function findSplits(lexicon: Lexicon, word: Word): Promise<Candidate[]> {
  const parts = word.folded.split(seam);
  if (parts.length > 1) return splitAtFigures(lexicon, word, parts);
  const splits = await Promise.all(
    splitWord(lexicon, word.folded).map(async ({ parts, cost }) => {
      const words = parts.map((part) => makeWord(word, formOf(part)));
      const pairs = await Promise.all(
        words.slice(1).map((one, at) => countPairs(lexicon, [words[at]!, one])),
      );
      const known = pairs.filter((count) => count > 0).length / pairs.length;
      return { words, known, worth: known * 12 - cost / parts.length };
    }),
  );
  return splits
    .filter(({ known }) => known >= 0.6)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 2)
    .map(({ words, known }, at) => ({ words, cost: (known === 1 ? 0.2 : 0.6) + at * 0.4 }));
}

/** Where letters and figures meet in a word. */
const seam = /(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/;

/** “nhiemvu7” by its letters and figures, and its letters by their own words; nothing where some are no words. */
async function splitAtFigures(
  lexicon: Lexicon,
  word: Word,
  parts: readonly string[],
): Promise<Candidate[]> {
  const words: Word[] = [];
  for (const part of parts) {
    const own = makeWord(word, part);
    const isWhole = /\d/.test(part) || lexicon.findWords(part).length > 0;
    const [split] = isWhole ? [] : await findSplits(lexicon, own);
    if (!isWhole && !split) return [];
    words.push(...(split?.words ?? [own]));
  }
  return [{ words, cost: 0.2 }];
}

/** The same word in another form. */
function makeWord(word: Word, form: string): Word {
  return { ...word, form, folded: foldMarks(form), glued: false, ampersand: false };
}

/** How often two words follow each other. */
async function countPairs(lexicon: Lexicon, pair: readonly Word[]): Promise<number> {
  const steps = pair.map((word) =>
    matchWord(lexicon, word, false).filter(({ weight }) => weight >= sure),
  );
  if (steps.some((step) => step.length === 0)) return 0;
  return lexicon.count(steps);
}

function findCandidates(lexicon: Lexicon, word: Word): Candidate[] {
  const found = new Map<string, Candidate>();
  const isMarked = word.form !== word.folded;
  const typedTone = /[\u0300\u0301\u0303\u0309\u0323]$/.exec(word.form)?.[0];
  const offer = (texts: string[], cost: number) => {
    const known = texts.map((text) => lexicon.findWords(foldMarks(text)));
    if (known.some((list) => list.length === 0)) return;
    // Marks that were typed are seldom wrong: the form nearest to them is meant, if any is near.
    const forms = texts.map((text, at) =>
      isMarked && texts.length === 1 ? nearestForm(known[at]!, word.form, text) : formOf(text),
    );
    const key = forms.join(' ');
    if (key === word.form || (found.get(key)?.cost ?? Infinity) <= cost) return;
    const words = forms.map((form) => makeWord(word, form));
    const isToneKept = !typedTone || known[0]!.some((one) => one.form.endsWith(typedTone));
    found.set(key, { words, cost: cost > 0 && !isToneKept ? cost + 0.5 : cost });
  };
  const telex = decodeTelex(word.folded);
  // Nothing else looks like it, so what reads as Telex is Telex.
  if (telex) offer([telex], -1.5);
  for (const variant of confusions(word.folded)) offer([variant], 0.5);
  if (word.folded.length > 2) {
    const limit = word.folded.length >= 8 ? 2 : 1;
    let last = '';
    for (const other of lexicon.vocabulary) {
      if (other === last || other === word.folded) continue;
      last = other;
      if (Math.abs(other.length - word.folded.length) > limit || /\d/.test(other)) continue;
      const distance = editDistance(word.folded, other, limit);
      if (distance <= limit) offer([other], distance + (other[0] === word.folded[0] ? 0 : 0.3));
    }
  }
  return [...found.values()].sort((a, b) => a.cost - b.cost);
}

/** Among the forms of a word, the one spelled most like what was typed; without marks where none is near. */
function nearestForm(words: readonly IndexWord[], typed: string, text: string): string {
  const ranked = words
    .map((word) => ({ form: word.form, spread: word.spread }))
    .map((one) => ({ ...one, distance: editDistance(typed, one.form, 2) }))
    .sort((a, b) => a.distance - b.distance || b.spread - a.spread);
  return ranked[0]!.distance <= 2 ? ranked[0]!.form : formOf(text);
}

/** Letters to add, drop, change or swap; more than the limit is told as one more. */
export function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, before[j - 2]! + 1);
      next.push(value);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length]!;
}
