import { listSeparator, type Cell, type ColumnSpec } from '../datasets/table.ts';
import { absoluteFileUrl } from '../i18n/sections.ts';
import type { Model } from '../model/types.ts';
import { absenceKinds, type Absent, type Bilingual } from '../schema/field.ts';
import type { ApiRow, Collection } from './collections.ts';

type Value = Cell | Absent;

/** A cell with its type back: a list is a list, an absence an object that says which. */
export function toValue(column: ColumnSpec, cell: Cell): Value | Value[] {
  const one = (value: Cell): Value => {
    const absence = absenceKinds.find((kind) => kind === value);
    return absence && !column.values?.includes(absence) ? { absent: absence } : value;
  };
  const whole = one(cell);
  if (!column.list || typeof whole === 'object') return whole;
  return String(cell).split(listSeparator).map(one);
}

/** What every answer says of itself: where it is, whose it is, how old. */
export function buildEnvelope(model: Model, path: string) {
  const { site } = model;
  return {
    self: absolute(model, path),
    licence: site.licence.content,
    publisher: site.publisher,
    checkedOn: site.checkedOn,
  };
}

/** One record: its fields, its pages for people, and the records that its fields name. */
export function buildRecord(model: Model, collection: Collection, row: ApiRow, find: Finder) {
  const { table } = collection;
  const columns = table.columns.filter(({ name }) => !/^url_(vi|en)$/.test(name));
  const links = columns.flatMap((column) => {
    const found = find(column, row);
    return found.length > 0 ? [[column.name, found.map((path) => absolute(model, path))]] : [];
  });
  return {
    collection: table.id,
    id: row.key.join('/'),
    ...buildEnvelope(model, row.path),
    ...buildPages(row),
    record: Object.fromEntries(
      columns.map((column) => [column.name, toValue(column, row.cell(column.name)!)]),
    ),
    links: Object.fromEntries(links) as Record<string, string[]>,
  };
}

/** A collection: what it is, and each record by its name and address. */
export function buildList(model: Model, { table, path, rows }: Collection) {
  return {
    collection: table.id,
    title: table.title,
    row: table.row,
    ...buildEnvelope(model, path),
    table: absolute(model, `data/${table.id}.json`),
    count: rows.length,
    items: rows.map((row) => ({
      id: row.key.join('/'),
      ...buildName(row),
      self: absolute(model, row.path),
      ...buildPages(row),
    })),
  };
}

export function absolute(model: Model, path: string): string {
  return absoluteFileUrl(model.site.baseAddress, path);
}

function buildPages({ cell }: ApiRow): { page?: { vi: Cell; en: Cell } } {
  const [vi, en] = [cell('url_vi'), cell('url_en')];
  return vi === undefined || en === undefined ? {} : { page: { vi, en } };
}

/** The first pair of columns, one a language, that names things. */
const names = ['name', 'short_title', 'label', 'term', 'title', 'says', 'part_title'];

function buildName({ cell }: ApiRow): { name?: Record<keyof Bilingual, Cell> } {
  for (const name of names) {
    const [vi, en] = [cell(`${name}_vi`), cell(`${name}_en`)];
    if (vi !== undefined && en !== undefined) return { name: { vi, en } };
  }
  return {};
}

export type Finder = (column: ColumnSpec, row: ApiRow) => string[];

/** Finds the records that a cell names, in the same plan where both have one. */
export function createFinder(collections: readonly Collection[]): Finder {
  const indexes = new Map<string, Map<string, ApiRow[]>>();
  const getIndex = (collection: Collection, name: string) => {
    const id = `${collection.table.id}.${name}`;
    const index = indexes.get(id) ?? Map.groupBy(collection.rows, ({ cell }) => `${cell(name)}`);
    indexes.set(id, index);
    return index;
  };
  return ({ name, to, list }, row) => {
    const collection = collections.find(({ table }) => table.id === to?.dataset);
    if (!to || !collection) return [];
    const index = getIndex(collection, to.column);
    const year = row.cell('plan_year');
    const values = list ? String(row.cell(name)).split(listSeparator) : [`${row.cell(name)}`];
    return values.flatMap((value) =>
      (index.get(value) ?? [])
        .filter(({ cell }) => !year || !cell('plan_year') || cell('plan_year') === year)
        .map(({ path }) => path),
    );
  };
}
