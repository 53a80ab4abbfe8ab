import { quote, same, type Problem } from '../model/problem.ts';
import { absenceKinds, type AbsenceKind, type Bilingual } from '../schema/field.ts';
import type { AnyDataset } from './all.ts';
import { mayBeGuarded } from './column-meaning.ts';
import { findTarget } from './keys.ts';
import { cellsOf, listSeparator, type Cell, type ColumnSpec, type DatasetInfo } from './table.ts';
import { guardCell } from './write-csv.ts';

/** What one cell of a workbook can hold at most. */
const longestCell = 32_767;

type TableInfo = Pick<DatasetInfo, 'id'>;

/** Every rule over the published tables; a problem names the file, the row, the column and the rule. */
export function checkTables(tables: readonly AnyDataset[]): Problem[] {
  const cells = new Map(tables.map((table) => [table.id, cellsOf(table)]));
  return tables.flatMap((table) => {
    const rows = cells.get(table.id)!;
    return [
      ...table.columns.flatMap((column) => checkDescription(table, column)),
      ...rows.flatMap((row, index) =>
        table.columns.flatMap((column, at) => checkCell(table, column, index, row[at]!)),
      ),
      ...checkKey(table, rows),
      ...table.columns.flatMap((column, at) => {
        const other = findTarget(column, tables);
        const place = other?.columns.findIndex((one) => one.name === column.to!.column) ?? -1;
        const known = new Set(cells.get(other?.id ?? table.id)!.map((row) => String(row[place])));
        return column.to ? checkReferences(table, column, rows, at, known) : [];
      }),
    ];
  });
}

function checkDescription(table: TableInfo, column: ColumnSpec): Problem[] {
  const { label, description } = column.meta;
  const texts = [label.vi, label.en, description.vi, description.en];
  if (texts.every((text) => text.trim() !== '')) return [];
  return [
    problem('undescribed-column', table, column, undefined, {
      found: { vi: 'cột không có tên hay mô tả', en: 'a column without a name or description' },
      expected: {
        vi: 'mỗi cột có tên và mô tả bằng hai thứ tiếng',
        en: 'a name and a description in both languages for each column',
      },
      fix: { vi: 'mô tả trường ấy trong src/schema', en: 'describe the field in src/schema' },
    }),
  ];
}

function checkCell(table: TableInfo, column: ColumnSpec, row: number, cell: Cell): Problem[] {
  const at = (rule: string, expected: Bilingual, fix: Bilingual) => [
    problem(rule, table, column, row, { found: same(quote(cell)), expected, fix }),
  ];
  const absence = absenceKinds.find((kind) => kind === cell);
  if (absence && column.values?.includes(absence)) return [];
  if (absence) return checkAbsence(table, column, row, absence);
  if (typeof cell === 'string' && cell.trim() === '')
    return at(
      'blank-cell',
      { vi: 'một giá trị, hoặc loại vắng mặt', en: 'a value, or a kind of absence' },
      { vi: 'ghi absent và lý do', en: 'write absent and why' },
    );
  if (!hasType(column, cell))
    return at(
      'wrong-type',
      { vi: `giá trị kiểu ${column.type}`, en: `a value of the type ${column.type}` },
      { vi: 'sửa giá trị trong nội dung', en: 'mend the value in the content' },
    );
  if (typeof cell === 'string' && !mayBeGuarded(column) && guardCell(cell) !== cell)
    return at(
      'formula-cell',
      {
        vi: 'chữ không bắt đầu bằng =, +, -, @ (bảng tính sẽ chạy như công thức) hay dấu nháy đơn (bảng tính sẽ bỏ đi)',
        en: 'a text that does not start with =, +, - or @, which a spreadsheet would run as a formula, nor with an apostrophe, which it would drop',
      },
      { vi: 'viết một chữ khác lên đầu', en: 'put another letter first' },
    );
  if (typeof cell === 'string' && cell.length > longestCell)
    return at(
      'cell-too-long',
      {
        vi: `nhiều nhất ${longestCell} chữ, vì một ô bảng tính không chứa hơn`,
        en: `at most ${longestCell} characters, which is all that a cell of a workbook holds`,
      },
      { vi: 'chia thành nhiều dòng', en: 'part it into several rows' },
    );
  const unlisted = column.values
    ? String(cell)
        .split(listSeparator)
        .filter((value) => !column.values!.includes(value))
    : [];
  if (unlisted.length > 0)
    return at(
      'unlisted-value',
      { vi: `một trong ${column.values!.join(', ')}`, en: `one of ${column.values!.join(', ')}` },
      { vi: 'dùng một giá trị trong danh sách', en: 'use a value of the list' },
    );
  return [];
}

function checkAbsence(
  table: TableInfo,
  column: ColumnSpec,
  row: number,
  absence: AbsenceKind,
): Problem[] {
  if (column.absences.includes(absence)) return [];
  const may = column.absences.join(', ');
  return [
    problem('undocumented-absence', table, column, row, {
      found: same(quote(absence)),
      expected: may
        ? { vi: `giá trị, hoặc ${may}`, en: `a value, or ${may}` }
        : { vi: 'luôn có giá trị', en: 'always a value' },
      fix: {
        vi: 'ghi giá trị, hoặc cho cột ấy nhận loại vắng mặt này',
        en: 'give a value, or let the column take this kind of absence',
      },
    }),
  ];
}

function hasType({ type }: ColumnSpec, cell: Cell): boolean {
  switch (type) {
    case 'integer':
      return Number.isSafeInteger(cell);
    case 'number':
      return Number.isFinite(cell);
    case 'boolean':
      return typeof cell === 'boolean';
    case 'date':
      return typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell);
    case 'string':
      return typeof cell === 'string';
  }
}

function checkKey(table: AnyDataset, rows: Cell[][]): Problem[] {
  const places = table.key.map((name) => table.columns.findIndex((one) => one.name === name));
  const first = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const key = places.map((place) => String(row[place])).join(' ');
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      return [];
    }
    return [
      problem('duplicate-key', table, { name: table.key.join(', ') }, index, {
        found: {
          vi: `${quote(key)}, trùng với dòng ${before + 1}`,
          en: `${quote(key)}, the same as in row ${before + 1}`,
        },
        expected: { vi: 'một khóa cho mỗi dòng', en: 'a key of its own for each row' },
        fix: { vi: 'đổi mã của một trong hai dòng', en: 'change the id of one of the two rows' },
      }),
    ];
  });
}

function checkReferences(
  table: TableInfo,
  column: ColumnSpec,
  rows: Cell[][],
  at: number,
  known: ReadonlySet<string>,
): Problem[] {
  const { dataset, column: target } = column.to!;
  return rows.flatMap((row, index) => {
    const values = String(row[at]).split(column.list ? listSeparator : '\n');
    return values
      .filter((value) => !known.has(value) && !(absenceKinds as readonly string[]).includes(value))
      .map((value) =>
        problem('broken-foreign-key', table, column, index, {
          found: same(quote(value)),
          expected: {
            vi: `một giá trị của cột ${target} trong data/${dataset}.csv`,
            en: `a value of the column ${target} in data/${dataset}.csv`,
          },
          fix: {
            vi: 'sửa giá trị, hoặc thêm dòng ấy vào bảng kia',
            en: 'mend the value, or add that row to the other table',
          },
        }),
      );
  });
}

function problem(
  rule: string,
  table: TableInfo,
  column: { name: string },
  row: number | undefined,
  words: Pick<Problem, 'found' | 'expected' | 'fix'>,
): Problem {
  const place =
    row === undefined ? column.name : `dòng ${row + 1} · row ${row + 1}, ${column.name}`;
  return { rule, file: `data/${table.id}.csv`, field: place, ...words };
}
