import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkContent } from '../../src/loader/check-content.ts';
import { listFiles } from '../folder.ts';
import { countPlans, generateContent } from './generate.ts';
import { countWords } from './passage.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bench-test-'));
  for (const name of ['first', 'second']) await generateContent(join(folder, name), 100);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function readAll(name: string): Promise<[string, string][]> {
  const files = await listFiles(join(folder, name));
  return Promise.all(
    files.map(
      async (file) => [file, await readFile(join(folder, name, file), 'utf8')] as [string, string],
    ),
  );
}

it('has as many entries as asked for, and no problem', async () => {
  const { text, counts } = await checkContent(join(folder, 'first'));
  expect(text).toBe('');
  const entries = (await readAll('first')).filter(([file]) => file.endsWith('.mdx'));
  expect(entries).toHaveLength(100);
  expect(counts).toMatchObject({
    planRecords: 1,
    deposits: 1,
    planParts: 26,
    tasks: 23,
    documents: 22,
  });
});

it('writes about 250 words an entry', async () => {
  const bodies = (await readAll('first'))
    .filter(([file]) => file.endsWith('.mdx'))
    .map(([, text]) => countWords(text.replace(/^---[\s\S]*?\n---/, '').replace(/<[^>]+>/g, '')));
  const mean = bodies.reduce((sum, words) => sum + words, 0) / bodies.length;
  expect(mean).toBeGreaterThan(235);
  expect(mean).toBeLessThan(265);
});

it('writes the same bytes each time', async () => {
  expect(await readAll('second')).toEqual(await readAll('first'));
});

it('grows by plans of the size of the real one', () => {
  expect([100, 104, 160, 1000, 10_000].map(countPlans)).toEqual([1, 1, 2, 10, 100]);
});
