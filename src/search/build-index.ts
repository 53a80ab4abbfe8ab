import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex } from 'pagefind';

/**
 * Builds the search index over the finished pages, one part for each language.
 * @param outDir folder of the built site; the index goes into its `pagefind/`
 * @returns how many pages the index holds
 * @throws when Pagefind reports an error or finds no page
 */
export async function buildSearchIndex(outDir: string): Promise<{ pages: number }> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`search index: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: outDir, glob: '{vi,en}/**/*.html' });
  if (added.errors.length > 0) throw new Error(`search index: ${added.errors.join('; ')}`);
  if (added.page_count === 0) throw new Error(`search index: no page in ${outDir}`);
  const written = await index.writeFiles({ outputPath: `${outDir}/pagefind` });
  if (written.errors.length > 0) throw new Error(`search index: ${written.errors.join('; ')}`);
  await sortLanguages(join(outDir, 'pagefind', 'pagefind-entry.json'));
  return { pages: added.page_count };
}

/** Pagefind lists the languages in no order; sorted, two builds of the same pages give the same bytes. */
async function sortLanguages(file: string): Promise<void> {
  const entry = JSON.parse(await readFile(file, 'utf8')) as { languages: Record<string, unknown> };
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(file, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}
