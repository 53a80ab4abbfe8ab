import { foldMarks } from '../search/fold-marks.ts';

/** A name as it is compared: with the kind of unit, and without. */
interface FoldedName {
  full: string;
  bare: string;
}

/** A unit: its own names, old and new, and those of the units that it was ever a part of. */
export interface NamedUnit {
  own: readonly FoldedName[];
  above: readonly FoldedName[];
}

const kinds = 'tinh|thanh pho|thi xa|thi tran|huyen|quan|xa|phuong';
const kindBefore = new RegExp(`^(${kinds}) (?=.)`);
const kindAfter = / (province|city|district|township|town|commune|ward)$/;

/** How people write the kinds; with a full stop or a space, before a name. */
const shortKinds: Record<string, string> = {
  tp: 'thanh pho',
  tx: 'thi xa',
  q: 'quan',
  h: 'huyen',
  p: 'phuong',
  x: 'xa',
};
const shortKind = /(^|\s)(tp|tx|[qhpx])(?:\.\s*|\s+)(?=\S)/g;

/** Lower case, without marks; white space, hyphens and brackets are one space. */
function fold(text: string): string {
  return foldMarks(text)
    .toLowerCase()
    .replace(/[\s()–-]+/g, ' ')
    .trim();
}

const nameOf = (full: string): FoldedName => ({
  full,
  bare: full.replace(kindBefore, '').replace(kindAfter, ''),
});

/** Several names in one text, as a cell of a table has them. */
export function readNames(text: string): FoldedName[] {
  return text.split(/[,;]/).map(fold).filter(Boolean).map(nameOf);
}

/** How the words of a query may stand in a name. */
type Fit = (name: string, words: string) => boolean;

/** From the beginning of any word on; the last word may be unfinished. */
const within: Fit = (name, words) => ` ${name}`.includes(` ${words}`);
const atStart: Fit = (name, words) => name.startsWith(words);
const wholeWordsAtStart: Fit = (name, words) => `${name} `.startsWith(`${words} `);
const whole: Fit = (name, words) => name === words;

type Test = (name: FoldedName, words: string, fit: Fit) => boolean;

/**
 * A query without a kind of unit is looked for in the names without theirs, so that “Hương Phong” does not find
 * “phường Phong Dinh”. One with a kind must find it too.
 */
const withKind: Test = (name, words, fit) => {
  const { full, bare } = nameOf(words);
  return full === bare ? fit(name.bare, bare) : fit(name.full, full);
};

/** The name alone, as the other language has other kinds. */
const withoutKind: Test = (name, words, fit) => fit(name.bare, nameOf(words).bare);

interface Cut {
  own: string;
  rest: string;
}

/** Ways to cut words in two, the first piece as long as can be. */
function cutsOf(words: string): Cut[] {
  const all = words.split(' ');
  return all
    .slice(1)
    .map((_, at) => all.length - 1 - at)
    .map((at) => ({ own: all.slice(0, at).join(' '), rest: all.slice(at).join(' ') }));
}

/** True where words name one unit above, or several in turn. */
function isAbove(names: readonly FoldedName[], words: string, test: Test, fit: Fit): boolean {
  if (names.some((name) => test(name, words, fit))) return true;
  return cutsOf(words).some(
    ({ own, rest }) =>
      names.some((name) => test(name, own, wholeWordsAtStart)) &&
      isAbove(names, rest, test, atStart),
  );
}

/**
 * Which of several units are meant by a query. What stands before the first comma is a name of the unit itself, what
 * follows are those of units above it. Words without a comma are the unit’s own name where any unit bears it; else
 * they are cut in two, its own name, whole, first. Kinds count where any unit bears them.
 */
export function matchUnits(units: readonly NamedUnit[], query: string): boolean[] {
  const [words, ...further] = query
    .split(/[,;]/)
    .map(fold)
    .map((part) => part.replace(shortKind, (_, before, kind) => `${before}${shortKinds[kind]} `))
    .filter(Boolean);
  if (!words) return units.map(() => true);
  for (const cuts of [[{ own: words, rest: '' }], cutsOf(words)])
    for (const test of [withKind, withoutKind])
      for (const { own, rest } of cuts) {
        const isMeant = (unit: NamedUnit) =>
          unit.own.some((name) => test(name, own, rest ? whole : within)) &&
          (!rest || isAbove(unit.above, rest, test, atStart)) &&
          further.every((part) => isAbove(unit.above, part, test, within));
        const hits = units.map(isMeant);
        if (hits.includes(true)) return hits;
      }
  return units.map(() => false);
}
