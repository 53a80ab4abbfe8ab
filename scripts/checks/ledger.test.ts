import { expect, it } from 'vitest';
import { findLostAddresses } from './ledger.ts';

const files: Record<string, string> = {
  'vi/ke-hoach/2031/index.html': '<p id="b-1.2"></p>',
  'en/plan/2031/index.html': '<p id="b-1.2"></p>',
  'data/tasks.csv': '',
  'vi/co-quan/so-dieu/index.html': '',
  'en/agencies/so-dieu/index.html': '',
  'feeds/vi/all.json': '',
  'feeds/en/all.json': '',
  'feeds/vi/agency-so-dieu.json': '',
};
const lost = (...ledger: string[]) =>
  findLostAddresses(ledger, Object.keys(files), (file) => Promise.resolve(files[file]!));

it('has nothing to say of addresses that are there', async () => {
  expect(await lost('plan/2031', 'plan/2031#b-1.2', 'data/tasks.csv')).toEqual([]);
});

it.each([
  [
    'a page',
    'plan/2030',
    'plan/2030: no vi/ke-hoach/2030/index.html; the nearest is vi/ke-hoach/2031/index.html',
  ],
  [
    'a fragment',
    'plan/2031#b-1.3',
    'plan/2031#b-1.3: no #b-1.3 in en/plan/2031/index.html; the nearest is #b-1.2',
  ],
  [
    'a data file',
    'data/task.csv',
    'data/task.csv: no data/task.csv; the nearest is data/tasks.csv',
  ],
])('names %s that is gone, and the nearest', async (_what, key, told) => {
  expect(await lost(key)).toContain(told);
});

it('names the feed of a page that is gone in one language, by the forms of the feed of the whole site', async () => {
  expect(await lost('feeds/vi/all.json', 'agencies/so-dieu')).toEqual([]);
  expect(await lost('feeds/vi/all.json', 'feeds/en/all.json', 'agencies/so-dieu')).toEqual([
    'agencies/so-dieu: no feeds/en/agency-so-dieu.json, its feed; the nearest is feeds/vi/agency-so-dieu.json',
  ]);
});
