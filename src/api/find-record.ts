import { absoluteUrl, type Address } from '../i18n/sections.ts';
import type { Model } from '../model/types.ts';
import { listCollections } from './collections.ts';

const known = new WeakMap<Model, Map<string, string[]>>();

/**
 * The files that say for programs what a page says for people: the records that are about it, or the list on an index.
 * @returns their paths below the base path, the page's own first; none for a page that no file answers to
 */
export function findApiPaths(model: Model, address: Address): string[] {
  const paths = known.get(model) ?? collectPaths(model);
  known.set(model, paths);
  const page = absoluteUrl(model.site.baseAddress, 'vi', { ...address, fragment: undefined });
  return paths.get(page) ?? [];
}

function collectPaths(model: Model): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  const records = new Map<string, string[]>();
  for (const collection of listCollections(model)) {
    for (const { cell, path } of collection.rows) {
      const [page = '', fragment] = String(cell('url_vi') ?? '').split('#');
      if (page === '') continue;
      if (fragment === undefined) records.set(page, [...(records.get(page) ?? []), path]);
      const index = fragment === undefined ? page.replace(/[^/]+\/$/, '') : page;
      if (!lists.has(index)) lists.set(index, [collection.path]);
    }
  }
  return new Map([...lists, ...records]);
}
