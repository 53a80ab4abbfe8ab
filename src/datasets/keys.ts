import type { AnyDataset } from './all.ts';
import type { ColumnSpec } from './table.ts';

/** A foreign key that a database can hold: one value a cell, and columns that are the other table's key. */
export interface ForeignKey {
  columns: string[];
  dataset: AnyDataset;
  target: string[];
}

/** The foreign keys of a table; a cell that holds several values cannot be one. */
export function foreignKeysOf(table: AnyDataset, tables: readonly AnyDataset[]): ForeignKey[] {
  return table.columns.flatMap((column) => {
    const other = findTarget(column, tables);
    if (!other || column.list) return [];
    // The other key may have the plan's year before the column that is named.
    const target = other.key;
    const columns = target.map((name) => (name === column.to!.column ? column.name : name));
    const known = columns.every((name) => table.columns.some((one) => one.name === name));
    return known && target.includes(column.to!.column) ? [{ columns, dataset: other, target }] : [];
  });
}

/** True where one id names each row, within a plan's year or without: such a row has a file in the read interface. */
export function hasNamedRows({ key }: AnyDataset): boolean {
  return key.length === 1 || (key.length === 2 && key[0] === 'plan_year');
}

/** The table that a column leads to, if it is published. */
export function findTarget(
  column: ColumnSpec,
  tables: readonly AnyDataset[],
): AnyDataset | undefined {
  return tables.find((one) => one.id === column.to?.dataset);
}
