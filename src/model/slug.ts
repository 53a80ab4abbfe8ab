/**
 * Lower-case ASCII words joined by hyphens: the one folding for slugs and anchors. đ does not decompose
 * under NFD and is folded by hand.
 */
export function slugify(text: string): string {
  return foldMarks(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Lower-case letters without their marks. */
export function foldMarks(text: string): string {
  const lower = text.toLowerCase();
  // Every word of a site passes here, and many have no marks to look for.
  if (isAscii(lower)) return lower;
  return lower.replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
}

/** True for text without any letter that could bear a mark. */
export function isAscii(text: string): boolean {
  return /^[\t\n\r -~]*$/.test(text);
}
