/**
 * What a person takes along of a result: the sheet for the agency, and the list as a file. A piece of its own, which
 * comes after the first result is drawn: a browser that prints waits for nothing, so that it must be there before.
 */
import type { Entry } from '../finder/types.ts';
import { fileNameOf, type Said } from '../finder/fragment.ts';
import { formatListCsv } from '../finder/list-csv.ts';
import { fillReadme } from './filtered.ts';
import type { Finder } from './finder-data.ts';
import { factsOf, type Names } from './finder-sheet.ts';
import { saveFile } from './save-file.ts';

export { buildSheet } from './finder-sheet.ts';

/** Hands the browser the lists as they are shown as a file, named by what was said. */
export function saveList(finder: Finder, said: Said, entries: readonly Entry[]): void {
  const { words, origin } = finder.file;
  const text = formatListCsv(entries, finder.card, words, origin);
  saveFile(text, `${fileNameOf(words.csvName, said)}.csv`, 'text/csv');
}

/** The README of that file: what was answered in the words of the page, how many rows, where it was shown. */
export async function saveReadme(
  { file }: Finder,
  said: Said,
  names: Names,
  n: number,
): Promise<void> {
  const answer = await fetch(file.readme.href);
  if (!answer.ok) throw new Error(`${file.readme.href}: ${answer.status}`);
  const stem = fileNameOf(file.words.csvName, said);
  const choices = factsOf(file, said, names).map(([label, text]) => ({
    value: '',
    label: label.replace(/\?$/, ''),
    text,
  }));
  const facts = { file: `${stem}.csv`, choices, n, all: file.items.length, url: location.href };
  saveFile(fillReadme(await answer.text(), file.readme.none, facts), `${stem}.README.txt`);
}
