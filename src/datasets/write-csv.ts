import { stringify } from 'csv-stringify/sync';
import { cellsOf, type Cell, type Writable } from './table.ts';

/** What a spreadsheet would take for the start of a formula. */
const formulaStart = /^[=+\-@\t\r]/;

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

/** Canonical CSV: UTF-8 without BOM, comma, CRLF, header row, nothing a spreadsheet would run. */
export function writeCsv<Row>(dataset: Writable<Row>): string {
  const header = dataset.columns.map((one) => one.name);
  const rows = cellsOf(dataset).map((cells) => cells.map(guardCell));
  return stringify([header, ...rows], {
    record_delimiter: 'windows',
    cast: { boolean: (value) => String(value), number: (value) => String(value) },
  });
}
