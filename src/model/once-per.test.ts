import { expect, it } from 'vitest';
import { oncePer, oncePerList } from './once-per.ts';

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

it('works out once for each list of the same objects', () => {
  let times = 0;
  const count = oncePerList((list: readonly object[]) => {
    times += 1;
    return list.length;
  });
  const [a, b, c] = [{}, {}, {}];
  expect([count([a, b]), count([a, b])]).toEqual([2, 2]);
  expect(times).toBe(1);
  for (const other of [[a, c], [a], [b, a], [a, b, c]]) {
    const before = times;
    expect(count(other)).toBe(other.length);
    expect(times).toBe(before + 1);
  }
  expect([count([]), count([])]).toEqual([0, 0]);
});
