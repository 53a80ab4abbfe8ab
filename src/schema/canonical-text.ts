/**
 * The one form in which texts are compared and fingerprinted: Unicode NFC, each run of white space one space, none at
 * the ends. What a copy through a mail, a word processor or a PDF changes by itself does not count; every letter,
 * accent, capital and punctuation mark does.
 */
export function canonicalText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
