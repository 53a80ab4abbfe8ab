/** One page of each kind, both languages: no barrier that axe can see, and no sideways scroll on a narrow phone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connectBrowser } from './browser-session.ts';
import { pickPageOfEachKind } from './page-kinds.ts';
import { readSite } from './site.ts';

const site = await readSite(inject('outDir'), inject('basePath'));
const kinds = pickPageOfEachKind(site.pages);
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules that other colours can break; the others look at what is the same in each look. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const narrowest = 320;

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser?.close());

it('knows pages of many kinds, as many in each language', () => {
  const inLanguage = (lang: string) => kinds.filter(([, page]) => page.lang === lang).length;
  expect(inLanguage('vi')).toBeGreaterThan(15);
  expect(inLanguage('vi')).toBe(inLanguage('en'));
});

it.concurrent.each(kinds)('%s has no barrier', async (_kind, { path }) => {
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await open(context, path);
  // Notes and outline stand open here though their disclosures are closed, which axe does not know.
  await openDisclosures(page);
  const options = { runOnly: tags, resultTypes: ['violations' as const] };
  // Its legacy mode saves a blank page for each run, which only pages with frames need.
  const light = await new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
  const found = { light: formatViolations(light.violations), dark: '', forced: '' };
  await page.emulateMedia({ colorScheme: 'dark' });
  found.dark = formatViolations(await checkColours(page));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  found.forced = formatViolations(await checkColours(page));
  await context.close();
  expect(light.passes.length).toBeGreaterThan(5);
  expect(found).toEqual({ light: '', dark: '', forced: '' });
});

it.concurrent.each(kinds)(
  `%s does not scroll sideways at ${narrowest} px`,
  async (_kind, { path }) => {
    const context = await browser.newContext({ viewport: { width: narrowest, height: 640 } });
    const page = await open(context, path);
    const asLoaded = await findWidest(page);
    await openDisclosures(page);
    const allOpen = await findWidest(page);
    await context.close();
    expect({ asLoaded, allOpen }).toEqual({ asLoaded: '', allOpen: '' });
  },
);

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(inject('siteUrl') + path.slice(1));
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function openDisclosures(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Says how wide the page is and which element reaches furthest; nothing when the page fits. */
function findWidest(page: Page): Promise<string> {
  return page.evaluate((limit) => {
    const { scrollWidth } = document.scrollingElement!;
    if (scrollWidth <= limit) return '';
    const ends = [...document.querySelectorAll('main *')].map((element) => ({
      element,
      right: element.getBoundingClientRect().right,
    }));
    const { element } = ends.sort((a, b) => b.right - a.right)[0]!;
    const text = element.textContent?.replace(/\s+/g, ' ').slice(0, 60);
    return `${scrollWidth} px wide: <${element.localName} class="${element.className}"> ${text}`;
  }, narrowest);
}

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

/** Asks axe again, which is still on the page. */
function checkColours(page: Page): Promise<Violations> {
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violations; passes: object[] }> };
    };
    const { violations, passes } = await axe.run({ runOnly: rules, resultTypes: ['violations'] });
    if (violations.length + passes.length === 0) throw new Error('axe looked at no colours');
    return violations;
  }, colourRules);
}

function formatViolations(violations: Violations): string {
  return violations
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    )
    .join('\n');
}
