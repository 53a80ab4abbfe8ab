import { expect, it } from 'vitest';
import type { NameGroup } from '../model/name-groups.ts';
import { nameNeeds, pageThings } from './things-pages.ts';

const page = (path: string, title: string) => ({
  path,
  read: () => `<main><h1>${title}</h1></main>`,
});

const things = pageThings(
  [
    page('vi/du-lieu/', 'Dữ liệu'),
    page('vi/du-lieu/craft-villages/', 'Làng nghề'),
    page('vi/cho-khac-nhau/', 'Chỗ khác nhau'),
    page('vi/gioi-thieu/', 'Giới thiệu'),
    page('vi/ho-tro/nhu-cau/machinery/', 'Hỗ trợ: máy móc'),
  ],
  [],
);
const find = (path: string) => things.find((thing) => thing.path.vi === path)!;

it('knows a page that lists others, and only such', () => {
  expect(things.filter(({ isList }) => isList).map(({ path }) => path.vi)).toEqual([
    'vi/du-lieu/',
    'vi/ho-tro/nhu-cau/machinery/',
  ]);
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

it('finds all the supports for a need by every name of the need', () => {
  nameNeeds(things, [
    { needs: ['machinery'], names: { vi: ['lò nung'], en: ['kiln'] } } as NameGroup,
    { names: { vi: ['cói'], en: ['rush'] } } as NameGroup,
  ]);
  const { names } = find('vi/ho-tro/nhu-cau/machinery/').records.vi;
  expect(names).toContain('lò nung');
  expect(names).toContain('kiln');
  expect(names).not.toContain('rush');
});
