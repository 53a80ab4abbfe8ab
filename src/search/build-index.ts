import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { locales } from '../i18n/sections.ts';
import { compareText } from '../model/problem.ts';
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
export function buildSearchIndex(
  outDir: string,
  model: Model,
  readBody: ReadBody,
): { things: number; files: number; bytes: number } {
  const pages = listPages(outDir);
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
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    bytes += content.length;
  }
  return { things: things.length, files: files.size, bytes };
}

function listPages(outDir: string): BuiltPage[] {
  return locales
    .flatMap((locale) =>
      readdirSync(join(outDir, locale), { recursive: true, withFileTypes: true }),
    )
    .filter(({ name }) => name === 'index.html')
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort(compareText)
    .map((file) => ({
      path: relative(outDir, file)
        .replaceAll('\\', '/')
        .replace(/index\.html$/, ''),
      read: () => readFileSync(file, 'utf8'),
    }));
}
