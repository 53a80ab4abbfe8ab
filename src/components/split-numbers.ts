/** A stretch of text; `whole` when a line must not break inside it. */
export interface Piece {
  text: string;
  whole: boolean;
}

/**
 * Parts a text at its document numbers (39/2020/QĐ-UBND), because browsers break them at the
 * hyphen. Joined, the pieces are the text again, letter for letter.
 */
export function splitNumbers(text: string): Piece[] {
  // Most texts have none, and the pattern looks long for one.
  if (!text.includes('/')) return text === '' ? [] : [{ text, whole: false }];
  return text
    .split(/(\p{N}+\/[\p{L}\p{N}/]*-[\p{L}\p{N}\-–]*[\p{L}\p{N}])/u)
    .map((piece, index) => ({ text: piece, whole: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
