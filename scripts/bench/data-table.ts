/** A table of generated rows, about nothing real, and every format that it can be written in. */
import { z } from 'zod';
import type { AnyDataset } from '../../src/datasets/all.ts';
import { encoded, rowsOf } from '../../src/datasets/rows.ts';
import { column, type Dataset } from '../../src/datasets/table.ts';
import { csvPieces } from '../../src/datasets/write-csv.ts';
import { jsonPieces } from '../../src/datasets/write-json.ts';
import { jsonLinePieces } from '../../src/datasets/write-jsonl.ts';
import { parquetPieces } from '../../src/datasets/write-parquet.ts';
import { writeSqlite } from '../../src/datasets/write-sqlite.ts';
import { xlsxPieces } from '../../src/datasets/write-xlsx.ts';
import { zipPieces } from '../../src/datasets/zip.ts';
import { field, orAbsent } from '../../src/schema/field.ts';
import { createRandom } from './random.ts';
import { english, vietnamese } from './words.ts';

export const benchFormats = ['csv', 'xlsx', 'json', 'jsonl', 'parquet', 'zip', 'sqlite'] as const;
export type BenchFormat = (typeof benchFormats)[number];

const described = <T extends z.ZodType>(type: T): T =>
  field(type, ['Cột', 'Column'], ['Một cột.', 'A column.']);
const states = ['new', 'open', 'done'] as const;

/** A row is its number; its cells follow from it. */
function buildTable(rows: number): Dataset<number> {
  const words = (list: readonly string[], seed: number, count: number) => {
    const random = createRandom(seed);
    return Array.from({ length: count }, () => random.pick(list)).join(' ');
  };
  const text = described(z.string());
  const day = (row: number) =>
    new Date(Date.UTC(2000, 0, 1 + (row % 9000))).toISOString().slice(0, 10);
  return {
    id: 'sources',
    title: { vi: 'Bảng', en: 'Table' },
    row: { vi: 'Dòng.', en: 'Row.' },
    about: { vi: 'Để đo.', en: 'For measuring.' },
    keywords: { vi: ['đo'], en: ['bench'] },
    key: ['id'],
    limits: [],
    quality: { grade: 'our-reading', reasons: [] },
    columns: [
      column('id', 'string', text, (row) => `row-${row}`),
      column('text_vi', 'string', text, (row) => words(vietnamese, row, 12)),
      column('text_en', 'string', text, (row) => words(english, row, 12)),
      column('state', 'string', described(z.enum(states)), (row) => states[row % 3]),
      column('amount', 'integer', described(orAbsent(z.int())), (row) =>
        row % 5 === 0 ? { absent: 'not-stated' } : row * 1000,
      ),
      column('share', 'number', described(z.number()), (row) => (row % 1000) / 10),
      column('on', 'date', described(z.string()), day),
      column('is_new', 'boolean', described(z.boolean()), (row) => row % 2 === 0),
      column('ids', 'string', described(z.array(z.string())), (row) => [
        `a-${row % 97}`,
        `b-${row % 89}`,
      ]),
      column('url_vi', 'string', text, (row) => `https://plan.example/vi/dong/${row}/`),
    ],
    rows: Array.from({ length: rows }, (_, row) => row),
  };
}

/** Makes the pieces of a file of so many rows, when asked for. */
export function buildOf(format: BenchFormat, rows: number): () => Iterable<{ length: number }> {
  const table = buildTable(rows);
  const source = rowsOf(table) as Parameters<typeof parquetPieces>[0];
  const sheet = { name: 'b', head: [], rows: [] };
  const formats: Record<BenchFormat, () => Iterable<{ length: number }>> = {
    csv: () => encoded(csvPieces(source)),
    xlsx: () => xlsxPieces('a', 'a', source, sheet),
    json: () => encoded(jsonPieces({ count: rows }, source)),
    jsonl: () => encoded(jsonLinePieces(source)),
    parquet: () => parquetPieces(source),
    zip: () => zipPieces([{ path: 'a.csv', pieces: encoded(csvPieces(source)) }]),
    sqlite: () => [writeSqlite([table as unknown as AnyDataset], {})],
  };
  if (!(format in formats)) throw new Error(`${format}: one of ${benchFormats.join(', ')}`);
  return formats[format];
}
