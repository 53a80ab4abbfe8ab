import type { AnyDataset } from './all.ts';
import { encoded, joinBytes, rowsOf, type RowSource } from './rows.ts';
import type { Cell, ColumnSpec } from './table.ts';
import { xlsxParts, type Sheet, type SheetCell } from './xlsx-parts.ts';
import { zipPieces } from './zip.ts';

/** Days before this one have two meanings in workbooks, so that they stay text. */
const firstSureDay = '1900-03-01';

/** A second sheet, in words: heading and rows. */
export interface TextSheet {
  name: string;
  head: string[];
  rows: string[][];
}

/**
 * A workbook, piece by piece: typed cells, a frozen header with a filter, and the column dictionary on a second
 * sheet. The same table always gives the same bytes. Written by hand and not by a library, because rows go into the
 * archive one after the other and never lie in memory all at once, and because nothing in it may follow the clock.
 */
export function* xlsxPieces(
  title: string,
  name: string,
  source: RowSource,
  second: TextSheet,
): Generator<Uint8Array> {
  const sheets: Sheet[] = [
    {
      name,
      widths: source.columns.map(widthOf),
      filter: true,
      rows: withHead(
        source.columns.map((one) => one.name),
        source.rows,
        source.columns,
      ),
    },
    {
      name: second.name,
      widths: second.head.map((_, at) => (at < 2 ? 22 : 48)),
      filter: false,
      rows: withHead(second.head, second.rows, []),
    },
  ];
  yield* zipPieces(
    xlsxParts(title, sheets).map(({ path, pieces }) => ({ path, pieces: encoded(pieces) })),
  );
}

function* withHead(
  head: string[],
  rows: Iterable<readonly Cell[]>,
  columns: readonly ColumnSpec[],
): Generator<SheetCell[]> {
  yield head.map((value) => ({ value, style: 'head' }));
  for (const row of rows) yield row.map((value, at) => toSheetCell(value, columns[at]));
}

function toSheetCell(value: Cell, column: ColumnSpec | undefined): SheetCell {
  const isDay =
    column?.type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(String(value)) && value >= firstSureDay;
  return isDay ? { value: serialDay(String(value)), style: 'day' } : { value, style: 'plain' };
}

/** A day as workbooks count it: days since 30 December 1899. */
function serialDay(day: string): number {
  return (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function widthOf({ name, type }: ColumnSpec): number {
  if (type !== 'string') return Math.max(12, name.length + 4);
  return /^(text|title|conditions|meaning|summary|note|says|reading)/.test(name) ? 48 : 24;
}

/** A table as a workbook. */
export function writeXlsx(table: AnyDataset, title: string, second: TextSheet): Uint8Array {
  return joinBytes(xlsxPieces(title, table.id.slice(0, 31), rowsOf(table), second));
}
