/** What happens to words on their way from a person's head to a search box, by chance from a fixed seed. */
import type { Random } from '../bench/random.ts';

export const disturbances = [
  'no-marks',
  'decomposed',
  'capitals',
  'half-marked',
  'typo',
  'telex',
] as const;
export type Disturbance = (typeof disturbances)[number];

const telexTones: { [mark: string]: string } = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};

/** A text without marks, đ as d. */
export function dropMarks(text: string): string {
  return text.replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFD').replace(/\p{M}/gu, '');
}

/** A text as the keys are pressed with Telex, the tone after its word. */
export function toTelex(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    let tone = '';
    const keys = [...word.normalize('NFC')].map((letter) => {
      if (letter === 'đ' || letter === 'Đ') return letter === 'đ' ? 'dd' : 'DD';
      const [base = '', ...marks] = letter.normalize('NFD');
      return marks.reduce((key, mark) => {
        if (mark === '\u0302') return key + base;
        if (mark === '\u031b' || mark === '\u0306') return `${key}w`;
        tone = telexTones[mark] ?? tone;
        return key;
      }, base);
    });
    return keys.join('').replace(/uwow/i, 'uow') + tone;
  });
}

/** One slip of the finger in the longest word. */
function slip(text: string, random: Random): string {
  const words = text.split(' ');
  const longest = words.reduce(
    (best, word, at) => (word.length > words[best]!.length ? at : best),
    0,
  );
  const letters = [...words[longest]!.normalize('NFC')];
  const at = 1 + random.int(Math.max(1, letters.length - 2));
  const kind = random.int(3);
  if (kind === 0) letters.splice(at, 1);
  else if (kind === 1) letters.splice(at, 0, letters[at]!);
  else [letters[at - 1], letters[at]] = [letters[at]!, letters[at - 1]!];
  words[longest] = letters.join('');
  return words.join(' ');
}

/** A text as it may be typed. */
export function disturb(text: string, how: Disturbance, random: Random): string {
  switch (how) {
    case 'no-marks':
      return dropMarks(text);
    case 'decomposed':
      return text.normalize('NFD');
    case 'capitals':
      return text.toLocaleUpperCase('vi');
    case 'half-marked':
      return text
        .split(' ')
        .map((word) => (random.int(2) === 0 ? dropMarks(word) : word))
        .join(' ');
    case 'typo':
      return slip(text, random);
    case 'telex':
      return toTelex(text);
  }
}
