import { expect, it } from 'vitest';
import { pageThings } from './things-pages.ts';

const page = (path: string, title: string) => ({
  path,
  html: `<main><h1>${title}</h1></main>`,
});

const things = pageThings(
  [
    page('vi/du-lieu/', 'Dữ liệu'),
    page('vi/du-lieu/craft-villages/', 'Làng nghề'),
    page('vi/cho-khac-nhau/', 'Chỗ khác nhau'),
    page('vi/gioi-thieu/', 'Giới thiệu'),
  ],
  [],
);
const find = (path: string) => things.find((thing) => thing.path.vi === path)!;

it('knows a page that lists others, and only such', () => {
  expect(things.filter(({ isList }) => isList).map(({ path }) => path.vi)).toEqual(['vi/du-lieu/']);
  expect(find('vi/du-lieu/').records.vi.names).toContain('danh sách');
});

it('finds a dataset by the name of its files', () => {
  const { references, records } = find('vi/du-lieu/craft-villages/');
  expect(references).toEqual(['dataset craft-villages']);
  expect(records.vi.names).toContain('craft villages');
  expect(find('vi/du-lieu/').references).toEqual([]);
});

it('gives pages the words that people look for them by', () => {
  expect(find('vi/cho-khac-nhau/').records.vi.names).toContain('chênh lệch');
  expect(find('vi/gioi-thieu/').records.vi.names).toContain('trang này do ai làm');
});
