import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readVitestTally } from './vitest-tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'tally-test-'));
const file = join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true }));

function write(numPassedTests: number, numFailedTests: number, testResults: object[] = []) {
  writeFileSync(file, JSON.stringify({ numPassedTests, numFailedTests, testResults }));
}

it('counts tests', async () => {
  write(5, 2, [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]);
  expect(await readVitestTally(file, false)).toEqual({ passed: 5, failed: 2 });
  write(5, 0);
  expect(await readVitestTally(file, true)).toEqual({ passed: 5, failed: 0 });
});

it('counts a file that could not be loaded', async () => {
  write(5, 0, [{ status: 'failed', assertionResults: [] }]);
  expect(await readVitestTally(file, false)).toEqual({ passed: 5, failed: 1 });
});

it('never calls a broken run a success', async () => {
  write(5, 0);
  expect(await readVitestTally(file, false)).toEqual({ passed: 5, failed: 1 });
  expect(await readVitestTally(join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1 });
});
