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
  return text.toLocaleLowerCase('vi').replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
}
