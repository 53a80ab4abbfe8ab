/** Every page says all it has to say with scripts off; what only a script can do is not offered then. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readContent } from '../../src/loader/read-content.ts';
import { locales, pathOf, type Address } from '../../src/i18n/sections.ts';
import { getContentDir } from '../settings.ts';
import { connectBrowser } from './browser-session.ts';
import { pickPageOfEachKind } from './page-kinds.ts';
import { readSite } from './site.ts';

const site = await readSite(inject('outDir'), inject('basePath'));
const { content } = await readContent(getContentDir());
const year = content.site!.currentPlan;
const viewport = { width: 390, height: 844 };
const scriptedControls =
  '[data-theme-toggle], [data-copy], [data-print], [data-go-to], .clause-cite, [data-offline]';

let browser: Browser;
let without: Page;
let scripted: Page;
beforeAll(async () => {
  browser = await connectBrowser();
  without = await (await browser.newContext({ viewport, javaScriptEnabled: false })).newPage();
  scripted = await (await browser.newContext({ viewport })).newPage();
});
afterAll(async () => {
  await without?.context().close();
  await scripted?.context().close();
  await browser?.close();
});

const open = (page: Page, path: string) => page.goto(inject('siteUrl') + path.slice(1));

/** The text of the page as a person reads it, without what stands there for one of the two cases only. */
function readMain(page: Page): Promise<string> {
  return page.evaluate(() => {
    const main = document.querySelector<HTMLElement>('main')!;
    for (const element of main.querySelectorAll('.js-only, .no-js')) element.remove();
    return main.innerText.replace(/\s+/g, ' ').trim();
  });
}

it.each(pickPageOfEachKind(site.pages))('%s is whole with scripts off', async (_kind, { path }) => {
  await open(without, path);
  const offered = without.locator(scriptedControls);
  expect(await offered.count()).toBeGreaterThan(0);
  expect(await offered.filter({ visible: true }).count()).toBe(0);

  await open(scripted, path);
  await scripted.mouse.move(5, 5);
  await scripted.mouse.move(200, 300);
  // A long page is laid out in steps.
  await scripted.waitForFunction(
    () => 'siteReady' in window && !document.documentElement.classList.contains('late'),
  );
  const said = await readMain(without);
  expect(said.length).toBeGreaterThan(100);
  expect(said).toBe(await readMain(scripted));
});

describe.each(locales)('in "%s"', (locale) => {
  const openAddress = (address: Address) => open(without, pathOf(locale, address));
  /** What stands below a passage that the address leads to; where scripts run they say it. */
  const tellsParts = (selector: string) =>
    without
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one, '::after').content);
  const visible = (selector: string) => without.locator(selector).filter({ visible: true });

  it('the plan shows every paragraph and row with its number', async () => {
    await openAddress({ section: 'plan', ids: [year] });
    const parts = content.planParts.flatMap(({ vi }) => (vi?.year === year ? [vi] : []));
    const numbered = parts
      .filter(({ data }) => data.kind !== 'title')
      .flatMap(({ data, clauses }) =>
        clauses.map(({ id }) => ({ address: `${data.id}.${id}`, id })),
      )
      .filter(({ id }) => /^\d+$/.test(id))
      .map(({ address, id }) => `${address} ¶${id}`);
    const shown = await visible('main .clause-num').evaluateAll((links) =>
      links.map((link) => `${link.parentElement!.id} ${link.textContent}`),
    );
    expect(numbered.length).toBeGreaterThan(0);
    expect(shown).toEqual(expect.arrayContaining(numbered));
    const rows = shown.filter((line) => / \d+$/.test(line)).map((line) => line.split(' ')[1]);
    expect(rows).toEqual(content.tasks.map((_, index) => String(index + 1)));
    expect(await tellsParts('[id="ii-2-a"] + .ours')).toBe('none');
    const around = ['ii', 'ii-2', 'ii-2-a'].map(
      (id) => parts.find(({ data }) => data.id === id)!.data.mark?.[0],
    );
    for (const view of [undefined, 'sideBySide'] as const)
      for (const [fragment, depth] of [
        ['ii-2-a.3', 3],
        ['ii-2-a', 2],
      ] as const) {
        await openAddress({ section: 'plan', ids: [year], view, fragment });
        const said = await tellsParts(
          view
            ? `[id="${fragment}"]`
            : `[id="${fragment}"] .clause-body, [id="${fragment}"] + .ours`,
        );
        expect(said.split(' › ').map((name) => name.replace(/^"[^:]*: /, '')[0])).toEqual(
          around.slice(0, depth),
        );
      }
  });

  it.each([undefined, 'list' as const])('the tasks are all there (%s)', async (view) => {
    await openAddress({ section: 'tasks', ids: [year], view });
    const links = await visible('main [id^="t-"] a[href]').evaluateAll((found) =>
      found.map((link) => link.getAttribute('href') ?? ''),
    );
    const base = inject('basePath') + pathOf(locale, { section: 'tasks', ids: [year] }).slice(1);
    const numbers = links.flatMap((href) => href.match(`^${base}(\\d+)/$`)?.[1] ?? []);
    expect(numbers).toEqual(content.tasks.map((_, index) => String(index + 1).padStart(2, '0')));
  });

  it('the search page leads to every section of the site and of the plan, and to every task', async () => {
    await openAddress({ section: 'search' });
    const links = await visible('main a').evaluateAll((found) =>
      found.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash),
    );
    const base = inject('basePath').slice(0, -1);
    const own = pathOf(locale, { section: 'search' });
    const parts = content.planParts
      .flatMap(({ vi }) => (vi?.year === year ? [vi.data] : []))
      .filter(({ kind }) => kind === 'section' || kind === 'annex')
      .map(({ id }) => pathOf(locale, { section: 'plan', ids: [year], fragment: id }));
    const pages = [...site.pagesByPath.keys()].filter((path) => {
      const isSection = new RegExp(`^/${locale}/[^/]+/$`).test(path);
      const isTask = /\/\d\d\/$/.test(path) && path.startsWith(`/${locale}/`);
      return (isSection || isTask) && path !== own;
    });
    expect(parts.length).toBeGreaterThan(5);
    expect(pages.length).toBeGreaterThan(20);
    expect(links).toEqual(expect.arrayContaining([...pages, ...parts].map((path) => base + path)));
  });
});
