import { expect, it } from 'vitest';
import { joinParts } from './join-parts.ts';

it('puts words between things and neither before nor after them', () => {
  const [a, b, c] = [{ text: 'a', href: '/a' }, { text: 'b' }, { text: 'c' }];
  expect(joinParts([[a, b], c], '; ')).toEqual([a, b, { text: '; ' }, c]);
  expect(joinParts([a], '; ')).toEqual([a]);
  expect(joinParts([], '; ')).toEqual([]);
});
