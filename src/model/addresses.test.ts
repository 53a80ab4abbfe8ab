import { expect, it } from 'vitest';
import { readSecondPlan } from '../test/builders.ts';
import { collectAddresses } from './addresses.ts';

const content = await readSecondPlan();

it('lists every address once, in plain letters', () => {
  const addresses = collectAddresses(content);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.filter((address) => !/^[a-z0-9/.#-]+$/.test(address))).toEqual([]);
});

it('lists plans, parts, paragraphs, tasks and their rows of the annex', () => {
  expect(collectAddresses(content)).toEqual(
    expect.arrayContaining([
      'plan/2031',
      'plan/2031#b',
      'plan/2031#b-1.3',
      'plan/2031#bieu.nhom-a',
      'tasks/2031/02',
      'plan/2031#bieu.2',
    ]),
  );
});

it('lists every row that has a place of its own on the site', () => {
  expect(collectAddresses(content)).toEqual(
    expect.arrayContaining([
      'agencies/so-thu-cong',
      'documents/qd-70-qd-ubnd-2030',
      'places/nay-99021',
      'industrial-clusters#canh-dieu',
      'craft-villages#gio-len',
      'glossary#nldg',
      'discrepancies#m1',
    ]),
  );
});
