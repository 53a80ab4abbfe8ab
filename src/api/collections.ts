import { buildDatasets, type AnyDataset } from '../datasets/all.ts';
import { hasNamedRows } from '../datasets/keys.ts';
import type { Cell } from '../datasets/table.ts';
import { oncePer } from '../model/once-per.ts';
import type { Model } from '../model/types.ts';
import { fileHref } from '../i18n/sections.ts';
import { apiRoot, type DatasetId } from '../schema/dataset.ts';

export { apiRoot };

/** One record of a collection: a row of a published table that has a name of its own. */
export interface ApiRow {
  /** The key's values in order: `['2024', '7']`. */
  key: string[];
  /** Path of its file below the base path: `api/v1/tasks/2024/7.json`. */
  path: string;
  /** The cell of a column, as in the table's files; undefined where the table has no such column. */
  cell: (name: string) => Cell | undefined;
}

export interface Collection {
  table: AnyDataset;
  /** Path of the list: `api/v1/tasks.json`. */
  path: string;
  rows: ApiRow[];
}

/** The published tables whose rows one id names, within a plan's year or without. Built once for each model. */
export const listCollections = oncePer((model: Model): Collection[] =>
  buildDatasets(model).filter(hasNamedRows).map(buildCollection),
);

/** Link to the file of one record. */
export function recordHref(table: DatasetId, ...key: string[]): string {
  return fileHref(pathOfRecord(table, key));
}

function pathOfRecord(table: DatasetId, key: readonly string[]): string {
  return `${apiRoot}/${[table, ...key].join('/')}.json`;
}

function buildCollection(table: AnyDataset): Collection {
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const rows = table.rows.map((row): ApiRow => {
    const cell = (name: string) => columns.get(name)?.value(row);
    const key = table.key.map((name) => String(cell(name)));
    return { key, path: pathOfRecord(table.id, key), cell };
  });
  return { table, path: `${apiRoot}/${table.id}.json`, rows };
}
