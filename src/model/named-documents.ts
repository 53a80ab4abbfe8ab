import type { FolderEntry } from '../loader/entry.ts';

/** Ids of the documents that texts of our own link to, each once, in reading order. */
export function linkedIds(entries: readonly (Pick<FolderEntry, 'links'> | undefined)[]): string[] {
  const links = entries.flatMap((entry) => entry?.links ?? []);
  return [...new Set(links.flatMap((href) => /^doc:(.+)$/.exec(href)?.[1] ?? []))];
}
