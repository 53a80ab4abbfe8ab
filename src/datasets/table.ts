import type { z } from 'zod';
import {
  absenceKinds,
  findFieldMeta,
  isAbsent,
  type AbsenceKind,
  type Bilingual,
  type FieldMeta,
} from '../schema/field.ts';
import type { DatasetId } from '../schema/dataset.ts';

export type Cell = string | number | boolean;
export type ColumnType = 'string' | 'integer' | 'number' | 'date' | 'boolean';

/** Between the values of a cell that holds several. */
export const listSeparator = '; ';

/** What a column is, whatever its rows: its name in the files and its description from the field registry. */
export interface ColumnSpec {
  name: string;
  type: ColumnType;
  meta: FieldMeta;
  /** True when a cell may hold several values, parted by `listSeparator`. */
  list: boolean;
  /** The values that a cell may have, where the registry lists them. */
  values: readonly string[] | undefined;
  /** Kinds of absence that may stand in place of a value. */
  absences: readonly AbsenceKind[];
  /** The column of another table that holds this one's values. */
  to: { dataset: DatasetId; column: string } | undefined;
  /** True for official text, whose letters are never changed; elsewhere a cell must not look like a formula. */
  printed: boolean;
}

/** A column with the way a row fills it. */
export interface Column<Row> extends ColumnSpec {
  value: (row: Row) => Cell;
}

/** How far the rows can be trusted. */
export const qualityGrades = ['letter-for-letter', 'from-sources', 'our-reading'] as const;
export type QualityGrade = (typeof qualityGrades)[number];

/** What is said of a table as a whole. */
export interface DatasetInfo {
  id: DatasetId;
  title: Bilingual;
  /** What one row is. */
  row: Bilingual;
  /** What the table is good for and how it was made, in two or three sentences. */
  about: Bilingual;
  keywords: { vi: string[]; en: string[] };
  /** Columns that together name a row. */
  key: string[];
  /** What is missing and what the table cannot say. */
  limits: Bilingual[];
  quality: { grade: QualityGrade; reasons: Bilingual[] };
}

/** One table that is published as files. */
export interface Dataset<Row = never> extends DatasetInfo {
  columns: Column<Row>[];
  rows: Row[];
}

export interface ColumnOptions {
  /** `agencies.id`: the values are ids of that table. */
  to?: `${DatasetId}.${string}`;
  list?: true;
  /** Kinds of absence, where the schema does not say them: for a value that follows from the entries. */
  absent?: readonly AbsenceKind[];
  printed?: true;
}

const undescribed: FieldMeta = { label: { vi: '', en: '' }, description: { vi: '', en: '' } };

/** Makes a column from a field of the registry; a field without description is told by `check-tables.ts`. */
export function column<Row>(
  name: string,
  type: ColumnType,
  schema: z.ZodType,
  value: (row: Row) => unknown,
  options: ColumnOptions = {},
): Column<Row> {
  const meta = findFieldMeta(schema) ?? undescribed;
  const shape = readShape(schema);
  const list = options.list ?? shape.list;
  const [dataset, target] = options.to?.split('.') ?? [];
  return {
    name,
    type,
    meta,
    list,
    values: shape.values,
    absences:
      options.absent ??
      (shape.absent ? absenceKinds : list || shape.optional ? ['not-applicable'] : []),
    to: dataset && target ? { dataset: dataset as DatasetId, column: target } : undefined,
    printed: options.printed ?? false,
    value: (row) => toCell(name, value(row)),
  };
}

/** Absence becomes its own word, a list becomes one cell; an undefined value is a fault of the code. */
function toCell(name: string, value: unknown): Cell {
  if (isAbsent(value)) return value.absent;
  if (Array.isArray(value)) return value.length > 0 ? value.join(listSeparator) : 'not-applicable';
  if (typeof value === 'string') return value === '' ? 'not-applicable' : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`column ${name}: no value`);
}

interface Shape {
  values: readonly string[] | undefined;
  list: boolean;
  absent: boolean;
  optional: boolean;
}

/** What a column can learn from the type of its field: a list, an enumeration, an absence. */
function readShape(schema: z.ZodType): Shape {
  const shape: Shape = { values: undefined, list: false, absent: false, optional: false };
  let rest: z.ZodType | undefined = schema;
  while (rest) {
    const def = rest.def as unknown as {
      type: string;
      innerType?: z.ZodType;
      options?: z.ZodType[];
      element?: z.ZodType;
      entries?: Record<string, string>;
    };
    if (def.type === 'enum') shape.values = Object.values(def.entries ?? {});
    if (def.type === 'optional') shape.optional = true;
    if (def.type === 'array') shape.list = true;
    if (def.type === 'union') shape.absent = true;
    rest = def.innerType ?? def.options?.[0] ?? def.element;
  }
  return shape;
}

/** Not written by the author, because there is nothing to write. */
export const notApplicable = { absent: 'not-applicable' } as const;

/** All that a writer asks of a table. */
export interface Writable<Row> {
  columns: readonly { name: string; value: (row: Row) => Cell }[];
  rows: readonly Row[];
}

/** All cells of one row, in column order. */
export function rowCells<Row>({ columns }: Pick<Writable<Row>, 'columns'>, row: Row): Cell[] {
  return columns.map((one) => one.value(row));
}

/** All cells of a table, row by row in column order. */
export function cellsOf<Row>(dataset: Writable<Row>): Cell[][] {
  return dataset.rows.map((row) => rowCells(dataset, row));
}

/** The same table; each cell is made when it is first asked for, and once, however many files hold it. */
export function rememberCells<Row extends object>(table: Dataset<Row>): Dataset<Row> {
  const known = new WeakMap<Row, Cell[]>();
  const columns = table.columns.map((one, at) => ({
    ...one,
    value: (row: Row) => {
      let cells = known.get(row);
      if (!cells) known.set(row, (cells = new Array<Cell>(table.columns.length)));
      return (cells[at] ??= one.value(row));
    },
  }));
  return { ...table, columns };
}
