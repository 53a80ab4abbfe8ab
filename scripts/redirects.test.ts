import { expect, it } from 'vitest';
import { buildRedirects } from './redirects.ts';

it('writes pages in both languages and files once, with the base path; fragments and retired pages not', () => {
  const moved = [
    { from: 'agencies/so-dieu', to: 'agencies/so-thu-cong' },
    { from: 'data/kites.csv', to: 'data/tasks.csv' },
    { from: 'plan/2031#b-1.9', to: 'plan/2031#b-1.3' },
    { from: 'documents/kh-1', retired: { vi: 'Đã gộp.', en: 'Merged.' } },
  ];
  expect(buildRedirects(moved, '/kites/')).toEqual({
    lines: [
      '/kites/vi/co-quan/so-dieu/ /kites/vi/co-quan/so-thu-cong/ 301',
      '/kites/en/agencies/so-dieu/ /kites/en/agencies/so-thu-cong/ 301',
      '/kites/data/kites.csv /kites/data/tasks.csv 301',
    ],
    copies: [{ from: 'data/tasks.csv', to: 'data/kites.csv' }],
  });
});
