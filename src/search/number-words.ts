/** Numbers in words, as they follow “nhiệm vụ”, “phụ lục” and “task” or stand before it. */
import { foldWord, formOf, type Word } from './fold.ts';

const english =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const englishOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const toTen = 'một hai ba bốn năm sáu bảy tám chín mười'.split(' ');
const units = ['', ...toTen.slice(0, 9).map(foldWord)];

const vietnamese = new Map<string, number>([
  ['nhat', 1],
  ['dau tien', 1],
  ['tu', 4],
  ...units.slice(1).map((word, at) => [word, at + 1] as const),
  ['muoi', 10],
  ...units.slice(1).map((word, at) => [`muoi ${word}`, at + 11] as const),
  ['muoi lam', 15],
  ['hai muoi', 20],
]);

const longestFirst = (words: Iterable<string>) =>
  [...words].sort((a, b) => b.length - a.length).join('|');
// “năm” and the like are numbers only where nothing else can follow: in “nhiệm vụ năm 2024” it is the year.
const afterTask = new RegExp(
  // “Nhiều nhiệm vụ nhất” asks for no first task.
  `(?<![a-z0-9]|(?:nhieu|it) )(nhiem vu|nv|phu luc|pl|phan)( thu| so)? (${longestFirst(vietnamese.keys())})(?= (?:la|do|co|ai|nao)(?![a-z])|$|[?.,])`,
  'g',
);
const afterEnglish = new RegExp(
  `(?<![a-z0-9])(tasks?|annex|appendix|part) (${longestFirst(english)})(?![a-z])`,
  'g',
);
const beforeEnglish = new RegExp(
  `(?<![a-z0-9])(?:the )?(${longestFirst(englishOrdinals)}) task(?![a-z])`,
  'g',
);

const forms = toTen.map(formOf);

/** The number that a word says, up to twenty in English, up to ten in Vietnamese with its marks. */
export function numberOf({ form, folded }: Word): number | undefined {
  return forms.indexOf(form) + 1 || english.indexOf(folded) + 1 || undefined;
}

/** A folded text in which the numbers of tasks that are given in words stand in figures. */
export function readNumberWords(text: string): string {
  return text
    .replace(afterTask, (_, task: string, __, word: string) => `${task} ${vietnamese.get(word)}`)
    .replace(
      afterEnglish,
      (_, task: string, word: string) => `${task} ${english.indexOf(word) + 1}`,
    )
    .replace(beforeEnglish, (_, word: string) => `task ${englishOrdinals.indexOf(word) + 1}`);
}
