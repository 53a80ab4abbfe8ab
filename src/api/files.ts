import type { Model } from '../model/types.ts';
import { apiRoot, listCollections, type Collection } from './collections.ts';
import { buildOpenApi, getTemplate } from './openapi.ts';
import { absolute, buildEnvelope, buildList, buildRecord, createFinder } from './record.ts';

/** Files by their path below the base path; what a file says is built only when it is asked for. */
export type ApiFiles = Map<string, () => Record<string, unknown>>;

const listed = new WeakMap<Model, ApiFiles>();

/** Every file below `/api/v1/`, the same for the same content. */
export function listApiFiles(model: Model): ApiFiles {
  const files = listed.get(model) ?? buildFiles(model);
  listed.set(model, files);
  return files;
}

function buildFiles(model: Model): ApiFiles {
  const collections = listCollections(model);
  const find = createFinder(collections);
  return new Map([
    [`${apiRoot}/index.json`, () => buildIndex(model, collections)],
    [`${apiRoot}/openapi.json`, () => buildOpenApi(model, collections)],
    ...collections.flatMap((collection): [string, () => Record<string, unknown>][] => [
      [collection.path, () => buildList(model, collection)],
      ...collection.rows.map((row): [string, () => Record<string, unknown>] => [
        row.path,
        () => buildRecord(model, collection, row, find),
      ]),
    ]),
  ]);
}

function buildIndex(model: Model, collections: readonly Collection[]) {
  const path = `${apiRoot}/index.json`;
  return {
    title: model.site.name,
    ...buildEnvelope(model, path),
    description: absolute(model, `${apiRoot}/openapi.json`),
    collections: collections.map((collection) => ({
      id: collection.table.id,
      title: collection.table.title,
      row: collection.table.row,
      count: collection.rows.length,
      list: absolute(model, collection.path),
      record: absolute(model, getTemplate(collection)),
      table: absolute(model, `data/${collection.table.id}.json`),
    })),
  };
}
