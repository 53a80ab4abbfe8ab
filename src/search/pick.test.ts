/** In which language a thing is shown: that of the page, but for what only the text of the other has. */
import { expect, it } from 'vitest';
import type { Hit } from './engine.ts';
import { demote, pickRecords } from './pick.ts';

const hit = (record: number, share: number, isNamed = false): Required<Hit> => ({
  record,
  score: share * 10,
  share,
  isNamed,
  scattered: 0,
  fits: [share],
  positions: [{ at: record, length: 1, weight: 1 }],
});
const pick = (whole: Required<Hit>[], inPart: Required<Hit>[] = [], missing: number[] = []) =>
  pickRecords(whole, [...whole, ...inPart], 'en', (record) => !missing.includes(record)).map(
    ({ record, share, positions }) => ({ record, share, at: positions.map(({ at }) => at) }),
  );

it('shows the language of the page where it wants no more than a type word, as near as the other is', () => {
  expect(pick([hit(0, 1)], [hit(1, 0.9)])).toEqual([{ record: 1, share: 1, at: [1] }]);
});
it('shows the language whose text alone has the words', () => {
  expect(pick([hit(0, 1)], [hit(1, 0.5)])).toEqual([{ record: 0, share: 1, at: [0] }]);
  expect(pick([hit(0, 1)])).toEqual([{ record: 0, share: 1, at: [0] }]);
});
it('shows what is called so in the language of the page, though none of the words stand there', () => {
  expect(pick([hit(0, 1, true)], [hit(1, 0.1)])).toEqual([{ record: 1, share: 1, at: [1] }]);
  expect(pick([hit(0, 1, true)])).toEqual([{ record: 1, share: 1, at: [] }]);
  expect(pick([hit(0, 1, true)], [], [1])).toEqual([{ record: 0, share: 1, at: [0] }]);
});
it('orders by how well either language fits', () => {
  expect(pick([hit(2, 0.8), hit(0, 1)], [hit(1, 0.8)]).map(({ record }) => record)).toEqual([1, 2]);
});

it('puts words that stand scattered in a text behind what bears the better part of them in its name', () => {
  const result = (thing: number, score: number, share: number) => ({
    ...hit(thing * 2, share),
    score,
    thing,
  });
  const results = [result(0, 40, 1), result(1, 4, 1)];
  const near = [result(2, 30, 0.6), result(3, 5, 0.5)];
  demote(results, near);
  expect(results.map(({ thing }) => thing)).toEqual([0]);
  expect(near.map(({ thing }) => thing)).toEqual([2, 1, 3]);
});
