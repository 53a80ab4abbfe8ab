import { rowCells, type Cell, type ColumnSpec, type Writable } from './table.ts';

/** What every writer takes: columns, and rows one after the other; a writer never asks for all rows at once. */
export interface RowSource {
  columns: readonly ColumnSpec[];
  rows: Iterable<readonly Cell[]>;
}

/** The rows of a table, made as they are asked for. */
export function rowsOf<Row, Columns extends Writable<Row>['columns']>(table: {
  columns: Columns;
  rows: readonly Row[];
}): { columns: Columns; rows: Iterable<Cell[]> } {
  return {
    columns: table.columns,
    rows: {
      *[Symbol.iterator]() {
        for (const row of table.rows) yield rowCells(table, row);
      },
    },
  };
}

/** Lists of at most `size` items. */
export function* batches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const encoder = new TextEncoder();

/** Pieces of text as pieces of UTF-8. */
export function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
  for (const piece of pieces) yield encoder.encode(piece);
}

/** All pieces as one. */
export function joinBytes(pieces: Iterable<Uint8Array>): Uint8Array {
  const all = [...pieces];
  const joined = new Uint8Array(all.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of all) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
