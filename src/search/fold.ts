/**
 * The one folding of search: texts become words without case, marks and đ, and each word knows where it stands in
 * the text as it was written, composed or decomposed, so that a found word can be marked there and nowhere else.
 */
import { foldMarks, isAscii } from '../model/slug.ts';

/** One word of a text. */
export interface Word {
  /** Lower case, no marks, đ as d: what is compared. */
  folded: string;
  /** Lower case with its marks, the tone at the end: equal for “hòa” and “hoà”, composed and decomposed. */
  form: string;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** True where only `/`, `-`, `.`, `&` or the like stands between this word and the one before it. */
  glued: boolean;
  /** True where this word and the one before it are two sides of `&`: KH&CN. */
  ampersand: boolean;
  /** True where the words around it bear their tones and it bears hats only: “Phương” is not “phường”. */
  levelTone?: boolean;
  /** True where every word around it bears marks, so that it is Vietnamese too: “in” is to print. */
  amongMarks?: boolean;
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const lookAlikes = /[ðɖ]/g;

/** The form of one word: letters with their hats and horns, then its tone. */
export function formOf(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  const split = lower.replace(lookAlikes, 'đ').normalize('NFD');
  const tones = split.match(tone);
  const rest = tones ? split.replace(tone, '') : split;
  return rest.normalize('NFC') + (tones?.at(-1) ?? '');
}

/** A word without case and marks. */
export function foldWord(word: string): string {
  return foldMarks(word.toLowerCase().replace(lookAlikes, 'đ'));
}

/** Words that were seen: a language has few, and a text repeats them. */
const seen = new Map<string, { form: string; folded: string }>();
const seenLimit = 20_000;

function readWord(word: string): { form: string; folded: string } {
  let known = seen.get(word);
  if (!known) {
    const form = formOf(word);
    known = { form, folded: foldMarks(form) };
    if (seen.size >= seenLimit) seen.clear();
    seen.set(word, known);
  }
  return known;
}

/** The words of a text, in order. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const found of text.matchAll(wordPattern)) {
    const start = found.index;
    const end = start + found[0].length;
    const between = words.length > 0 ? text.slice(before, start) : ' ';
    const { form, folded } = readWord(found[0]);
    words.push({
      folded,
      form,
      start,
      end,
      glued: /^[-/.&_–]$/.test(between),
      ampersand: between === '&',
    });
    before = end;
  }
  return words;
}

/**
 * How well a word as typed agrees with a word as written, both given as forms of the same folded word; the written
 * one may go on.
 * @returns 1 the same, 0.9 where marks are only left out, 0.75 for hook against tilde, 0.35 where they contradict
 */
export function agree(typed: string, written: string): number {
  if (typed === written) return 1;
  const [a, b] = [splitForm(typed), splitForm(written)];
  // Hook and tilde are one sound in much of the country, and often confused in writing.
  const isSoft = /[\u0303\u0309]/.test(a.tone) && /[\u0303\u0309]/.test(b.tone);
  if (a.tone && a.tone !== b.tone && !isSoft) return 0.35;
  for (let at = 0; at < a.letters.length; at++) {
    const letter = a.letters[at]!;
    if (letter !== b.letters[at] && foldMarks(letter) !== letter) return 0.35;
  }
  if (a.tone && a.tone !== b.tone) return 0.75;
  return 0.9;
}

/** Below this a word only looks alike: its marks say another word. */
export const sure = 0.4;

/** Below this a word that is alone in a query is another one: hook and tilde part “sữa” from “sửa”. */
export const alone = 0.78;

function splitForm(form: string): { letters: string; tone: string } {
  const last = form.at(-1) ?? '';
  return /[\u0300\u0301\u0303\u0309\u0323]/.test(last)
    ? { letters: form.slice(0, -1), tone: last }
    : { letters: form, tone: '' };
}

/** A form as it is written: the tone on the vowel that bears it. */
export function spell(form: string): string {
  const { letters, tone } = splitForm(form);
  if (!tone) return form;
  const found = /^(qu|gi(?=[aeiouyâăêôơư]))?([^aeiouyâăêôơư]*)([aeiouyâăêôơư]+)(.*)$/.exec(letters);
  if (!found) return letters + tone;
  const [, start = '', onset = '', vowels = '', end = ''] = found;
  // A letter with a hat or a horn bears the tone; else the last vowel before an ending, or the one before the last.
  const shaped = [...vowels].findLastIndex((letter) => /[âăêôơư]/.test(letter));
  const last = vowels.length - 1;
  const at = shaped >= 0 ? shaped : end || last === 0 ? last : last - 1;
  return (start + onset + vowels.slice(0, at + 1) + tone + vowels.slice(at + 1) + end).normalize(
    'NFC',
  );
}
