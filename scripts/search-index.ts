/** Builds the search index of a built site from the content folder that it was built of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../src/loader/read-content.ts';
import { buildModel } from '../src/model/build-model.ts';
import { buildSearchIndex } from '../src/search/build-index.ts';
import { getContentDir } from './settings.ts';

/**
 * @param outDir folder of the built pages
 * @throws when the content has problems, which a build would have told before
 */
export async function indexSite(outDir: string) {
  const contentDir = getContentDir();
  const { content, problems } = await readContent(contentDir);
  const { model } = buildModel(content, problems);
  if (!model) throw new Error(`search index: the content in ${contentDir} has problems`);
  // Entries name their files from the project's folder, whatever the content folder is.
  const readBody = (file: string) =>
    readFileSync(join(contentDir, file.replace(/^content\//, '')), 'utf8');
  return buildSearchIndex(outDir, model, readBody);
}
