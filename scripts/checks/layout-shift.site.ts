/** One page of each kind, both languages: what is read does not jump when the fonts come late. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connectBrowser } from './browser-session.ts';
import { formatFindings, type Finding } from './finding.ts';
import { pickPageOfEachKind } from './page-kinds.ts';
import { readSite } from './site.ts';

const site = await readSite(inject('outDir'), inject('basePath'));
const pages = pickPageOfEachKind(site.pages).map(([, page]) => page);
const shiftAtMost = 0.02;

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser?.close());

/** Adds up what moves on the page, from its first moment on. */
function watchShifts() {
  const shared = window as Window & { shiftSoFar?: () => number };
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  shared.shiftSoFar = () => {
    add(observer.takeRecords());
    return sum;
  };
}

// Two languages at a time, one page after the other in each: as many as a small machine has cores.
it.concurrent.each(['vi', 'en'])(
  'stays in its place in "%s"',
  { timeout: 900_000 },
  async (lang) => {
    const findings: Finding[] = [];
    for (const { path } of pages.filter((page) => page.lang === lang)) {
      const shift = await measureShift(path);
      if (shift <= shiftAtMost) continue;
      findings.push({
        page: path,
        found: `a shift of ${shift}`,
        expected: `at most ${shiftAtMost}`,
      });
    }
    expect(formatFindings(findings)).toBe('');
  },
);

/** Opens a page that gets its fonts only after it has been painted; gives the sum of what moved then. */
async function measureShift(path: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.addInitScript(watchShifts);
  let fonts = 0;
  let letFontsCome = () => {};
  const painted = new Promise<void>((resolve) => (letFontsCome = resolve));
  await page.route('**/*.woff2', async (route) => {
    fonts++;
    await painted;
    await route.continue();
  });
  await page.goto(inject('siteUrl') + path.slice(1), { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  letFontsCome();
  await page.waitForLoadState('load');
  const shift = await page.evaluate(async () => {
    await document.fonts.ready;
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    return (window as Window & { shiftSoFar?: () => number }).shiftSoFar!();
  });
  await context.close();
  expect(fonts, path).toBeGreaterThan(0);
  return shift;
}
