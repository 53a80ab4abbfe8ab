/** One page of each kind, both languages: no barrier that axe can see, and no sideways scroll on a narrow phone. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectBrowser } from './browser-session.ts';
import { formatFindings, type Finding } from './finding.ts';
import { pickPageOfEachKind } from './page-kinds.ts';
import { readSite } from './site.ts';

const site = await readSite(inject('outDir'), inject('basePath'));
const pages = pickPageOfEachKind(site.pages).map(([, page]) => page);
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules that other colours can break, tried in each look; the others look at what is the same in all. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const looks = [
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
] as const;
/** How many texts of one look stay on a page: neighbours can differ, such as the rows of a striped table. */
const keptOfEachLook = 4;
const narrowest = 320;
const timeout = 900_000;

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser?.close());

it('knows pages of many kinds, as many in each language', () => {
  const inLanguage = (lang: string) => pages.filter((page) => page.lang === lang).length;
  expect(inLanguage('vi')).toBeGreaterThan(15);
  expect(inLanguage('vi')).toBe(inLanguage('en'));
});

// Two languages at a time, one page after the other in each: as many as a small machine has cores.
describe.concurrent.each(['vi', 'en'])('in "%s"', { timeout }, (lang) => {
  const ownPages = pages.filter((page) => page.lang === lang);

  it('has no barrier, in light, in dark and in forced colours', async () => {
    const viewport = { width: 1280, height: 900 };
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const findings: Finding[] = [];
    for (const { path } of ownPages) {
      await open(page, path);
      // Notes and outline stand open here though their disclosures are closed, which axe does not know.
      await openDisclosures(page);
      findings.push(...toFindings(path, 'all looks', await checkAllButColours(page)));
      await keepOneOfEachLook(page);
      for (const [look, media] of looks) {
        await page.emulateMedia(media);
        findings.push(...toFindings(path, look, await checkColours(page)));
      }
    }
    await context.close();
    expect(formatFindings(findings)).toBe('');
  });

  it(`does not scroll sideways at ${narrowest} px`, async () => {
    const context = await browser.newContext({ viewport: { width: narrowest, height: 640 } });
    const page = await context.newPage();
    const findings: Finding[] = [];
    for (const { path } of ownPages) {
      await open(page, path);
      const asLoaded = await findWidest(page);
      await openDisclosures(page);
      const found = asLoaded ?? (await findWidest(page));
      if (found) findings.push({ page: path, found, expected: `at most ${narrowest} px` });
    }
    await context.close();
    expect(formatFindings(findings)).toBe('');
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

/** Says how wide a page is that does not fit, and which element reaches furthest. */
function findWidest(page: Page): Promise<string | undefined> {
  return page.evaluate((limit) => {
    const { scrollWidth } = document.scrollingElement!;
    if (scrollWidth <= limit) return undefined;
    const ends = [...document.querySelectorAll('main *')].map((element) => ({
      element,
      right: element.getBoundingClientRect().right,
    }));
    const { element } = ends.sort((a, b) => b.right - a.right)[0]!;
    const text = element.textContent?.replace(/\s+/g, ' ').slice(0, 60);
    return `${scrollWidth} px, because of <${element.localName} class="${element.className}"> ${text}`;
  }, narrowest);
}

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

async function checkAllButColours(page: Page): Promise<Violations> {
  const rules = Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }]));
  const options = { runOnly: tags, rules, resultTypes: ['violations' as const] };
  // Its legacy mode saves a blank page for each run, which only pages with frames need.
  const result = await new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
  expect(result.passes.length).toBeGreaterThan(5);
  return result.violations;
}

/**
 * Colours come from the elements around a text, their classes and other attributes: of many texts in which all of
 * these are alike, a few are as good as all, and axe looks at a long page in a fifth of the time.
 */
function keepOneOfEachLook(page: Page): Promise<void> {
  return page.evaluate((kept) => {
    const ownOfEach = ['id', 'href', 'for', 'value', 'datetime', 'd', 'x', 'y', 'points'];
    const attributeLook = ({ name, value }: Attr) =>
      name === 'class' || (value.length < 12 && !ownOfEach.includes(name))
        ? `${name}=${value}`
        : name;
    const seen = new Map<string, number>();
    const thin = (element: Element, around: string): boolean => {
      const attributes = [...element.attributes].map(attributeLook).sort();
      const look = `${around} ${element.localName}[${attributes.join()}]`;
      const children = [...element.children].map((child) => thin(child, look));
      if (children.some(Boolean)) return true;
      if (element.closest('svg')) return true;
      const count = (seen.get(look) ?? 0) + 1;
      seen.set(look, count);
      if (count <= kept) return true;
      element.remove();
      return false;
    };
    thin(document.body, '');
  }, keptOfEachLook);
}

/** Asks axe again, which is still on the page, about colours as the page shows them now. */
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

function toFindings(page: string, look: string, violations: Violations): Finding[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      page,
      found: `${id} in ${look} at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`,
      expected: help,
    })),
  );
}
