import { expect, it } from 'vitest';
import { isFileKey, keyOfPage, pathOfKey } from './ledger-paths.ts';

it.each([
  ['plan/2024#ii-1.4', '/vi/ke-hoach/2024/#ii-1.4', '/en/plan/2024/#ii-1.4'],
  ['plan/2024/side-by-side', '/vi/ke-hoach/2024/song-ngu/', '/en/plan/2024/side-by-side/'],
  ['support/need/training', '/vi/ho-tro/nhu-cau/training/', '/en/support/need/training/'],
  [
    'industrial-clusters#phu-dien',
    '/vi/cum-cong-nghiep/#phu-dien',
    '/en/industrial-clusters/#phu-dien',
  ],
  ['data/tasks', '/vi/du-lieu/tasks/', '/en/data/tasks/'],
  ['data/tasks.csv', '/data/tasks.csv', '/data/tasks.csv'],
])('%s', (key, vi, en) => {
  expect([pathOfKey('vi', key), pathOfKey('en', key)]).toEqual([vi, en]);
});

it('writes a page as the ledger does', () => {
  expect(keyOfPage({ section: 'plan', ids: ['2024'], view: 'sideBySide', fragment: 'ii' })).toBe(
    'plan/2024/side-by-side',
  );
  expect(isFileKey('plan/2024#ii-2-a.3')).toBe(false);
});
