import { expect, it } from 'vitest';
import { checkStackedCells } from './stacked-cells.ts';
import { buildTestSite } from './test-site.ts';

function check(cells: string): string[] {
  const html = `<!doctype html><html lang="vi"><title>A</title><body><table><tr>${cells}</tr></table>`;
  return checkStackedCells(buildTestSite({ 'vi/index.html': html })).map(({ found }) => found);
}

it('takes a value in one piece', () => {
  expect(check('<td data-label="Ngày ký">22/01/2024</td>')).toEqual([]);
  expect(check('<td data-label="Trích yếu"><span>Sửa <b>1/QĐ</b> đổi</span> </td>')).toEqual([]);
});

it('takes pieces in a cell that is not stacked', () => {
  expect(check('<td>Sửa <b>1/QĐ</b></td>')).toEqual([]);
});

it('finds words beside an element', () => {
  expect(check('<td data-label="Trích yếu">Sửa <b>1/QĐ</b> đổi</td>')).toEqual([
    'a stacked cell of 3 pieces, “Sửa 1/QĐ đổi”',
  ]);
});
