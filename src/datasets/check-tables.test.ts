import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readContent } from '../loader/read-content.ts';
import { buildModel } from '../model/build-model.ts';
import { formatProblem } from '../model/problem.ts';
import { field } from '../schema/field.ts';
import { modelOfSecondPlan, withDraft } from '../test/builders.ts';
import { described, tableOf, textColumn } from '../test/tables.ts';
import { buildDatasets, type AnyDataset } from './all.ts';
import { checkTables } from './check-tables.ts';
import { column, type Cell } from './table.ts';

const told = (...tables: AnyDataset[]) => checkTables(tables).map(formatProblem).join('\n');

it('finds nothing wrong with the tables of a sound plan', async () => {
  expect(told(...buildDatasets(await modelOfSecondPlan()))).toBe('');
});

describe('a fault names dataset, row, column and rule in both languages', () => {
  it('a cell that a spreadsheet would run as a formula', () => {
    expect(
      told(
        tableOf([
          ['a', 'b'],
          ['c', '=1+1'],
        ]),
      ),
    ).toBe(
      [
        '✗ data/sources.csv · dòng 2 · row 2, c1  [formula-cell]',
        '  vi  Đang có: “=1+1”. Cần: chữ không bắt đầu bằng =, +, -, @ (bảng tính sẽ chạy như công thức) hay dấu nháy đơn (bảng tính sẽ bỏ đi). Cách sửa: viết một chữ khác lên đầu.',
        '  en  Found: “=1+1”. Expected: a text that does not start with =, +, - or @, which a spreadsheet would run as a formula, nor with an apostrophe, which it would drop. To do: put another letter first.',
      ].join('\n'),
    );
  });

  it('a cell that starts as a guarded one does, in a column that does not say so', () => {
    expect(told(tableOf([['a', "'quoted"]]))).toMatch(/^✗ data\/sources\.csv .*\[formula-cell\]/);
    const columns = [textColumn(0), textColumn(1, { printed: true })];
    expect(told(tableOf([['a', "'quoted"]], { columns }))).toBe('');
  });

  it('a formula that an author wrote, in the table where it would stand', async () => {
    const model = await withDraft(
      (draft) =>
        draft.replace(
          'registers/glossary.yaml',
          'meaning:\n    vi: ',
          "meaning:\n    vi: '=1+1' # ",
        ),
      async (root) => buildModel((await readContent(root)).content, []).model!,
    );
    expect(told(...buildDatasets(model))).toMatch(
      /^✗ data\/glossary\.csv · dòng 1 · row 1, meaning_vi {2}\[formula-cell\]\n.*“=1\+1”.*\n.*“=1\+1”[^\n]*$/,
    );
  });

  it('but official text stays as it is printed', () => {
    const columns = [textColumn(0), textColumn(1, { printed: true })];
    expect(told(tableOf([['a', '- b']], { columns }))).toBe('');
  });

  it('a key that two rows have', () => {
    expect(told(tableOf([['a'], ['b'], ['a']]))).toBe(
      [
        '✗ data/sources.csv · dòng 3 · row 3, c0  [duplicate-key]',
        '  vi  Đang có: “a”, trùng với dòng 1. Cần: một khóa cho mỗi dòng. Cách sửa: đổi mã của một trong hai dòng.',
        '  en  Found: “a”, the same as in row 1. Expected: a key of its own for each row. To do: change the id of one of the two rows.',
      ].join('\n'),
    );
  });

  it('a value that the other table does not have, also one among several', () => {
    const other = tableOf([['x'], ['y']], { id: 'glossary' });
    const columns = [textColumn(0), textColumn(1, { list: true, to: 'glossary.c0' })];
    expect(
      told(
        tableOf(
          [
            ['a', 'x; z'],
            ['b', 'not-applicable'],
          ],
          { columns },
        ),
        other,
      ),
    ).toBe(
      [
        '✗ data/sources.csv · dòng 1 · row 1, c1  [broken-foreign-key]',
        '  vi  Đang có: “z”. Cần: một giá trị của cột c0 trong data/glossary.csv. Cách sửa: sửa giá trị, hoặc thêm dòng ấy vào bảng kia.',
        '  en  Found: “z”. Expected: a value of the column c0 in data/glossary.csv. To do: mend the value, or add that row to the other table.',
      ].join('\n'),
    );
  });

  it('a column without description', () => {
    const columns = [column<Cell[]>('c0', 'string', z.string(), (row) => row[0])];
    expect(told(tableOf([['a']], { columns }))).toBe(
      [
        '✗ data/sources.csv · c0  [undescribed-column]',
        '  vi  Đang có: cột không có tên hay mô tả. Cần: mỗi cột có tên và mô tả bằng hai thứ tiếng. Cách sửa: mô tả trường ấy trong src/schema.',
        '  en  Found: a column without a name or description. Expected: a name and a description in both languages for each column. To do: describe the field in src/schema.',
      ].join('\n'),
    );
  });

  it('an absence that the column does not document', () => {
    expect(told(tableOf([['a', 'not-found']]))).toBe(
      [
        '✗ data/sources.csv · dòng 1 · row 1, c1  [undocumented-absence]',
        '  vi  Đang có: “not-found”. Cần: luôn có giá trị. Cách sửa: ghi giá trị, hoặc cho cột ấy nhận loại vắng mặt này.',
        '  en  Found: “not-found”. Expected: always a value. To do: give a value, or let the column take this kind of absence.',
      ].join('\n'),
    );
  });

  it('a value that is not listed, of another type, blank or too long', () => {
    const kind = field(z.enum(['a', 'b']), ['Loại', 'Kind'], ['Loại.', 'Kind.']);
    const columns = [
      column<Cell[]>('kind', 'string', kind, (row) => row[0]),
      column<Cell[]>('n', 'integer', described, (row) => row[1]),
      column<Cell[]>('day', 'date', described, (row) => row[2]),
      column<Cell[]>('text', 'string', described, (row) => row[3]),
      column<Cell[]>('long', 'string', described, (row) => row[4]),
    ];
    const rows = [['c', 1.5, '2024', ' ', 'x'.repeat(32_768)]];
    const rules = checkTables([tableOf(rows, { columns, key: ['kind'] })]).map(
      ({ rule, field: place }) => `${place} ${rule}`,
    );
    expect(rules).toEqual([
      'dòng 1 · row 1, kind unlisted-value',
      'dòng 1 · row 1, n wrong-type',
      'dòng 1 · row 1, day wrong-type',
      'dòng 1 · row 1, text blank-cell',
      'dòng 1 · row 1, long cell-too-long',
    ]);
  });
});
