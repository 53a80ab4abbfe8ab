import { expect, it } from 'vitest';
import { buildRedirects } from './redirects.ts';

it('writes pages in both languages and files once, with the base path; fragments and retired pages not', () => {
  const moved = [
    { from: 'agencies/so-dieu', to: 'agencies/so-thu-cong' },
    { from: 'data/kites.csv', to: 'data/tasks.csv' },
    { from: 'plan/2031#b-1.9', to: 'plan/2031#b-1.3' },
    { from: 'documents/kh-1', retired: { vi: 'Đã gộp.', en: 'Merged.' } },
  ];
  expect(buildRedirects(moved, ['agencies/so-dieu', 'places/xa-1'], '/kites/')).toEqual({
    lines: [
      '/kites/vi/co-quan/so-dieu/ /kites/vi/co-quan/so-thu-cong/ 301',
      '/kites/en/agencies/so-dieu/ /kites/en/agencies/so-thu-cong/ 301',
      '/kites/data/kites.csv /kites/data/tasks.csv 301',
    ],
    copies: [{ from: 'data/tasks.csv', to: 'data/kites.csv' }],
  });
});

it('leads the feed of a moved page on to that of its new page, or of the whole site, in every form there is; that of a retired page stays', () => {
  const ledger = ['feeds/vi/all.json', 'feeds/en/all.rss.xml', 'agencies/so-dieu'];
  const moved = [
    { from: 'agencies/so-dieu', to: 'agencies/so-thu-cong#tasks' },
    { from: 'places/xa-1', to: 'glossary#xa' },
    { from: 'support/dieu', retired: { vi: 'Đã hết.', en: 'Over.' } },
    { from: 'support/need/capital', to: 'support/need/loans' },
  ];
  const { lines, copies } = buildRedirects(moved, ledger, '/');
  expect(lines.filter((line) => line.includes('/feeds/'))).toEqual([
    '/feeds/vi/agency-so-dieu.json /feeds/vi/agency-so-thu-cong.json 301',
    '/feeds/en/agency-so-dieu.rss.xml /feeds/en/agency-so-thu-cong.rss.xml 301',
    '/feeds/vi/place-xa-1.json /feeds/vi/all.json 301',
    '/feeds/en/place-xa-1.rss.xml /feeds/en/all.rss.xml 301',
  ]);
  expect(copies[0]).toEqual({
    from: 'feeds/vi/agency-so-thu-cong.json',
    to: 'feeds/vi/agency-so-dieu.json',
  });
});
