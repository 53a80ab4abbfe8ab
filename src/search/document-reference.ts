import { splitWords, type Word } from './fold.ts';

/** A document as its number names it. */
interface Numbered {
  thing: number;
  kind: string;
  number: number;
  year: number | undefined;
  /** `qd`, `ubnd`: what stands behind the number and the year. */
  codes: string[];
}

/** Kinds of documents as people type them, folded; the longer names first. */
const kindNames: readonly [string, string[]][] = [
  ['thong tu lien tich', ['joint-circular']],
  ['joint circular', ['joint-circular']],
  ['quyet dinh', ['decision']],
  ['nghi quyet', ['resolution']],
  ['nghi dinh', ['decree']],
  ['thong tu', ['circular', 'joint-circular']],
  ['ke hoach', ['plan']],
  ['chi thi', ['directive']],
  ['chuong trinh', ['programme']],
  ['decision', ['decision']],
  ['resolution', ['resolution']],
  ['decree', ['decree']],
  ['circular', ['circular', 'joint-circular']],
  ['plan', ['plan']],
  ['law', ['law']],
  ['luat', ['law']],
  ['directive', ['directive']],
  ['programme', ['programme']],
  ['program', ['programme']],
  ['ttlt', ['joint-circular']],
  ['qd', ['decision']],
  ['nq', ['resolution']],
  ['nd', ['decree']],
  ['tt', ['circular', 'joint-circular']],
  ['kh', ['plan']],
  ['ctr', ['programme']],
  ['ct', ['directive']],
];
/** Words between what a document is and its number. */
export const beforeNumber: ReadonlySet<string> = new Set(['so', 'no', 'number']);
const beforeYear = new Set(['nam', 'ngay', 'thang', 'of', 'year', 'in', 'dated', 'from', 'ky']);
const yearPattern = /^(19|20)\d\d$/;

/** Reads the documents among the references of an index, `decision 39/2020/qd-ubnd`. */
function readNumbers(references: { readonly [key: string]: number }): Numbered[] {
  const documents = new Map<number, Numbered>();
  for (const [key, thing] of Object.entries(references)) {
    const [, kind, first, rest = ''] = /^([a-z-]+) (\d+)(?:[/-](.*))?$/.exec(key) ?? [];
    if (!kind || kind === 'task') continue;
    const codes = rest.split(/[/-]/).filter(Boolean);
    const year = yearPattern.test(codes[0] ?? '') ? Number(codes.shift()) : undefined;
    // A document whose number has no year is there once more with the year of its signing.
    documents.set(thing, {
      ...{ thing, kind, number: Number(first), codes },
      year: year ?? documents.get(thing)?.year,
    });
  }
  return [...documents.values()];
}
const known = new WeakMap<object, Numbered[]>();

/**
 * The documents that the numbers in a text name, wherever they stand in it: `21/2022/NQ-HĐND`, `nghị quyết 21 năm
 * 2022`, `qd597/2019`. A number alone names none.
 * @param references what the index knows, folded reference → thing
 * @returns numbers of things, the best first
 */
export function findDocuments(
  references: { readonly [key: string]: number },
  text: string,
): number[] {
  const numbers = known.get(references) ?? readNumbers(references);
  known.set(references, numbers);
  const words = splitWords(text);
  const found = words.flatMap((_, at) => {
    const one = readChain(words, at);
    return one ? matchNumbers(numbers, one) : [];
  });
  return [...new Set(found)].slice(0, 4);
}

/** What a text says of one document. */
interface Chain {
  number: number;
  kinds: string[] | undefined;
  year: number | undefined;
  codes: string[];
}

function readChain(words: readonly Word[], at: number): Chain | undefined {
  const word = words[at]!;
  const [, prefix, digits] =
    /^(qd|nq|nd|ttlt|tt|kh|ctr|ct|luat)?(\d{1,5})$/.exec(word.folded) ?? [];
  // The second number of a chain is its year or a day.
  if (!digits || (word.glued && /^\d+$/.test(words[at - 1]!.folded))) return undefined;
  const kinds = prefix ? kindsOf(prefix) : kindBefore(words, at);
  let next = at + 1;
  let year: number | undefined;
  const codes: string[] = [];
  for (; words[next]; next++) {
    const { folded, glued } = words[next]!;
    if (year === undefined && codes.length === 0 && yearPattern.test(folded)) year = Number(folded);
    else if (isCode(folded)) codes.push(folded);
    else if (glued) return undefined;
    else break;
  }
  // In “số 21/2022/NQ-HĐND ngày 26/10/2022” the day is the document's own.
  const isDated = beforeYear.has(words[next]?.folded ?? '');
  const later = isDated
    ? words.slice(next, next + 7).find(({ folded }) => yearPattern.test(folded))
    : undefined;
  year ??= later && Number(later.folded);
  const isSure = codes.length > 0 || (year !== undefined && (words[at + 1]?.glued || kinds));
  const isLast = next === words.length || !isDated;
  if (!isSure && !(kinds && isLast)) return undefined;
  return { number: Number(digits), kinds, year, codes };
}

const codePattern =
  /^(qd|nq|nd|cp|tt|ttlt|kh|ct|ctr|ubnd|hdnd|ttg|qh\d*|ubtvqh\d*|b[a-z]{1,6}|shtt|sct)$/;
const isCode = (folded: string) => codePattern.test(folded);

const kindsOf = (name: string) => kindNames.find(([one]) => one === name)?.[1];

/** The kind of document that is named right before a number: “quyết định số 39”. */
function kindBefore(words: readonly Word[], at: number): string[] | undefined {
  let end = at;
  while (end > 0 && beforeNumber.has(words[end - 1]!.folded)) end--;
  const start = Math.max(0, end - 4);
  const text = ` ${words
    .slice(start, end)
    .map(({ folded }) => folded)
    .join(' ')}`;
  return kindNames.find(([name]) => text.endsWith(` ${name}`))?.[1];
}

function matchNumbers(numbers: readonly Numbered[], chain: Chain): number[] {
  const like = numbers.filter(
    (one) =>
      one.number === chain.number &&
      (!chain.kinds || chain.kinds.includes(one.kind)) &&
      chain.codes.every((code) => one.codes.includes(code)),
  );
  const ofYear = like.filter(({ year }) => chain.year === undefined || year === chain.year);
  // The day of signing is not known of each document: one without a year may be the one that is meant.
  return (ofYear.length > 0 ? ofYear : like.filter(({ year }) => year === undefined))
    .map((one) => ({ one, fit: Number(one.year === chain.year) + chain.codes.length }))
    .sort((a, b) => b.fit - a.fit || a.one.codes.length - b.one.codes.length)
    .map(({ one }) => one.thing);
}
