import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatAdministrativeDay,
  formatBytes,
  formatDay,
  formatList,
  formatNumber,
  formatTableDay,
  startWithCapital,
} from './format.ts';
import { locales } from './sections.ts';

const locale = fc.constantFrom(...locales);

/** A day that exists, as the content writes it. */
const isoDay = fc
  .date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2199-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

/** A number as facts have it: whole, or with up to three decimals. */
const factNumber = fc.oneof(
  fc.integer({ min: -1e12, max: 1e12 }),
  fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
);

/** Reads a formatted number back. */
function parseNumber(where: (typeof locales)[number], text: string): number {
  const [group, point] = where === 'vi' ? ['.', ','] : [',', '.'];
  return Number(text.replaceAll(group!, '').replace(point!, '.').replace('−', '-'));
}

describe('formatDay', () => {
  it.each([
    ['vi', '2024-01-22', '22/01/2024'],
    ['en', '2024-01-22', '22 January 2024'],
    ['vi', '2025-07-01', '01/07/2025'],
    ['en', '2025-07-01', '1 July 2025'],
    ['en', '2024-02-29', '29 February 2024'],
    ['en', '2024-12-15', '15 December 2024'],
  ] as const)('writes the day %s %s as %s', (where, iso, text) => {
    expect(formatDay(where, iso)).toBe(text);
  });

  it('keeps a month a month and a year a year', () => {
    expect(formatDay('vi', '2024-01')).toBe('01/2024');
    expect(formatDay('en', '2024-01')).toBe('January 2024');
    expect(formatDay('en', '2025-12')).toBe('December 2025');
    expect(formatDay('vi', '2024')).toBe('2024');
    expect(formatDay('en', '2024')).toBe('2024');
  });

  it('loses nothing: the Vietnamese day read backwards is the ISO day', () => {
    fc.assert(
      fc.property(isoDay, (iso) => {
        expect(formatDay('vi', iso).split('/').reverse().join('-')).toBe(iso);
      }),
    );
  });

  it('loses nothing: the English day names the same day', () => {
    fc.assert(
      fc.property(isoDay, (iso) => {
        const text = formatDay('en', iso);
        expect(text).toMatch(/^[1-9]\d? [A-Z][a-z]+ \d{4}$/);
        expect(new Date(`${text} 00:00 UTC`).toISOString().slice(0, 10)).toBe(iso);
      }),
    );
  });
});

describe('formatTableDay', () => {
  it.each([
    ['vi', '2024-01-22', '22/01/2024'],
    ['en', '2024-01-22', '22 Jan 2024'],
    ['en', '2025-05-01', '1 May 2025'],
    ['en', '2024-09', 'September 2024'],
    ['en', '2024', '2024'],
  ] as const)('writes %s %s as %s, in one piece', (where, iso, text) => {
    const isDay = iso.length === 10;
    expect(formatTableDay(where, iso)).toBe(isDay ? text.replaceAll(' ', '\u00a0') : text);
  });
});

describe('startWithCapital', () => {
  it.each([
    ['vi', 'huyện Phong Điền', 'Huyện Phong Điền'],
    ['vi', 'đã có', 'Đã có'],
    ['en', 'commune level', 'Commune level'],
    ['en', '', ''],
  ] as const)('%s: “%s” becomes “%s”', (where, text, expected) => {
    expect(startWithCapital(where, text)).toBe(expected);
  });
});

describe('formatAdministrativeDay', () => {
  it('writes the day as documents do, with two digits each', () => {
    expect(formatAdministrativeDay('2024-01-22')).toBe('ngày 22 tháng 01 năm 2024');
    expect(formatAdministrativeDay('2025-07-01')).toBe('ngày 01 tháng 07 năm 2025');
  });

  it('holds the numbers of the short form', () => {
    fc.assert(
      fc.property(isoDay, (iso) => {
        expect(formatAdministrativeDay(iso).match(/\d+/g)?.join('/')).toBe(formatDay('vi', iso));
      }),
    );
  });
});

describe('formatNumber', () => {
  it.each([
    [0, '0', '0'],
    [19, '19', '19'],
    [999, '999', '999'],
    [1000, '1.000', '1,000'],
    [494070, '494.070', '494,070'],
    [1236393, '1.236.393', '1,236,393'],
    [27.3, '27,3', '27.3'],
    [4947.11, '4.947,11', '4,947.11'],
    [1234.5678, '1.234,5678', '1,234.5678'],
    [-5, '−5', '−5'],
    [-1236393, '−1.236.393', '−1,236,393'],
    [-0.5, '−0,5', '−0.5'],
    [-0, '0', '0'],
  ])('writes %d as %s and %s', (value, vi, en) => {
    expect(formatNumber('vi', value)).toBe(vi);
    expect(formatNumber('en', value)).toBe(en);
  });

  it('reads back to the same number', () => {
    fc.assert(
      fc.property(locale, factNumber, (where, value) => {
        expect(parseNumber(where, formatNumber(where, value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('groups whole digits by three and never the decimals', () => {
    fc.assert(
      fc.property(factNumber, (value) => {
        expect(formatNumber('vi', value)).toMatch(/^−?\d{1,3}(\.\d{3})*(,\d+)?$/);
        expect(formatNumber('en', value)).toMatch(/^−?\d{1,3}(,\d{3})*(\.\d+)?$/);
      }),
    );
  });

  it('differs between the languages only by swapping point and comma', () => {
    fc.assert(
      fc.property(factNumber, (value) => {
        const swapped = formatNumber('vi', value).replace(/[.,]/g, (c) => (c === '.' ? ',' : '.'));
        expect(swapped).toBe(formatNumber('en', value));
      }),
    );
  });
});

describe('formatBytes', () => {
  it.each([
    [0, '0 B', '0 B'],
    [999, '999 B', '999 B'],
    [1000, '1 KB', '1 KB'],
    [2700, '2,7 KB', '2.7 KB'],
    [2749, '2,7 KB', '2.7 KB'],
    [9960, '10 KB', '10 KB'],
    [21_000, '21 KB', '21 KB'],
    [21_499, '21 KB', '21 KB'],
    [131_072, '131 KB', '131 KB'],
    [1_000_000, '1 MB', '1 MB'],
    [1_550_000, '1,6 MB', '1.6 MB'],
    [48_200_000, '48 MB', '48 MB'],
  ])('writes %d bytes as %s and %s', (bytes, vi, en) => {
    expect(formatBytes('vi', bytes)).toBe(vi);
    expect(formatBytes('en', bytes)).toBe(en);
  });

  it('is a number, a space and a unit, and within 5% of the truth', () => {
    const factor: Record<string, number> = { B: 1, KB: 1000, MB: 1_000_000 };
    fc.assert(
      fc.property(locale, fc.integer({ min: 0, max: 900_000_000 }), (where, bytes) => {
        const [value, unit, ...rest] = formatBytes(where, bytes).split(' ');
        expect(rest).toEqual([]);
        const shown = parseNumber(where, value!) * factor[unit!]!;
        expect(Math.abs(shown - bytes)).toBeLessThanOrEqual(bytes * 0.05);
      }),
    );
  });
});

describe('formatList', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a và b', 'a and b'],
    [['a', 'b', 'c'], 'a, b và c', 'a, b and c'],
    [['a', 'b', 'c', 'd'], 'a, b, c và d', 'a, b, c and d'],
  ])('joins %j as “%s” and “%s”', (items, vi, en) => {
    expect(formatList('vi', items)).toBe(vi);
    expect(formatList('en', items)).toBe(en);
  });

  it('keeps every item, in order, with one “and” before the last', () => {
    const word = fc.string({ unit: fc.constantFrom('đ', 'ệ', 'm', 'x'), minLength: 1 });
    fc.assert(
      fc.property(locale, fc.array(word, { minLength: 2 }), (where, items) => {
        const [first, last, ...rest] = formatList(where, items).split(
          where === 'vi' ? ' và ' : ' and ',
        );
        expect(rest).toEqual([]);
        expect([...first!.split(', '), last]).toEqual(items);
      }),
    );
  });

  it('leaves the items it was given alone', () => {
    const items = Object.freeze(['a', 'b', 'c']);
    formatList('vi', items);
    expect(items).toEqual(['a', 'b', 'c']);
  });
});
