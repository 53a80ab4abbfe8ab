import { absenceKinds } from '../schema/field.ts';
import type { Cell, ColumnSpec, ColumnType } from './table.ts';

/**
 * A column of a format in which every value of a column has the column's type. A word cannot stand among numbers
 * there, so that a column of numbers, days or truths that may be absent becomes two: the value, empty where there is
 * none, and the kind of absence beside it.
 */
export interface TypedColumn {
  name: string;
  type: ColumnType;
  source: ColumnSpec;
  at: number;
  holds: 'value' | 'absence';
  nullable: boolean;
}

/** Ending of a column that says why the column before it is empty. */
export const absenceSuffix = '_absent';

export function typedColumns(columns: readonly ColumnSpec[]): TypedColumn[] {
  return columns.flatMap((source, at): TypedColumn[] => {
    const { name, type } = source;
    const nullable = type !== 'string' && source.absences.length > 0;
    const value: TypedColumn = { name, type, source, at, holds: 'value', nullable };
    const absence = {
      ...value,
      name: name + absenceSuffix,
      type: 'string',
      holds: 'absence',
    } as const;
    return nullable ? [value, absence] : [value];
  });
}

/** What a typed column holds for a row; null for an empty cell. */
export function typedCell({ at, holds, nullable }: TypedColumn, row: readonly Cell[]): Cell | null {
  const cell = row[at]!;
  const absent = nullable && isAbsenceWord(cell);
  if (holds === 'absence') return absent ? cell : null;
  return absent ? null : cell;
}

/** True for a word that says why there is no value. */
export function isAbsenceWord(cell: Cell): boolean {
  return (absenceKinds as readonly Cell[]).includes(cell);
}
