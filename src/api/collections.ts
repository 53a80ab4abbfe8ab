import { buildDatasets, type AnyDataset } from '../datasets/all.ts';
import { hasNamedRows } from '../datasets/keys.ts';
import { rowCells, type Cell } from '../datasets/table.ts';
import type { Model } from '../model/types.ts';
import { apiRoot } from '../schema/dataset.ts';

export { apiRoot };

/** One record of a collection: a row of a published table that has a name of its own. */
export interface ApiRow {
  /** The key's values in order: `['2024', '7']`. */
  key: string[];
  /** Path of its file below the base path: `api/v1/tasks/2024/7.json`. */
  path: string;
  /** The Vietnamese page that is about it, with its fragment; empty where none is. */
  url: string;
  /** Cells by the name of their column, as in the table's files; filled when they are first asked for. */
  readonly cells: Record<string, Cell>;
}

export interface Collection {
  table: AnyDataset;
  /** Path of the list: `api/v1/tasks.json`. */
  path: string;
  rows: ApiRow[];
}

const built = new WeakMap<Model, Collection[]>();

/** The published tables whose rows one id names, within a plan's year or without. Built once for each model. */
export function listCollections(model: Model): Collection[] {
  const collections =
    built.get(model) ?? buildDatasets(model).filter(hasNamedRows).map(buildCollection);
  built.set(model, collections);
  return collections;
}

function buildCollection(table: AnyDataset): Collection {
  const columnsOf = (names: readonly string[]) =>
    names.flatMap((name) => table.columns.find((one) => one.name === name) ?? []);
  const keyColumns = columnsOf(table.key);
  const [urlColumn] = columnsOf(['url_vi']);
  const rows = table.rows.map((row): ApiRow => {
    const key = keyColumns.map((column) => String(column.value(row)));
    const path = `${apiRoot}/${[table.id, ...key].join('/')}.json`;
    const url = urlColumn ? String(urlColumn.value(row)) : '';
    let known: Record<string, Cell> | undefined;
    // A page asks for addresses alone, and waits for the whole model after each edit.
    const fill = () => {
      const cells = rowCells(table, row);
      return Object.fromEntries(table.columns.map(({ name }, at) => [name, cells[at]!]));
    };
    return {
      key,
      path,
      url,
      get cells() {
        return (known ??= fill());
      },
    };
  });
  return { table, path: `${apiRoot}/${table.id}.json`, rows };
}
