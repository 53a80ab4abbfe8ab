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
  return { pages: added.page_count };
}
