import { expect, it } from 'vitest';
import { matchNames, readNames } from './place-names.ts';

const units = [
  'xã Hương Phong; phường Hóa Châu',
  'xã Phong Bình; phường Phong Dinh',
  'xã Hương Phú, xã Khe Tre',
  'phường Phú Bài',
  'huyện Phú Vang, xã Phú Vinh',
  'Phong Hiền commune',
];
const found = (query: string) =>
  matchNames(units.map(readNames), query).flatMap((hit, at) => (hit ? [at] : []));

it.each([
  ['Hương Phong', [0]],
  ['huong phong', [0]],
  ['Hương Phú', [2]],
  ['xã Phong Bình', [1]],
  ['phường Phong', [1]],
  ['phong b', [1]],
  ['Phú', [2, 3, 4]],
  ['phuong phu', [3]],
  ['hong binh', []],
  ['huyện Phú Vang', [4]],
  // On a page in English the kinds of units are other words.
  ['xã Phong Hiền', [5]],
  ['Phong Hiền commune', [5]],
  ['  ', [0, 1, 2, 3, 4, 5]],
])('“%s”', (query, rows) => {
  expect(found(query)).toEqual(rows);
});
