import { expect, it } from 'vitest';
import { idOfFragment } from './fragment-id.ts';

it.each([
  ['#ii-2-a.3', 'ii-2-a.3'],
  ['#hu%E1%BA%BF', 'huế'],
  ['', ''],
  ['#need=machinery&place=%E0%A4%A', 'need=machinery&place=%E0%A4%A'],
])('reads the id in %s', (hash, id) => {
  expect(idOfFragment(hash)).toBe(id);
});
