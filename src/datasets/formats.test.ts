import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { DatabaseSync } from 'node:sqlite';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { modelOfSecondPlan } from '../test/builders.ts';
import { described, hostile, tableOf, textColumn } from '../test/tables.ts';
import { buildDatasets, type AnyDataset } from './all.ts';
import { tableFiles } from './files.ts';
import { cellsOf, column, type Cell } from './table.ts';
import { isAbsenceWord, typedCell, typedColumns } from './typed.ts';
import { unguardCell, writeCsv } from './write-csv.ts';
import { writeJsonLines } from './write-jsonl.ts';
import { writeParquet } from './write-parquet.ts';
import { sqlName, writeSqlite } from './write-sqlite.ts';
import { writeXlsx } from './write-xlsx.ts';

const secondSheet = { name: 'words', head: ['a'], rows: [['b']] };

/** The cells that a typed format gives back, as the table has them. */
function fromTyped(table: AnyDataset, rows: Record<string, unknown>[]): Cell[][] {
  return rows.map((row) =>
    table.columns.map(({ name, type }) => {
      const value = row[name] ?? row[`${name}_absent`];
      if (value instanceof Date) return value.toISOString().slice(0, 10);
      if (typeof value === 'bigint') return Number(value);
      if (type === 'boolean' && typeof value === 'number') return value === 1;
      return value as Cell;
    }),
  );
}

async function readParquet(bytes: Uint8Array): Promise<Record<string, unknown>[]> {
  const copy = bytes.slice().buffer;
  const file = {
    byteLength: copy.byteLength,
    slice: (from: number, to?: number) => copy.slice(from, to),
  };
  return parquetReadObjects({ file });
}

function readSqlite(bytes: Uint8Array, table: AnyDataset): Record<string, unknown>[] {
  const database = new DatabaseSync(':memory:');
  database.deserialize(bytes);
  const rows = database.prepare(`SELECT * FROM ${sqlName(table.id)} ORDER BY rowid`).all();
  database.close();
  return rows;
}

async function readSheet(bytes: Uint8Array): Promise<Cell[][]> {
  const [sheet] = await readXlsx(Buffer.from(bytes));
  return sheet!.data.map((row) =>
    row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell as Cell))),
  );
}

describe('a table of every type, with and without values', async () => {
  const of = (name: string, type: 'integer' | 'number' | 'date' | 'boolean', at: number) =>
    column<Cell[]>(name, type, described, (row) => row[at], { absent: ['not-stated'] });
  const columns = [
    textColumn(0),
    of('whole', 'integer', 1),
    of('share', 'number', 2),
    of('day', 'date', 3),
    of('yes', 'boolean', 4),
  ];
  const rows: Cell[][] = [
    ['a', 1_000_000_000_000, 0.5, '2024-01-22', true],
    ['b', 'not-stated', 'not-stated', 'not-stated', 'not-stated'],
    ['c', -3, 12, '2026-02-28', false],
  ];
  const table = tableOf(rows, { columns });

  it('has in Parquet and SQLite a column of the reasons beside the values', () => {
    expect(typedColumns(columns).map(({ name, type }) => `${name} ${type}`)).toEqual([
      'c0 string',
      'whole integer',
      'whole_absent string',
      'share number',
      'share_absent string',
      'day date',
      'day_absent string',
      'yes boolean',
      'yes_absent string',
    ]);
    const cells = typedColumns(columns).map((one) => typedCell(one, rows[1]!));
    expect(cells.slice(1, 3)).toEqual([null, 'not-stated']);
  });

  it('comes back from Parquet', async () => {
    const read = await readParquet(writeParquet(table));
    expect(typeof read[0]!.whole).toBe('bigint');
    expect(read[0]!.day).toBeInstanceOf(Date);
    expect(fromTyped(table, read)).toEqual(rows);
  });

  it('comes back from SQLite', () => {
    expect(fromTyped(table, readSqlite(writeSqlite([table], {}), table))).toEqual(rows);
  });

  it('comes back from a workbook, numbers and days as such', async () => {
    const bytes = writeXlsx(table, 'A table', secondSheet);
    const [sheet] = await readXlsx(Buffer.from(bytes));
    expect(sheet!.data[1]!.slice(1, 3)).toEqual([1_000_000_000_000, 0.5]);
    expect(sheet!.data[1]![3]).toBeInstanceOf(Date);
    expect((await readSheet(bytes)).slice(1)).toEqual(rows);
  });

  it('is a workbook with a frozen header, a filter over all rows and a second sheet', () => {
    const parts = unzipSync(writeXlsx(table, 'A table', secondSheet));
    const text = (name: string) => new TextDecoder().decode(parts[name]);
    expect(text('xl/worksheets/sheet1.xml')).toContain('state="frozen"');
    expect(text('xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:E4"/>');
    expect(text('xl/workbook.xml')).toContain("'sources'!$A$1:$E$4");
    expect(text('xl/workbook.xml')).toContain('name="words"');
  });
});

describe('hostile texts come back', () => {
  const rows = fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 6 });
  const keyed = rows.map((list) => list.map((row, at): Cell[] => [`k${at}`, ...row]));
  const some = { numRuns: 40 };
  /** A surrogate alone is no text; UTF-8 has no way to write it. */
  const sound = (cells: Cell[][]) =>
    cells.map((row) => row.map((cell) => String(cell).toWellFormed()));

  it('from JSON Lines', () => {
    fc.assert(
      fc.property(keyed, (cells) => {
        const lines = writeJsonLines(tableOf(cells)).trimEnd().split('\n');
        expect(lines.map((line) => Object.values(JSON.parse(line) as object))).toEqual(cells);
      }),
      some,
    );
  });

  it('from Parquet', async () => {
    await fc.assert(
      fc.asyncProperty(keyed.map(sound), async (read) => {
        // The reader takes a byte order mark off the start of a text.
        const cells = read.map((row) => row.map((cell) => cell.replace(/^\uFEFF+/, 'x')));
        const table = tableOf(cells);
        expect(fromTyped(table, await readParquet(writeParquet(table)))).toEqual(cells);
      }),
      some,
    );
  });

  it('from SQLite', () => {
    fc.assert(
      fc.property(keyed.map(sound), (cells) => {
        const table = tableOf(cells.map((row) => row.map((cell) => cell.replaceAll('\0', ' '))));
        const read = readSqlite(writeSqlite([table], {}), table);
        expect(fromTyped(table, read)).toEqual(cellsOf(table));
      }),
      some,
    );
  });

  it('from a workbook, written as the standard says', async () => {
    await fc.assert(
      fc.asyncProperty(keyed.map(sound), async (cells) => {
        const short = cells.map((row) => row.map((cell) => cell.slice(0, 32_767)));
        const parts = unzipSync(writeXlsx(tableOf(short), 'T', secondSheet));
        const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
        const texts = [...xml.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(([, text]) =>
          unescapeText(text!),
        );
        expect(texts.slice(3)).toEqual(short.flat());
      }),
      some,
    );
  });
});

/** A text of a workbook by ECMA-376: entities first, then _xHHHH_. */
function unescapeText(text: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name]!)
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

describe('the published tables say the same in every format', async () => {
  const model = await modelOfSecondPlan();
  const tables = buildDatasets(model);
  const database = writeSqlite(tables, { title: 'x' });

  it.each(tables.map((table) => [table.id, table] as const))('%s', async (_, table) => {
    const cells = cellsOf(table);
    const file = (format: string) =>
      tableFiles(model, table)
        .find((one) => one.format === format)!
        .read();
    const csv = (parse(Buffer.from(file('csv'))) as string[][]).slice(1);
    expect(csv.map((row) => row.map(unguardCell))).toEqual(cells.map((row) => row.map(String)));
    const json = JSON.parse(new TextDecoder().decode(file('json'))) as { rows: object[] };
    expect(json.rows.map((row) => Object.values(row))).toEqual(cells);
    const lines = new TextDecoder().decode(file('jsonl')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual(json.rows);
    expect((await readSheet(file('xlsx'))).slice(1)).toEqual(cells);
    expect(fromTyped(table, await readParquet(file('parquet')))).toEqual(cells);
    expect(fromTyped(table, readSqlite(database, table))).toEqual(cells);
  });

  it('the database has keys, foreign keys, a dictionary of all columns, and finds without marks', () => {
    const opened = new DatabaseSync(':memory:');
    opened.deserialize(database);
    expect(opened.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(opened.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    const keys = opened.prepare('PRAGMA foreign_key_list(task_agency_roles)').all();
    expect(keys.map(({ table }) => table).sort()).toEqual(['agencies', 'tasks', 'tasks']);
    const columns = tables.flatMap(({ columns: list }) => list).length;
    expect(opened.prepare('SELECT count(*) AS n FROM column_dictionary').get()!.n).toBe(columns);
    const found = (query: string) =>
      opened
        .prepare('SELECT table_name FROM search WHERE search MATCH ?')
        .all(query)
        .map(({ table_name: name }) => name);
    expect(found('khung tre')).toEqual(found('khung tre'.normalize('NFD')));
    expect(found('giay do')).toContain('tasks');
    // A word is found with its marks and without, whichever way its đ is written.
    const plain = found('quyet dinh');
    expect(plain.length).toBeGreaterThan(0);
    for (const query of ['Quyết định', 'QUYẾT ĐỊNH', 'quyet đinh', '"quyết định"', '"quyet dinh"'])
      expect(found(query), query).toEqual(plain);
    opened.close();
  });
});

it('gives the same bytes twice', async () => {
  const write = async () => {
    const model = await modelOfSecondPlan();
    const tables = buildDatasets(model);
    return tables.flatMap((table) => tableFiles(model, table)).map(({ sha256 }) => sha256);
  };
  expect(await write()).toEqual(await write());
});

it('knows the words for an absence', () => {
  expect(['not-found', 'found', 0, true].map(isAbsenceWord)).toEqual([true, false, false, false]);
  expect(writeCsv(tableOf([['x']]))).toBe('c0\r\nx\r\n');
});
