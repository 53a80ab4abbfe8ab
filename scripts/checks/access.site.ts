/** One page of each kind, both languages: no barrier that axe can see, and no sideways scroll on a narrow phone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
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

describe('at the desk', () => {
  let page: Page;
  beforeAll(async () => {
    const viewport = { width: 1280, height: 900 };
    page = await (await browser.newContext({ viewport, reducedMotion: 'reduce' })).newPage();
  });
  afterAll(() => page?.context().close());

  it.each(kinds)('%s has no barrier', async (_kind, { path }) => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await open(page, path);
    // Notes and outline stand open here though their disclosures are closed, which axe does not know.
    await openDisclosures(page);
    const light = await runAxe(page, { type: 'tag', values: tags });
    expect(light.passes.length).toBeGreaterThan(5);
    expect(formatViolations(light.violations), 'light').toBe('');
    for (const look of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia({ colorScheme: 'light', ...look });
      const other = await runAxe(page, { type: 'rule', values: colourRules });
      expect(formatViolations(other.violations), JSON.stringify(look)).toBe('');
    }
  });
});

describe('on a phone', () => {
  let page: Page;
  beforeAll(async () => {
    const viewport = { width: narrowest, height: 640 };
    page = await (await browser.newContext({ viewport })).newPage();
  });
  afterAll(() => page?.context().close());

  it.each(kinds)(`%s does not scroll sideways at ${narrowest} px`, async (_kind, { path }) => {
    await open(page, path);
    expect(await findWidest(page)).toBe('');
    await openDisclosures(page);
    expect(await findWidest(page), 'with every disclosure open').toBe('');
  });
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(inject('siteUrl') + path.slice(1));
  await page.evaluate(() => document.fonts.ready);
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

type RunOnly = { type: 'tag' | 'rule'; values: string[] };
type Violations = Awaited<ReturnType<typeof runAxe>>['violations'];

/** Its legacy mode saves a blank page for each run, which only pages with frames need. */
function runAxe(page: Page, runOnly: RunOnly) {
  const options = { runOnly, resultTypes: ['violations' as const] };
  return new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
}

function formatViolations(violations: Violations): string {
  return violations
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    )
    .join('\n');
}
