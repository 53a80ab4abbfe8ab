import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { guardCell, unguardCell } from '../datasets/write-csv.ts';
import { formatCsv } from './csv.ts';

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom('=1+1', '+84', '-', '@x', "'quoted'", 'a,b', 'a "b"', 'hai\r\ndòng', 'Huế', ''),
);
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
});

it('is read back by another reader, cell for cell', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const read = parse(formatCsv(rows), { relax_column_count: true, record_delimiter: '\r\n' });
      expect((read as string[][]).map((row) => row.map(unguardCell))).toEqual(rows);
    }),
  );
});

it('writes the bytes that the writer of the data files writes', () => {
  const rows = [
    ['list', 'amount'],
    ['=SUM(A1)', 'đến 1,5 tỷ đồng'],
    ["'a'", 'nói "được"'],
    ['', 'x'],
  ];
  const other = stringify(
    rows.map((row) => row.map(guardCell)),
    { record_delimiter: 'windows' },
  );
  expect(formatCsv(rows)).toBe(other);
});
