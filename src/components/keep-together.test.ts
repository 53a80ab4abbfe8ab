import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepTogether } from './keep-together.ts';

describe('keepTogether', () => {
  it('keeps two-syllable words and names whole', () => {
    const pieces = keepTogether('phát triển công nghiệp tỉnh Thừa Thiên Huế');
    expect(pieces.filter((piece) => piece.whole).map((piece) => piece.text)).toEqual([
      'phát triển',
      'công nghiệp',
      'Thừa Thiên Huế',
    ]);
  });
  it('gives every text back letter for letter', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          keepTogether(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
