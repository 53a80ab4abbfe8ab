/** What searching loads: nothing before it is wanted, little for a first query, no file twice. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { PackedIndex } from '../../src/search/packed-index.ts';
import { Searcher } from '../../src/search/search.ts';
import { readQueries } from '../search/queries.ts';
import { hits, search } from './search-steps.ts';
import { addressOf, createVisits } from './visits.ts';

const visit = createVisits();
const indexBudget = 125 * 1024;

/** Notes every file of the index and of the search scripts that a page loads, with its bytes as sent. */
function watchSearch(page: Page) {
  const files: string[] = [];
  const waiting: Promise<[file: string, size: number]>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!/\/search\/.+\.bin$|\/_astro\/.*search.*\.js$/.test(pathname)) return;
    files.push(pathname);
    // A module that is preloaded is answered once more from memory, without a byte.
    const { sizes } = response.request();
    waiting.push(
      sizes.call(response.request()).then(({ responseBodySize }) => [pathname, responseBodySize]),
    );
  });
  const sizes = () => Promise.all(waiting);
  return {
    files,
    sizes,
    bytes: async () => (await sizes()).reduce((sum, [, one]) => sum + one, 0),
  };
}

/** Bytes that a query and what is shown of it load of the index beside its first files. */
async function costOf(text: string, lang: 'vi' | 'en'): Promise<number> {
  let bytes = 0;
  const index = await PackedIndex.open(async (name) => {
    const file = await readFile(join(inject('outDir'), 'search', name));
    if (!/index|core/.test(name)) bytes += file.length;
    return inflateRawSync(file);
  });
  const searcher = new Searcher(index);
  const { results, near } = await searcher.search(text, { locale: lang });
  for (const { record } of [...results.slice(0, 10), ...near.slice(0, 10)])
    await index.textOf(record);
  if (results.length === 0) await searcher.findTries(text, lang);
  return bytes;
}

describe('what is loaded', () => {
  it.each(['vi/', 'vi/nhiem-vu/2024/07/', 'en/search/'])(
    'nothing before the field of /%s',
    async (path) => {
      const page = await visit('vi/404-to-start-from/');
      const { files } = watchSearch(page);
      await page.goto(addressOf(path));
      await page.mouse.move(5, 5);
      await page.mouse.move(300, 300);
      await page.waitForFunction(() => 'siteReady' in window);
      await page.waitForLoadState('networkidle');
      expect(files).toEqual([]);
    },
  );

  it('at most 125 KB for a first query, scripts and texts with it', async () => {
    const page = await visit('vi/tim-kiem/');
    const { sizes, files } = watchSearch(page);
    await search(page, 'cơ sở làm ồn ào bị dời đi thì nhà nước cho gì');
    await page.waitForLoadState('networkidle');
    expect(files.length).toBeGreaterThan(3);
    const sum = (list: (readonly [string, number])[]) =>
      list.reduce((all, [, one]) => all + one, 0);
    const sent = await sizes();
    expect(sum(sent)).toBeLessThanOrEqual(indexBudget);
    // The rest is the same for each query: what a query itself loads is counted for many, those without an answer too.
    const isAlways = ([file]: readonly [string, number]) => /\.js$|names-|core|index/.test(file);
    const always = sum(sent.filter(isAlways));
    const queries = (await readQueries()).filter(
      ({ expected }, at) => expected.length === 0 || at % 9 === 0,
    );
    const costs = [];
    for (const { text, lang } of queries) costs.push({ text, bytes: await costOf(text, lang) });
    const worst = costs.sort((a, b) => b.bytes - a.bytes)[0]!;
    expect(costs.length).toBeGreaterThan(40);
    expect(always + worst.bytes, worst.text).toBeLessThanOrEqual(indexBudget);
  });

  it('from the box of the home page to the results no file of the index twice', async () => {
    const page = await visit('vi/');
    const { files, sizes } = watchSearch(page);
    await page.getByRole('searchbox').click();
    await page.getByRole('combobox').fill('máy móc');
    await page.getByRole('option').first().waitFor();
    // What is still on its way when a page is left has to be asked for again.
    await page.waitForLoadState('networkidle');
    await page.getByRole('combobox').press('Enter');
    await hits(page).first().waitFor();
    await page.waitForLoadState('networkidle');
    const sent = (await sizes()).filter(([file, size]) => size > 1024 && file.endsWith('.bin'));
    expect(files.length).toBeGreaterThan(3);
    expect(sent.map(([file]) => file)).toEqual([...new Set(sent.map(([file]) => file))]);
  });
});
