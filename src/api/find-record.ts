import { absoluteUrl, type Address } from '../i18n/sections.ts';
import { oncePer } from '../model/once-per.ts';
import type { Model } from '../model/types.ts';
import type { DatasetId } from '../schema/dataset.ts';
import { listCollections, type ApiRow, type Collection } from './collections.ts';

/** A file that says for programs what a page says for people. */
export interface ApiLink {
  /** Path below the base path: the record that the page is about, or the list of those that it shows. */
  path: string;
  /** Where places of the page are records: the path of the file of each, a name in braces standing for the fragment. */
  record?: string;
}

/** Tables whose rows are passages of official text, among which no link of ours may stand: the page names each record. */
const silent: readonly DatasetId[] = ['plan-paragraphs'];

/**
 * The files that say for programs what a page says for people: the records that are about it, the list on an index,
 * the lists whose records are places of the page, and those records themselves where the places have no link to them.
 * @returns the page's own first; none for a page that no file answers to
 */
export function findApiLinks(model: Model, address: Address): ApiLink[] {
  const page = absoluteUrl(model.site.baseAddress, 'vi', { ...address, fragment: undefined });
  return collectLinks(model).get(page) ?? [];
}

const collectLinks = oncePer((model: Model): Map<string, ApiLink[]> => {
  const indexes = new Map<string, ApiLink>();
  const records = new Map<string, ApiLink[]>();
  const places = new Map<string, Map<string, ApiLink>>();
  for (const collection of listCollections(model)) {
    for (const row of collection.rows) {
      const [page = '', fragment] = String(row.cell('url_vi') ?? '').split('#');
      if (page === '') continue;
      if (fragment === undefined) {
        records.set(page, [...(records.get(page) ?? []), { path: row.path }]);
        const index = page.replace(/[^/]+\/$/, '');
        if (!indexes.has(index)) indexes.set(index, { path: collection.path });
      } else {
        const lists = places.get(page) ?? new Map<string, ApiLink>();
        places.set(page, lists.set(collection.path, linkOf(collection, row, fragment)));
        if (silent.includes(collection.table.id)) lists.set(row.path, { path: row.path });
      }
    }
  }
  const pages = new Set([...indexes.keys(), ...records.keys(), ...places.keys()]);
  return new Map(
    [...pages].map((page) => {
      const index = indexes.get(page);
      const own = records.get(page) ?? (index ? [index] : []);
      return [page, [...own, ...(places.get(page)?.values() ?? [])]];
    }),
  );
});

/** The list of a record that is a place of a page; with the template where the fragment is the last word of its key. */
function linkOf({ table, path }: Collection, row: ApiRow, fragment: string): ApiLink {
  if (row.key.at(-1) !== fragment) return { path };
  return { path, record: row.path.replace(/[^/]+\.json$/, `{${table.key.at(-1)}}.json`) };
}
