/**
 * Every published address leads somewhere in the built site, in both languages, and so does the feed of each page that
 * has one; an address that does not is named.
 */
import { feedFilesOfPage } from '../../src/schema/feed-files.ts';
import { isFileKey, pathOfKey } from '../../src/i18n/ledger-paths.ts';
import { locales } from '../../src/i18n/sections.ts';
import { findNearest } from '../../src/model/nearest.ts';

/**
 * @param ledger published addresses, free of language
 * @param read gives the text of a built file, or undefined where there is none
 * @param files paths of all built files
 * @returns one sentence for each address that leads nowhere, with the nearest that does
 */
export async function findLostAddresses(
  ledger: readonly string[],
  files: readonly string[],
  read: (file: string) => Promise<string>,
): Promise<string[]> {
  const there = new Set(files);
  const ids = new Map<string, Promise<Set<string>>>();
  const idsOf = (file: string) => {
    const known =
      ids.get(file) ??
      read(file).then(
        (html) => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!)),
      );
    ids.set(file, known);
    return known;
  };
  const lost: string[] = [];
  for (const key of ledger) {
    for (const { own } of feedFilesOfPage(key, ledger)) {
      if (there.has(own)) continue;
      const near = findNearest(own, there);
      lost.push(`${key}: no ${own}, its feed${near ? `; the nearest is ${near}` : ''}`);
    }
    for (const locale of isFileKey(key) ? (['vi'] as const) : locales) {
      const [path = '', fragment] = pathOfKey(locale, key).split('#');
      const file = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
      if (!there.has(file)) {
        const near = findNearest(file, there);
        lost.push(`${key}: no ${file}${near ? `; the nearest is ${near}` : ''}`);
      } else if (fragment && !(await idsOf(file)).has(fragment)) {
        const near = findNearest(fragment, await idsOf(file));
        lost.push(`${key}: no #${fragment} in ${file}${near ? `; the nearest is #${near}` : ''}`);
      }
    }
  }
  return lost;
}
