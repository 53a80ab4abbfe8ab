import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { derived } from './derived.ts';
import {
  absenceKinds,
  absent,
  day,
  field,
  findFieldMeta,
  fingerprint,
  id,
  isAbsent,
  orAbsent,
  url,
} from './field.ts';
import { folderKinds, recordKinds, registerKinds } from './kinds.ts';

/** Every kind's fields, by a name a message can use. */
const shapes: [string, Record<string, unknown>][] = [
  ...Object.entries(folderKinds).flatMap(([name, kind]): [string, Record<string, unknown>][] => [
    [`${name} vi`, kind.vi.shape],
    [`${name} en`, kind.en.shape],
  ]),
  ...Object.entries({ ...registerKinds, ...recordKinds }).map(
    ([name, kind]): [string, Record<string, unknown>] => [name, kind.schema.shape],
  ),
  ['derived', derived],
];

describe('the field registry', () => {
  it.each(shapes)('describes every field of %s in both languages', (_name, shape) => {
    const bare = Object.entries(shape).filter(([, schema]) => {
      const meta = findFieldMeta(schema as z.ZodType);
      return (
        !meta?.label.vi ||
        !meta.label.en ||
        !/[.!]$/.test(meta.description.vi) ||
        !/[.!]$/.test(meta.description.en)
      );
    });
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  it('knows nothing of a schema that was never described', () => {
    expect(findFieldMeta(z.string())).toBeUndefined();
  });

  it('gives back label, description and unit', () => {
    expect(findFieldMeta(field(z.number(), ['Diện tích', 'Area'], ['Một.', 'One.'], 'ha'))).toEqual(
      {
        label: { vi: 'Diện tích', en: 'Area' },
        description: { vi: 'Một.', en: 'One.' },
        unit: 'ha',
      },
    );
  });
});

describe('absence', () => {
  it('has four kinds and takes no other', () => {
    expect(absenceKinds).toEqual(['not-stated', 'not-applicable', 'not-found', 'not-confirmed']);
    expect(absenceKinds.every((kind) => absent.safeParse({ absent: kind }).success)).toBe(true);
    expect(absent.safeParse({ absent: 'unknown' }).success).toBe(false);
    expect(absent.safeParse({ absent: 'not-found', why: 'x' }).success).toBe(false);
  });

  it('may stand for a value, an empty value may not', () => {
    const schema = orAbsent(z.number());
    expect([1, { absent: 'not-found' }].every((value) => schema.safeParse(value).success)).toBe(
      true,
    );
    expect([null, '', {}, undefined].some((value) => schema.safeParse(value).success)).toBe(false);
  });

  it('is told from a value', () => {
    expect([{ absent: 'not-found' }].every(isAbsent)).toBe(true);
    expect([null, 0, '', 'absent', [], { vi: 'a' }].some(isAbsent)).toBe(false);
  });
});

describe('small types', () => {
  it.each([
    [
      'id',
      id,
      ['a', 'ii-2-a', 'qd-70', '07'],
      ['', 'A', 'a_b', 'đ', '-a', 'a-', 'a--b', 'a b', 'a.b'],
    ],
    [
      'day',
      day,
      ['2031-02-28', '2028-02-29'],
      ['2031-02-29', '2031-02-31', '31/02/2031', '2031-2-1', '2031'],
    ],
    [
      'url',
      url,
      ['https://a.example/b?c#d', 'http://a.example'],
      ['a.example', 'ftp://a.example', 'javascript:alert(1)', ''],
    ],
    ['fingerprint', fingerprint, ['0123456789abcdef'], ['0123456789ABCDEF', '0123456789abcde', '']],
  ])('%s takes what it should', (_name, schema: z.ZodType, good, bad) => {
    expect(good.filter((value) => !schema.safeParse(value).success)).toEqual([]);
    expect(bad.filter((value) => schema.safeParse(value).success)).toEqual([]);
  });
});
