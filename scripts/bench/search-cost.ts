/** What a search costs and finds on a built site: ours beside stock Pagefind over the same pages, in one browser. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { PackedIndex } from '../../src/search/packed-index.ts';
import { listFiles } from '../folder.ts';
import {
  findRank,
  measureQuality,
  type Given,
  type Quality,
  type Query,
} from '../search/queries.ts';
import { median } from './dev.ts';

export interface SearchCost {
  things: number;
  /** Bytes sent from the focus to the first results of the first query, scripts and texts with them. */
  firstBytes: number;
  firstMs: number;
  /** Median time from a key to its results, once the index is there. */
  keyMs: number;
}

const pagefindFolder = 'pagefind';

/** Builds Pagefind's index as it comes: the main part of every page, a part of the index for each language. */
export async function buildStock(outDir: string): Promise<void> {
  const { createIndex, close } = await import('pagefind');
  const { index, errors } = await createIndex({ rootSelector: 'main' });
  if (!index) throw new Error(errors.join('; '));
  await index.addDirectory({ path: outDir, glob: '{vi,en}/**/*.html' });
  await mkdir(join(outDir, pagefindFolder), { recursive: true });
  await index.writeFiles({ outputPath: join(outDir, pagefindFolder) });
  await close();
}

export function removeStock(outDir: string): Promise<void> {
  return rm(join(outDir, pagefindFolder), { recursive: true, force: true });
}

/** How each side is asked: starts from nothing, gives paths. */
interface Side {
  start: string;
  open: (page: Page) => Promise<unknown>;
  /** In the page: the paths of the first ten. */
  ask: string;
}

const ours: Side = {
  start: 'vi/tim-kiem/',
  open: (page) =>
    page.evaluate(async () => {
      document.querySelector<HTMLElement>('form[data-search] input')!.focus();
      const list = document.querySelector<HTMLElement>('[data-results]')!;
      while (!list.ask) await new Promise((resolve) => setTimeout(resolve, 2));
      Object.assign(window, { benchAsk: list.ask });
    }),
  ask: 'window.benchAsk(query, lang)',
};

const stock: Side = {
  start: 'vi/gioi-thieu/',
  open: (page) =>
    page.evaluate(async () => {
      const address = new URL('../../pagefind/pagefind.js', location.href).href;
      const engine = (await import(address)) as {
        init: () => Promise<void>;
        search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
      };
      await engine.init();
      Object.assign(window, {
        benchAsk: async (query: string) => {
          const { results } = await engine.search(query);
          const data = await Promise.all(results.slice(0, 10).map((one) => one.data()));
          return { paths: data.map(({ url }) => url.replace(/^\//, '')), whole: results.length };
        },
      });
    }),
  ask: 'window.benchAsk(query)',
};

export const sides = { ours, stock };

const keyed = [
  'hỗ trợ doanh nghiệp',
  'cum cong nghiep',
  'kế hoạch phát triển',
  'industrial cluster',
];

/** Measures one side in a fresh visitor's browser. */
export async function measureSearch(
  browser: Browser,
  siteUrl: string,
  side: Side,
  things: number,
): Promise<SearchCost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(siteUrl + side.start, { waitUntil: 'networkidle' });
  const sizes: Promise<number>[] = [];
  page.on('response', (response) =>
    sizes.push(
      response.body().then(
        (body) => body.length,
        () => 0,
      ),
    ),
  );
  const start = performance.now();
  await side.open(page);
  await askOne(page, side, keyed[0]!, 'vi');
  const firstMs = performance.now() - start;
  await page.waitForLoadState('networkidle');
  const firstBytes = (await Promise.all(sizes)).reduce((a, b) => a + b, 0);
  const keyMs: number[] = [];
  for (const query of keyed) {
    for (let length = 2; length <= query.length; length++)
      keyMs.push(await timeOne(page, side, query.slice(0, length)));
  }
  await context.close();
  return { things, firstBytes, firstMs, keyMs: median(keyMs) };
}

function askOne(page: Page, { ask }: Side, query: string, lang: string): Promise<Given> {
  return page.evaluate(
    `(async (query, lang) => ${ask})(${JSON.stringify(query)}, ${JSON.stringify(lang)})`,
  );
}

function timeOne(page: Page, { ask }: Side, query: string): Promise<number> {
  return page.evaluate(
    `(async (query, lang) => { const start = performance.now(); await ${ask}; return performance.now() - start; })(${JSON.stringify(query)}, 'vi')`,
  );
}

/** How well a side answers; stock Pagefind knows pages only, so for it the page of a paragraph is right. */
export async function measureFinding(
  browser: Browser,
  siteUrl: string,
  outDir: string,
  name: keyof typeof sides,
  queries: readonly Query[],
): Promise<Quality> {
  const side = sides[name];
  const pairs = name === 'stock' ? await readPairs(outDir) : undefined;
  const ranks: number[] = [];
  for (const lang of ['vi', 'en'] as const) {
    const page = await browser.newPage();
    const start = lang === 'vi' ? side.start : side.start.replace('vi/gioi-thieu', 'en/about');
    await page.goto(siteUrl + start);
    await side.open(page);
    for (const query of queries.filter((one) => one.lang === lang && one.expected.length > 0)) {
      const given = await askOne(page, side, query.text, lang);
      if (!pairs) ranks.push(findRank(query, given));
      else {
        const pageOf = (path: string) => path.replace(/#.*$/, '');
        const paths = given.paths.map((path) => pairs.get(pageOf(path)) ?? pageOf(path));
        ranks.push(
          findRank({ ...query, expected: query.expected.map(pageOf) }, { ...given, paths }),
        );
      }
    }
    await page.close();
  }
  return measureQuality(ranks);
}

/** English path → Vietnamese path of the same page. */
async function readPairs(outDir: string): Promise<Map<string, string>> {
  const pairs = new Map<string, string>();
  for (const file of await listFiles(outDir)) {
    if (!/^en\/.*index\.html$/.test(file)) continue;
    const html = await readFile(join(outDir, file), 'utf8');
    const other = /<link rel="alternate" hreflang="vi" href="([^"]+)"/.exec(html)?.[1];
    if (other)
      pairs.set(file.replace(/index\.html$/, ''), new URL(other).pathname.replace(/^\//, ''));
  }
  return pairs;
}

/** The index of a built site, read from its files. */
export function openIndex(outDir: string): Promise<PackedIndex> {
  return PackedIndex.open(async (name) =>
    inflateRawSync(await readFile(join(outDir, 'search', name))),
  );
}
