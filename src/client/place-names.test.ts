import { describe, expect, it } from 'vitest';
import { matchUnits, readNames } from './place-names.ts';

const read = (own: string, above = '') => ({ own: readNames(own), above: readNames(above) });
const finder = (units: ReturnType<typeof read>[]) => (query: string) =>
  matchUnits(units, query).flatMap((hit, at) => (hit ? [at] : []));

describe('a unit by its own name', () => {
  const found = finder(
    [
      'xã Hương Phong; phường Hóa Châu',
      'xã Phong Bình; phường Phong Dinh',
      'xã Hương Phú, xã Khe Tre',
      'phường Phú Bài',
      'huyện Phú Vang, xã Phú Vinh',
      'Phong Hiền commune',
    ].map((own) => read(own)),
  );

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
});

describe('a unit by its own name and that of a unit above it', () => {
  const found = finder([
    read('thành phố Huế', 'tỉnh Thừa Thiên Huế, thành phố Huế (trực thuộc trung ương)'),
    read('xã Phong Bình', 'huyện Phong Điền, thị xã Phong Điền (12 xã), tỉnh Thừa Thiên Huế'),
    read('xã Hương Phong, phường Hương Phong', 'thành phố Huế, quận Thuận Hóa'),
    read('xã Hương Phong', 'huyện A Lưới, tỉnh Thừa Thiên Huế'),
    read('huyện A Lưới', 'tỉnh Thừa Thiên Huế'),
  ]);

  it.each([
    ['xã Phong Bình, thị xã Phong Điền', [1]],
    ['xã Phong Bình, huyện Phong Điền, tỉnh Thừa Thiên Huế', [1]],
    ['Phong Bình Phong Điền Thừa Thiên Huế', [1]],
    ['xã Phong Bình, huyện Phong Điền, quận Thuận Hóa', []],
    ['Hương Phong', [2, 3]],
    ['Hương Phong, A Lưới', [3]],
    ['Hương Phong A Lưới', [3]],
    ['xã Hương Phong (huyện A Lưới)', [3]],
    ['phường Hương Phong A Lưới', [3]],
    ['Hương Phong, thành phố H', [2]],
    ['Hương Phong, ưới', []],
    ['Hương Phon A Lưới', []],
    // The name of a unit above does not stand for those in it.
    ['A Lưới', [4]],
    ['A Lưới, Hương Phong', []],
    ['Phong Điền', []],
  ])('“%s”', (query, rows) => {
    expect(found(query)).toEqual(rows);
  });

  it.each([
    ['TP Huế', [0]],
    ['tp.Huế', [0]],
    ['X. Phong Bình, TX. Phong Điền', [1]],
    ['X Phong Bình H.Phong Điền', [1]],
    ['P. Hương Phong Q. Thuận Hóa', [2]],
    ['H. A Lưới', [4]],
    // A last letter is the beginning of a word.
    ['Hương P', [2, 3]],
  ])('“%s”, with a kind cut short', (query, rows) => {
    expect(found(query)).toEqual(rows);
  });
});
