/** Numbers in words, folded, as they follow “nhiệm vụ” and “task” or stand before it. */
const english =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const englishOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const units = ['', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin'];

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
  `(?<![a-z0-9])(nhiem vu|nv)( thu| so)? (${longestFirst(vietnamese.keys())})(?= (?:la|do|co|ai|nao)(?![a-z])|$|[?.,])`,
  'g',
);
const afterEnglish = new RegExp(
  `(?<![a-z0-9])(task|tasks) (${longestFirst(english)})(?![a-z])`,
  'g',
);
const beforeEnglish = new RegExp(
  `(?<![a-z0-9])(?:the )?(${longestFirst(englishOrdinals)}) task(?![a-z])`,
  'g',
);

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
