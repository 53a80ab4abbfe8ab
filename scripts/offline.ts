/** The list of what a reader may keep for reading without a connection: the plan, its tasks, the supports. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locales, sections, type Locale } from '../src/i18n/sections.ts';
import { compareText } from '../src/model/problem.ts';
import { listFiles, readEach } from './folder.ts';

export interface OfflineList {
  /** Changes when any of the files does. */
  version: string;
  bytes: number;
  /** Paths below the base path. */
  files: string[];
  /** The one of them to begin with: the latest plan. */
  start: string;
}

const keptSections = ['plan', 'tasks', 'support', 'glossary'] as const;

/** Which built files are kept in one language: pages of the kept sections, and what every page needs to be drawn. */
export function isKept(locale: Locale, file: string): boolean {
  if (/^_astro\/.*\.(css|js|woff2)$/.test(file) || file === 'favicon.svg') return true;
  return keptSections.some(
    (section) =>
      file.startsWith(`${locale}/${sections[section][locale]}/`) && file.endsWith('index.html'),
  );
}

/** Writes `offline.json` beside the pages. */
export async function writeOfflineList(folder: string): Promise<Record<Locale, OfflineList>> {
  const all = (await listFiles(folder)).sort();
  const lists = {} as Record<Locale, OfflineList>;
  for (const locale of locales) {
    const hash = createHash('sha256');
    const files = all.filter((file) => isKept(locale, file));
    let bytes = 0;
    for (const { file, bytes: content } of readEach(folder, files)) {
      hash.update(file).update(content);
      bytes += content.length;
    }
    const paths = files.map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
    const plans = paths.filter((path) => path.startsWith(`${locale}/${sections.plan[locale]}/`));
    const [start = ''] = plans.sort((a, b) => a.length - b.length || compareText(b, a));
    lists[locale] = { version: hash.digest('hex').slice(0, 16), bytes, files: paths, start };
  }
  await writeFile(join(folder, 'offline.json'), JSON.stringify(lists));
  return lists;
}
