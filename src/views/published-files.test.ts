import { expect, it } from 'vitest';
import { collectAddresses } from '../model/addresses.ts';
import type { ReleasedFile } from '../schema/release.ts';
import { modelOfSecondPlan, readSecondPlan } from '../test/builders.ts';
import { checksumsFile } from './fingerprints.ts';
import { listPublishedFiles } from './published-files.ts';

const model = await modelOfSecondPlan();
const frozen: ReleasedFile = {
  release: '1.0.0',
  file: 'tasks.csv',
  sha256: '',
  bytes: 0,
  dataset: undefined,
  version: undefined,
  content: undefined,
};
const files = listPublishedFiles({ ...model, releases: [frozen] }, (one) =>
  Promise.resolve(new TextEncoder().encode(`frozen ${one.file}`)),
);
const byPath = new Map(files.map(({ path, write }) => [path, write]));

it('lists each file once', () => {
  expect(byPath.size).toBe(files.length);
});

it('has every file that the ledger must list', async () => {
  const addresses = collectAddresses(await readSecondPlan());
  const wanted = addresses.filter((one) => /^(data|schemas|catalog|feeds|api)\b.*\.\w+$/.test(one));
  expect(wanted.length).toBeGreaterThan(100);
  // The checksums are of the finished site.
  expect(wanted.filter((path) => !byPath.has(path))).toEqual([checksumsFile]);
});

it('has what is named by no page: for programs that read sites, and for scripts on first use', () => {
  expect([...byPath.keys()]).toEqual(
    expect.arrayContaining([
      '.well-known/security.txt',
      'robots.txt',
      'llms.txt',
      'api/v1/openapi.json',
      'vi/du-lieu/check.json',
      'en/support/finder.json',
    ]),
  );
});

it('writes each, a frozen one as it was read', async () => {
  for (const [path, write] of byPath) expect((await write()).length, path).toBeGreaterThan(0);
  const bytes = await byPath.get('data/releases/1.0.0/tasks.csv')!();
  expect(new TextDecoder().decode(bytes as Uint8Array)).toBe('frozen tasks.csv');
});
