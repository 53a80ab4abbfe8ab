/** Two-syllable words that a heading must not break; the text itself keeps its plain spaces. */
const wholeWords = [
  'triển khai',
  'thực hiện',
  'phát triển',
  'công nghiệp',
  'nông thôn',
  'hỗ trợ',
  'đầu tư',
  'sản xuất',
  'đề án',
];
const eitherCase = wholeWords.map(
  (word) => `[${word[0]}${word[0]!.toUpperCase()}]${word.slice(1)}`,
);
/** Two or more words in capitals are a name: Thừa Thiên Huế. */
const name = '\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)+';
const pattern = new RegExp(`(${[...eitherCase, name].join('|')})`, 'u');

/**
 * Parts a quoted heading so that its words can be kept whole by a no-wrap element each.
 * Joined, the pieces are the text again, letter for letter.
 */
export function keepTogether(text: string): { text: string; whole: boolean }[] {
  return text
    .split(pattern)
    .map((piece, index) => ({ text: piece, whole: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
