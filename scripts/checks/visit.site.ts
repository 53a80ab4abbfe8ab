/** A real browser opens one page of each kind: nothing fails, nothing leaves the site, no policy is broken. */
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { connectBrowser, openWatchedPage } from './browser-session.ts';
import { readSite } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser?.close());

it('opens one page of each kind without trouble', async () => {
  const site = await readSite(inject('outDir'), inject('basePath'));
  const onePerKind = new Map<string, string>();
  for (const { path, kind } of site.pages) {
    // The section and the depth make the kind: /vi/nhiem-vu/2024/07/ → vi nhiem-vu 4.
    const segments = path.split('/').filter((segment) => segment !== '');
    const key = `${segments.slice(0, 2).join(' ')} ${segments.length}`;
    if (kind === 'content' && !onePerKind.has(key)) onePerKind.set(key, path);
  }
  expect(onePerKind.size).toBeGreaterThan(0);
  const siteUrl = inject('siteUrl');
  const context = await browser.newContext();
  const { page, troubles } = await openWatchedPage(context, siteUrl);
  const found: string[] = [];
  for (const path of onePerKind.values()) {
    await page.goto(siteUrl + path.slice(1), { waitUntil: 'networkidle' });
    found.push(...troubles.splice(0).map((trouble) => `${path}: ${trouble}`));
  }
  await context.close();
  expect(found).toEqual([]);
});

it.each(['vi', 'en'])('shows the 404 page in "%s"', async (lang) => {
  const page = await browser.newPage();
  const response = await page.goto(`${inject('siteUrl')}${lang}/no-such-page/`);
  expect(response?.status()).toBe(404);
  expect(await page.getAttribute('html', 'lang')).toBe(lang);
  await page.close();
});
