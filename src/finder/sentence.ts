/** A text as a sentence: what has its own end keeps it. */
export function endSentence(text: string): string {
  return /[.?!…”"]$/.test(text) ? text : `${text}.`;
}
