import { rowsOf, type RowSource } from './rows.ts';
import type { AnyDataset } from './all.ts';
import type { Cell, ColumnSpec } from './table.ts';

/** A row as JSON, its columns in order. */
export function rowJson(columns: readonly ColumnSpec[], row: readonly Cell[]): string {
  return JSON.stringify(Object.fromEntries(columns.map((one, at) => [one.name, row[at]!])));
}

/** JSON Lines, piece by piece: one row a line, no header. */
export function* jsonLinePieces({ columns, rows }: RowSource): Generator<string> {
  for (const row of rows) yield `${rowJson(columns, row)}\n`;
}

/** A table as JSON Lines. */
export function writeJsonLines(table: AnyDataset): string {
  return [...jsonLinePieces(rowsOf(table))].join('');
}
