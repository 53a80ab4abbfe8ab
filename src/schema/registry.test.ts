import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { chartFields } from './chart-fields.ts';
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
  text,
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
  ['chartFields', chartFields],
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

  it.each(shapes)('names no year and no place of one plan in %s', (_name, shape) => {
    const told = Object.entries(shape).filter(([, schema]) => {
      const { label, description } = findFieldMeta(schema as z.ZodType)!;
      const words = [label.vi, label.en, description.vi, description.en].join(' ');
      return /Huế|\b(2024|2025)\b(?!-)/.test(words);
    });
    expect(told.map(([name]) => name)).toEqual([]);
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

/** Paths of the texts within a schema that would take an empty one. */
function takesEmpty(schema: z.ZodType, path: string): string[] {
  const { def } = schema as unknown as {
    def: {
      type: string;
      innerType?: z.ZodType;
      element?: z.ZodType;
      options?: z.ZodType[];
      items?: z.ZodType[];
      shape?: Record<string, z.ZodType>;
    };
  };
  if (def.type === 'string')
    return ['', ' \n'].some((blank) => schema.safeParse(blank).success) ? [path] : [];
  return [
    ...[def.innerType, def.element].flatMap((one) => (one ? takesEmpty(one, path) : [])),
    ...[...(def.options ?? []), ...(def.items ?? [])].flatMap((one) => takesEmpty(one, path)),
    ...Object.entries(def.shape ?? {}).flatMap(([key, one]) => takesEmpty(one, `${path}.${key}`)),
  ];
}

describe('an empty text', () => {
  const written = shapes.filter(([name]) => !['derived', 'chartFields'].includes(name));

  it.each(written)('is taken by no field of %s', (name, shape) => {
    expect(
      Object.entries(shape).flatMap(([key, schema]) =>
        takesEmpty(schema as z.ZodType, `${name}.${key}`),
      ),
    ).toEqual([]);
  });

  it('is found out by this test', () => {
    const loose = z.strictObject({ a: orAbsent(z.array(z.string())).optional(), b: text });
    expect(takesEmpty(loose, 'x')).toEqual(['x.a']);
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
    ['text', text, ['a', ' a', '0'], ['', ' ', '\n\t', '\u00a0']],
  ])('%s takes what it should', (_name, schema: z.ZodType, good, bad) => {
    expect(good.filter((value) => !schema.safeParse(value).success)).toEqual([]);
    expect(bad.filter((value) => schema.safeParse(value).success)).toEqual([]);
  });
});
