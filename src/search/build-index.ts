import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Model } from '../model/types.ts';
import { collectGroups, homeNames } from './groups.ts';
import { collectThings } from './things.ts';
import { nameProducts } from './things-products.ts';
import { nameNeeds, pageThings, preferPages, type BuiltPage } from './things-pages.ts';
import type { ReadBody } from './things-prose.ts';
import { writeIndex } from './write-index.ts';

/** Folder of the index below the site's root. */
export const searchFolder = 'search';

/**
 * Builds the one search index of both languages, from the model and from the pages that are built of it.
 * @param outDir folder of the built site; the index goes into its `search/`
 * @param readBody gives the body of a page of prose
 * @returns how many things the index holds
 */
export async function buildSearchIndex(
  outDir: string,
  model: Model,
  readBody: ReadBody,
): Promise<{ things: number; files: number; bytes: number }> {
  const pages = await readPages(outDir);
  const known = preferPages(collectThings(model, readBody), pages);
  const others = pageThings(pages, known);
  nameProducts(others, model.products);
  const things = [...known, ...others];
  const groups = collectGroups(model);
  nameNeeds(things, model.nameGroups);
  const files = writeIndex(things, groups, homeNames(model.places, groups));
  let bytes = 0;
  for (const [name, content] of files) {
    const path = join(outDir, searchFolder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    bytes += content.length;
  }
  return { things: things.length, files: files.size, bytes };
}

async function readPages(outDir: string): Promise<BuiltPage[]> {
  const names = await readdir(outDir, { recursive: true });
  const pages = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^(vi|en)\/(.*\/)?index\.html$/.test(name))
    .sort();
  return Promise.all(
    pages.map(async (name) => ({
      path: name.replace(/index\.html$/, ''),
      html: await readFile(join(outDir, name), 'utf8'),
    })),
  );
}
