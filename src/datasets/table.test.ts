import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { field } from '../schema/field.ts';
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

it('a column without description is a fault of the code', () => {
  expect(() => column('c', 'string', z.string(), String)).toThrow(
    'column c: the field has no label and description in src/schema',
  );
});
