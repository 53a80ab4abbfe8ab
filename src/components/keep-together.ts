/** Two-syllable words and names that a heading must not break; the text itself keeps its plain spaces. */
const wholeWords = [
  'triển khai',
  'thực hiện',
  'phát triển',
  'công nghiệp',
  'nông thôn',
  'Thừa Thiên Huế',
  'hỗ trợ',
  'đầu tư',
  'sản xuất',
];
const pattern = new RegExp(`(${wholeWords.join('|')})`, 'giu');

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
