/** Builds the search index of a built site from the content folder that it was built of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent, type CheckedContent } from '../src/loader/check-content.ts';
import { buildSearchIndex } from '../src/search/build-index.ts';
import { getContentDir } from './settings.ts';

/**
 * @param outDir folder of the built pages
 * @param checked the content where it has been read already
 * @throws when the content has problems, which a build would have told before
 */
export async function indexSite(outDir: string, checked?: CheckedContent) {
  const contentDir = getContentDir();
  const { model } = checked ?? (await checkContent(contentDir));
  if (!model) throw new Error(`search index: the content in ${contentDir} has problems`);
  // Entries name their files from the project's folder, whatever the content folder is.
  const readBody = (file: string) =>
    readFileSync(join(contentDir, file.replace(/^content\//, '')), 'utf8');
  return buildSearchIndex(outDir, model, readBody);
}
