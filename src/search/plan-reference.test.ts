import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentsOf, parsePlanReference } from './plan-reference.ts';

const fragment = (typed: string) => {
  const found = parsePlanReference(typed);
  return found && fragmentsOf(found, 'phu-luc')[0];
};

describe('parsePlanReference', () => {
  it.each([
    ['II.2.a.3', 'ii-2-a.3'],
    ['ii-2-a.3', 'ii-2-a.3'],
    ['#ii-2-a.3', 'ii-2-a.3'],
    ['mục II.2.a, đoạn 3', 'ii-2-a.3'],
    ['part II.2.a, paragraph 3', 'ii-2-a.3'],
    ['II 2 a ¶3', 'ii-2-a.3'],
    ['II.1 đoạn 4', 'ii-1.4'],
    ['II.1', 'ii-1'],
    ['IV', 'iv'],
    ['Mục III', 'iii'],
    ['nhiệm vụ 7', 'phu-luc.7'],
    ['NHIEM VU 07', 'phu-luc.7'],
    ['nv 7', 'phu-luc.7'],
    ['task 19', 'phu-luc.19'],
    ['Phụ lục, nhiệm vụ 7', 'phu-luc.7'],
    ['phụ lục 7', 'phu-luc.7'],
    ['annex', 'phu-luc'],
  ])('%s is %s', (typed, expected) => {
    expect(fragment(typed)).toBe(expected);
  });

  it.each(['', 'máy móc', 'a', 'b', 'dầu tràm', 'vi', '21/2022/NQ-HĐND', 'nhiệm vụ', 'việc 7'])(
    '“%s” is none, or a Roman numeral that the page does not have',
    (typed) => {
      expect([undefined, 'vi']).toContain(fragment(typed));
    },
  );

  it('“III.1” may also be the first paragraph of part III', () => {
    expect(fragmentsOf(parsePlanReference('III.1')!, 'phu-luc')).toEqual(['iii-1', 'iii.1']);
  });

  it('reads back every address it can write', () => {
    const roman = fc.constantFrom('i', 'ii', 'iii', 'iv', 'v', 'x');
    const address = fc
      .tuple(
        roman,
        fc.option(fc.integer({ min: 1, max: 40 })),
        fc.option(fc.constantFrom('a', 'b', 'c')),
        fc.option(fc.integer({ min: 1, max: 99 })),
      )
      // A letter stands below a number.
      .map(([one, two, three, four]) =>
        [[one, two, two === null ? null : three].filter((step) => step !== null).join('-'), four]
          .filter((step) => step !== null)
          .join('.'),
      );
    fc.assert(
      fc.property(address, (text) => {
        const found = parsePlanReference(text);
        expect(found && fragmentsOf(found, 'phu-luc')).toContain(text);
        const printed = parsePlanReference(text.toUpperCase().replaceAll('-', '.'));
        expect(printed && fragmentsOf(printed, 'phu-luc')).toContain(text);
      }),
    );
  });
});
