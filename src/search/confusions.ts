const starts: readonly string[][] = [
  ['s', 'x'],
  ['ch', 'tr'],
  ['d', 'gi', 'r', 'v'],
  ['l', 'n'],
  ['k', 'c', 'q'],
  ['g', 'gh'],
  ['ng', 'ngh', 'n'],
  ['ph', 'f'],
  ['h', 'kh'],
];
const ends: readonly string[][] = [
  ['n', 'ng', 'nh'],
  ['c', 't', 'ch'],
  ['i', 'y'],
  ['m', 'n'],
  ['o', 'u'],
];

/** Sounds that are written alike or spoken alike in parts of the country. */
export function confusions(word: string): string[] {
  const firsts = swap(
    word,
    starts,
    (text, part) => text.startsWith(part),
    (text, from, to) => to + text.slice(from.length),
  );
  const all = [word, ...firsts].flatMap((text) => [
    text,
    ...swap(
      text,
      ends,
      (one, part) => one.endsWith(part),
      (one, from, to) => one.slice(0, -from.length) + to,
    ),
  ]);
  return [...new Set(all)].filter((one) => one !== word);
}

function swap(
  text: string,
  sets: readonly string[][],
  has: (text: string, part: string) => boolean,
  put: (text: string, from: string, to: string) => string,
): string[] {
  return sets.flatMap((set) => {
    const from = set.filter((part) => has(text, part)).sort((a, b) => b.length - a.length)[0];
    return from === undefined
      ? []
      : set.flatMap((to) => (to === from ? [] : [put(text, from, to)]));
  });
}
