import { stringify } from 'csv-stringify/sync';
import { batches, rowsOf } from './rows.ts';
import type { Cell, Writable } from './table.ts';

/** What a spreadsheet would take for the start of a formula. */
const formulaStart = /^[=+\-@\t\r]/;
const rowsAtOnce = 1000;

/** True for a text that a spreadsheet would run. */
export function isFormulaLike(text: string): boolean {
  return formulaStart.test(text);
}

/**
 * A text cell that a spreadsheet would run gets one leading apostrophe; a text that already starts with
 * one gets another, so that taking one off always gives the text back.
 */
export function guardCell(cell: Cell): Cell {
  return typeof cell === 'string' && (isFormulaLike(cell) || cell.startsWith("'"))
    ? `'${cell}`
    : cell;
}

/** The text that `guardCell` was given. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** Canonical CSV, piece by piece: UTF-8 without BOM, comma, CRLF, header row, nothing a spreadsheet would run. */
export function* csvPieces({
  columns,
  rows,
}: {
  columns: readonly { name: string }[];
  rows: Iterable<readonly Cell[]>;
}): Generator<string> {
  yield toCsv([columns.map((one) => one.name)]);
  for (const batch of batches(rows, rowsAtOnce))
    yield toCsv(batch.map((row) => row.map(guardCell)));
}

/** Rows of cells as they stand, in the canonical form. */
export function toCsv(rows: Cell[][]): string {
  return stringify(rows, {
    record_delimiter: 'windows',
    cast: { boolean: (value) => String(value), number: (value) => String(value) },
  });
}

/** A table as CSV. */
export function writeCsv<Row>(table: Writable<Row>): string {
  return [...csvPieces(rowsOf(table))].join('');
}

/** The rows of a file that `writeCsv` wrote, head first, each cell as it stands there. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|((?:[^",\r]|\r(?!\n))*))(,|\r\n|$)/g;
  for (const [, quoted, plain, end] of text.matchAll(cells)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    // Past the last line there is one empty match.
    if (end === '') break;
  }
  return rows.slice(0, -1);
}
