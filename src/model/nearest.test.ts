import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, findNearest } from './nearest.ts';

describe('editDistance', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abđộ-1'), maxLength: 10 });

  it('counts letters put in, left out and replaced', () => {
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('so-cong-thuong', 'so-cong-thuong')).toBe(0);
    expect(editDistance('so-cong-thuong', 'so-cong-thuon')).toBe(1);
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });

  it('is the same both ways, and nothing only between equals', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('is never longer than by way of a third word', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});

describe('findNearest', () => {
  const known = ['so-cong-thuong', 'so-tai-chinh', 'ubnd-tinh'];

  it('finds the known name that a mistyped one is most like', () => {
    expect(findNearest('so-cong-thuog', known)).toBe('so-cong-thuong');
    expect(findNearest('UBND-Tinh', known)).toBe('ubnd-tinh');
  });

  it('suggests nothing where nothing is near', () => {
    expect(findNearest('lang-nghe-dieu-giay', known)).toBeUndefined();
    expect(findNearest('so', [])).toBeUndefined();
  });

  it('finds a known name itself', () => {
    expect(known.map((name) => findNearest(name, known))).toEqual(known);
  });
});
