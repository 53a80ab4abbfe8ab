/**
 * What a person takes along of a result: the sheet for the agency, and the list as a file. A piece of its own, which
 * comes after the first result is drawn: a browser that prints waits for nothing, so that it must be there before.
 */
import type { Entry } from '../finder/types.ts';
import { fileNameOf, type Said } from '../finder/fragment.ts';
import { formatListCsv } from '../finder/list-csv.ts';
import { make } from './dom.ts';
import type { Finder } from './finder-data.ts';

export { buildSheet } from './finder-sheet.ts';

/** Hands the browser the lists as they are shown as a file, named by what was said. */
export function saveList(finder: Finder, said: Said, entries: readonly Entry[]): void {
  const { words, origin } = finder.file;
  const text = formatListCsv(entries, finder.card, words, origin);
  const href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  make('a', { href, download: `${fileNameOf(words.csvName, said)}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
