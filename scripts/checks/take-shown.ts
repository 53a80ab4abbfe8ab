/** A list as it is shown, taken as a file. */
import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { unguardCell } from '../../src/datasets/write-csv.ts';
import type { Locale } from '../../src/i18n/sections.ts';
import { getWords } from '../../src/i18n/words.ts';

/** The name and the text of the file that a press gives. */
async function take(page: Page, role: 'link' | 'button', name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole(role, { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await text(await file.createReadStream()) };
}

/** Presses the download of a list and its README; the rows of the file as cells, and the lines of its README. */
export async function takeBoth(page: Page, locale: Locale) {
  const { download, readme } = getWords(locale).dataFiles.filtered;
  const csv = await take(page, 'link', download);
  const about = await take(page, 'button', readme);
  const [head, ...rows] = (parse(csv.text) as string[][]).map((row) => row.map(unguardCell));
  return { csv, head: head!, rows, readme: { name: about.name, lines: about.text.split('\n') } };
}

/** Texts of elements with their white space as one sees it. */
export const trimmed = (texts: string[]) => texts.map((one) => one.replace(/\s+/g, ' ').trim());
