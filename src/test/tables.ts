import fc from 'fast-check';
import { z } from 'zod';
import type { AnyDataset } from '../datasets/all.ts';
import {
  column,
  type Cell,
  type Column,
  type ColumnOptions,
  type Dataset,
} from '../datasets/table.ts';
import { field } from '../schema/field.ts';

/** A field that any column of a test may have. */
export const described = field(z.string(), ['Cột', 'Column'], ['Một cột.', 'A column.']);

/** What a table of a test says of itself. */
export const tableInfo: Omit<Dataset, 'columns' | 'rows'> = {
  id: 'sources',
  title: { vi: 'Bảng', en: 'Table' },
  row: { vi: 'Dòng.', en: 'Row.' },
  about: { vi: 'Bảng để thử, không có thật.', en: 'A table for tests; nothing in it is real.' },
  keywords: { vi: ['thử'], en: ['test'] },
  key: ['c0'],
  limits: [{ vi: 'Không có thật.', en: 'Not real.' }],
  quality: { grade: 'our-reading', reasons: [{ vi: 'Để thử.', en: 'For tests.' }] },
};

/** A column of text that shows the given place of each row. */
export function textColumn(at: number, options?: ColumnOptions): Column<Cell[]> {
  return column<Cell[]>(`c${at}`, 'string', described, (row) => row[at], options);
}

/** A table of given cells, as many columns as the first row has. */
export function tableOf(rows: Cell[][], info: Partial<Dataset<Cell[]>> = {}): AnyDataset {
  const columns = (rows[0] ?? []).map((_, at) => textColumn(at));
  return { ...tableInfo, columns, rows, ...info } as unknown as AnyDataset;
}

/** Texts that spoil careless writers: quotes, separators, line breaks, formulas, marks, other scripts, long ones. */
export const hostile = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+84 54 3822 000',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    "'đã có dấu nháy",
    "''",
    '"',
    '""',
    '","',
    'a,b',
    'a;b',
    'a\nb',
    'a\r\nb',
    '\n',
    ' ',
    '\uFEFFa',
    'e\u0301',
    '\u1EC7',
    'Ké\u0302',
    '👩‍👩‍👧',
    '🪁',
    'مرحبا',
    '\u202Eabc',
    '\0',
    '￼',
    'không áp dụng',
    'x'.repeat(40_000),
    "=cmd|' /C calc'!A0",
  ),
  fc.string({ minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom('"', ',', '\n', '\r', ';', "'", '=', ' ', 'đ', '\t'),
    minLength: 1,
  }),
);
