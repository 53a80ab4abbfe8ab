/** One page of each kind, both languages: no barrier that axe can see, no sideways scroll, nothing that jumps. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectBrowser } from './browser-session.ts';
import { pickPageOfEachKind } from './page-kinds.ts';
import { readSite } from './site.ts';

const site = await readSite(inject('outDir'), inject('basePath'));
const kinds = pickPageOfEachKind(site.pages);
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const looks: [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];
const narrowest = 320;
const shiftAtMost = 0.02;
const fontDelayMs = 400;

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser?.close());

const addressOf = (path: string) => inject('siteUrl') + path.slice(1);

it('knows pages of many kinds, as many in each language', () => {
  const inLanguage = (lang: string) => kinds.filter(([, page]) => page.lang === lang).length;
  expect(inLanguage('vi')).toBeGreaterThan(15);
  expect(inLanguage('vi')).toBe(inLanguage('en'));
});

describe.each(looks)('in %s', (_look, options) => {
  let page: Page;
  beforeAll(async () => {
    const viewport = { width: 1280, height: 900 };
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options });
    page = await context.newPage();
  });
  afterAll(() => page?.context().close());

  it.each(kinds)('%s has no barrier', async (_kind, { path }) => {
    await page.goto(addressOf(path));
    const { violations, passes } = await new AxeBuilder({ page })
      .withTags(tags)
      .setLegacyMode()
      .analyze();
    expect(passes.length).toBeGreaterThan(5);
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
    expect(found.join('\n')).toBe('');
  });
});

it.each(kinds)(`%s does not scroll sideways at ${narrowest} px`, async (_kind, { path }) => {
  const context = await browser.newContext({ viewport: { width: narrowest, height: 640 } });
  const page = await context.newPage();
  await page.goto(addressOf(path));
  const asLoaded = await page.evaluate(() => document.scrollingElement!.scrollWidth);
  const allOpen = await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    return document.scrollingElement!.scrollWidth;
  });
  await context.close();
  expect(asLoaded).toBeLessThanOrEqual(narrowest);
  expect(allOpen, 'with every disclosure open').toBeLessThanOrEqual(narrowest);
});

it.each(kinds)('%s stays in its place while its fonts come late', async (_kind, { path }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  let lateFonts = 0;
  await page.route('**/*.woff2', async (route) => {
    lateFonts++;
    await new Promise((resolve) => setTimeout(resolve, fontDelayMs));
    await route.continue();
  });
  await page.goto(addressOf(path));
  const shift = await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    return new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
        resolve(shifts.reduce((sum, { value }) => sum + value, 0));
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(0), 100);
    });
  });
  await context.close();
  expect(lateFonts).toBeGreaterThan(0);
  expect(shift).toBeLessThanOrEqual(shiftAtMost);
});
