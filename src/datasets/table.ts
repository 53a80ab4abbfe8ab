import type { z } from 'zod';
import { findFieldMeta, isAbsent, type Bilingual, type FieldMeta } from '../schema/field.ts';

export type Cell = string | number | boolean;
export type ColumnType = 'string' | 'integer' | 'number' | 'date' | 'boolean';

/** One column: its name in the files, its description from the field registry, and how a row fills it. */
export interface Column<Row> {
  name: string;
  type: ColumnType;
  meta: FieldMeta;
  value: (row: Row) => Cell;
}

/** One table that is published as files. */
export interface Dataset<Row = never> {
  id: string;
  title: Bilingual;
  /** What one row is. */
  row: Bilingual;
  columns: Column<Row>[];
  rows: Row[];
}

/**
 * Makes a column from a field of the registry.
 * @throws when the field has no label and description: a column without description is a fault of the code
 */
export function column<Row>(
  name: string,
  type: ColumnType,
  schema: z.ZodType,
  value: (row: Row) => unknown,
): Column<Row> {
  const meta = findFieldMeta(schema);
  if (!meta)
    throw new Error(`column ${name}: the field has no label and description in src/schema`);
  return { name, type, meta, value: (row) => toCell(name, value(row)) };
}

/** Absence becomes its own word, a list becomes one cell; an undefined value is a fault of the code. */
function toCell(name: string, value: unknown): Cell {
  if (isAbsent(value)) return value.absent;
  if (Array.isArray(value)) return value.length > 0 ? value.join('; ') : 'not-applicable';
  if (typeof value === 'string') return value === '' ? 'not-applicable' : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`column ${name}: no value`);
}

/** All cells of a table, row by row in column order. */
export function cellsOf<Row>(dataset: Dataset<Row>): Cell[][] {
  return dataset.rows.map((row) => dataset.columns.map((one) => one.value(row)));
}
