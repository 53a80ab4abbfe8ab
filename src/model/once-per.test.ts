import { expect, it } from 'vitest';
import { oncePer } from './once-per.ts';

it('works out once for each object, also where nothing came of it', () => {
  let times = 0;
  const lengthOf = oncePer((list: number[]) => {
    times += 1;
    return list.length || undefined;
  });
  const [one, none] = [[7], []];
  expect([lengthOf(one), lengthOf(one), lengthOf(none), lengthOf(none)]).toEqual([
    1,
    1,
    undefined,
    undefined,
  ]);
  expect(times).toBe(2);
  expect(lengthOf([7])).toBe(1);
  expect(times).toBe(3);
});
