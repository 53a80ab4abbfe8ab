import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { absenceKinds, field, orAbsent } from '../schema/field.ts';
import { column } from './table.ts';

const described = field(z.string(), ['Cột', 'Column'], ['Một cột.', 'A column.']);
const cell = (value: unknown) =>
  column<unknown>('c', 'string', described, (row) => row).value(value);

describe('a cell', () => {
  it('is never blank: absence is a word, an empty list does not apply', () => {
    expect(cell({ absent: 'not-confirmed' })).toBe('not-confirmed');
    expect(cell([])).toBe('not-applicable');
    expect(cell('')).toBe('not-applicable');
    expect([cell(0), cell(false), cell(['a', 'b'])]).toEqual([0, false, 'a; b']);
  });

  it('without a value is a fault of the code', () => {
    expect(() => cell(undefined)).toThrow('column c: no value');
  });
});

it('learns from the type of its field: a list, the values listed, the kinds of absence', () => {
  const of = (schema: z.ZodType) => {
    const { list, values, absences } = column('c', 'string', schema, String);
    return { list, values, absences };
  };
  const kinds = z.enum(['a', 'b']);
  expect(of(z.array(kinds))).toEqual({
    list: true,
    values: ['a', 'b'],
    absences: ['not-applicable'],
  });
  expect(of(orAbsent(kinds))).toEqual({ list: false, values: ['a', 'b'], absences: absenceKinds });
  expect(of(z.string().optional()).absences).toEqual(['not-applicable']);
  expect(of(z.string())).toEqual({ list: false, values: undefined, absences: [] });
});
