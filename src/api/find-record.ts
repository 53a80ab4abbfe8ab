import { absoluteUrl, type Address } from '../i18n/sections.ts';
import type { Model } from '../model/types.ts';
import { listCollections } from './collections.ts';

const known = new WeakMap<Model, Map<string, string>>();

/**
 * The file that says for programs what a page says for people: a record's own, or the list on an index.
 * @returns its path below the base path, or undefined for a page that no file answers to
 */
export function findApiPath(model: Model, address: Address): string | undefined {
  const paths = known.get(model) ?? collectPaths(model);
  known.set(model, paths);
  return paths.get(absoluteUrl(model.site.baseAddress, 'vi', { ...address, fragment: undefined }));
}

function collectPaths(model: Model): Map<string, string> {
  const lists = new Map<string, string>();
  const records = new Map<string, string>();
  for (const collection of listCollections(model)) {
    for (const { cells, path } of collection.rows) {
      const [page = '', fragment] = String(cells.url_vi ?? '').split('#');
      if (page === '') continue;
      // The first table that has a row for the page is the one the page is about.
      if (fragment === undefined && !records.has(page)) records.set(page, path);
      const index = fragment === undefined ? page.replace(/[^/]+\/$/, '') : page;
      if (!lists.has(index)) lists.set(index, collection.path);
    }
  }
  return new Map([...lists, ...records]);
}
