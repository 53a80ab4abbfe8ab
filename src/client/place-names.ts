import { foldMarks } from '../search/fold-marks.ts';

/** A name as it is compared: with the kind of unit, and without. */
interface FoldedName {
  full: string;
  bare: string;
}

const kinds = 'tinh|thanh pho|thi xa|thi tran|huyen|quan|xa|phuong';
const kindBefore = new RegExp(`^(${kinds}) (?=.)`);
const kindAfter = / (province|city|district|township|town|commune|ward)$/;

/** Lower case, without marks; white space and hyphens are one space. */
function fold(text: string): string {
  return foldMarks(text)
    .toLowerCase()
    .replace(/[\s–-]+/g, ' ')
    .trim();
}

/** Several names in one text, as a cell of a table has them. */
export function readNames(text: string): FoldedName[] {
  return text
    .split(/[,;]/)
    .map(fold)
    .filter(Boolean)
    .map((full) => ({ full, bare: full.replace(kindBefore, '').replace(kindAfter, '') }));
}

/** True where the words of the query stand in a name from the beginning of a word on; the last may be unfinished. */
function holds(name: string, query: string): boolean {
  return ` ${name}`.includes(` ${query}`);
}

/**
 * Which of several things are meant by a query, by their names, old or new. A query without a kind of unit is looked
 * for in the names without theirs, so that “Hương Phong” does not find “phường Phong Dinh”. One with a kind must find
 * it too; where nothing bears that kind the name alone counts, as the other language has other kinds.
 */
export function matchNames(things: readonly (readonly FoldedName[])[], query: string): boolean[] {
  const [asked] = readNames(query.replace(/[,;]/g, ' '));
  if (!asked) return things.map(() => true);
  const hits = (test: (name: FoldedName) => boolean) => things.map((names) => names.some(test));
  const strict = hits((name) =>
    asked.full === asked.bare ? holds(name.bare, asked.bare) : holds(name.full, asked.full),
  );
  return strict.includes(true) ? strict : hits((name) => holds(name.bare, asked.bare));
}
