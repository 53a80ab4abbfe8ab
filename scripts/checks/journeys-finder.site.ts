/** What may my business get, and why: people ask the finder, share what they found, take it along. */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import { getWords } from '../../src/i18n/words.ts';
import { readContent } from '../../src/loader/read-content.ts';
import { getContentDir } from '../settings.ts';
import { journeys, noMatch } from './finder-journeys.ts';
import {
  answer,
  choose,
  countText,
  finderPath,
  readCount,
  readLists,
  readReason,
  readVerdicts,
  waitUntilWhole,
} from './finder-page.ts';
import { addressOf, createVisits, expectSoon, phone } from './visits.ts';

const visit = createVisits();
const { content } = await readContent(getContentDir());
const words = getWords('vi').finder;

it.each(journeys)('$who', async (journey) => {
  const page = await visit(finderPath.vi);
  for (const name of ['business', 'place', 'need'] as const)
    if (journey[name]) await choose(page, name, journey[name]);
  let beside: string | undefined;
  for (const [question, given] of journey.answers ?? [])
    beside = await answer(page, question, given);
  await expectSoon(() => readCount(page)).toContain(countText(journey.count));
  // The number beside an answer is that of what fits once it is given.
  if (beside !== undefined) expect(beside).toContain(`(${journey.count})`);
  const lists = await readLists(page);
  expect(lists.fits).toEqual(journey.fits);
  if (journey.more) expect(lists.more).toEqual(journey.more);
  for (const [item, expected] of Object.entries(journey.because ?? {}))
    expect(await readVerdicts(page, item)).toEqual(expected);
  for (const [item, reason] of Object.entries(journey.reasons ?? {}))
    expect(await readReason(page, item)).toContain(reason);
  await expectSoon(() => page.getByRole('status').innerText()).toContain(countText(journey.count));
});

it('a farmer in a ward who needs machinery finds nothing, and what to drop', async () => {
  const page = await visit(`${finderPath.vi}#${noMatch.fragment}`);
  await expectSoon(() => readCount(page)).toContain(countText(0));
  expect((await readLists(page)).more).toEqual(noMatch.more);
  expect(await page.locator('[data-drop]').allInnerTexts()).toEqual(noMatch.rungs);
  await page.locator('[data-drop="business"]').click();
  await expectSoon(() => readCount(page)).toContain(countText(noMatch.afterDropping.count));
  expect(await page.locator('[data-finder-count]:focus').count()).toBe(1);
  expect((await readLists(page)).fits).toEqual(noMatch.afterDropping.fits);
  expect(new URL(page.url()).hash).toBe(`#${noMatch.afterDropping.fragment}`);
  await page.goBack();
  await expectSoon(() => readCount(page)).toContain(countText(0));
});

describe('the address', () => {
  const fragment = 'business=small-firm&place=huyen-474&need=relocation&moves-to-cluster=yes';

  it('is shared, edited and gone back from; another language keeps it', async () => {
    const page = await visit(`${finderPath.vi}#${fragment}`);
    await expectSoon(() => readCount(page)).toContain(countText(1));
    expect(await page.locator('select[data-question="moves-to-cluster"]').inputValue()).toBe('yes');
    await answer(page, 'moves-to-cluster', 'no');
    await expectSoon(() => readCount(page)).toContain(countText(0));
    expect(await readReason(page, 'di-doi-cum-cong-nghiep-lai-suat-vay')).toContain('Sẽ hợp nếu: ');
    await page.goBack();
    await expectSoon(() => readCount(page)).toContain(countText(1));

    // Edited by hand: what is not known is left out.
    await page.evaluate(() => (location.hash = 'need=relocation&shoes=red'));
    await expectSoon(() => readCount(page)).toContain(countText(1));
    await expectSoon(() => page.locator('select[name="business"]').inputValue()).toBe('');
    await page.goBack();
    await expectSoon(() => page.locator('select[name="business"]').inputValue()).toBe('small-firm');
    // One part that is not well encoded takes nothing of the others.
    await page.goto(`${addressOf(finderPath.vi)}?again#need=relocation&place=%E0%A4%A`);
    await expectSoon(() => readCount(page)).toContain(countText(1));
    await page.goto(`${addressOf(finderPath.vi)}#${fragment}`);
    await expectSoon(() => readCount(page)).toContain(countText(1));

    await page.locator('header .langs a[hreflang="en"]').click();
    await expectSoon(() => page.url()).toBe(`${addressOf(finderPath.en)}#${fragment}`);
    await expectSoon(() => readCount(page)).toMatch(/^1 item fits/);
  });

  it('never leaves the browser', async () => {
    const page = await visit(finderPath.vi);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    // From the first request on: the finder asks for its data as soon as the page is there.
    await page.reload();
    await choose(page, 'need', 'relocation');
    await expectSoon(() => readCount(page)).toContain(countText(1));
    expect(asked.filter((url) => url.endsWith('finder.json'))).not.toEqual([]);
    expect(asked.filter((url) => url.includes('relocation'))).toEqual([]);
  });
});

describe('where the script does not run', () => {
  const button = (page: Page) =>
    page.getByRole('button', { name: new RegExp(`^${getWords('vi').support.needs.relocation} `) });

  it('is a form that leads to the page of a choice, and sends nothing', async () => {
    const page = await visit(finderPath.vi, { ...phone, javaScriptEnabled: false });
    await button(page).click();
    const { pathname, search } = new URL(page.url());
    expect(pathname).toBe(new URL(addressOf('vi/ho-tro/nhu-cau/relocation/')).pathname);
    expect(search).toBe('');
  });

  it.each(['finder', 'site'])('is the same form where %s.js cannot be loaded', async (name) => {
    const page = await visit('robots.txt', phone);
    await page.route(new RegExp(`/_astro/${name}-[^/]+\\.js$`), (route) => route.abort());
    await page.goto(addressOf(finderPath.vi));
    expect(await button(page).isVisible()).toBe(false);
    await page.locator('select[name="need"]').focus();
    await expectSoon(() => button(page).isVisible()).toBe(true);
    expect(await page.locator('select').filter({ visible: true }).count()).toBe(0);
    await button(page).click();
    expect(new URL(page.url()).pathname).toContain('/nhu-cau/relocation/');
  });
});

it('works with the keyboard alone, and keeps its place', async () => {
  const page = await visit(finderPath.vi);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
  for (let stop = 0; stop < 30 && (await focused()) !== 'need'; stop++)
    await page.keyboard.press('Tab');
  expect(await focused()).toBe('need');
  await page.waitForFunction(() => 'siteReady' in window);
  await page.keyboard.type('di dời');
  await expectSoon(() => readCount(page)).toContain(countText(1));
  expect(await focused()).toBe('need');
  await expectSoon(() => page.getByRole('status').innerText()).toContain(countText(1));
  const onSummary = () =>
    page.evaluate(() => document.activeElement?.closest('.support summary') !== null);
  for (let stop = 0; stop < 30 && !(await onSummary()); stop++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectSoon(() => page.locator('.support li[data-criterion]').first().isVisible()).toBe(
    true,
  );
});

describe('to take along', () => {
  it('a file with what is shown, named by what was chosen', async () => {
    const page = await visit(
      `${finderPath.vi}#business=cooperative&place=huyen-476&need=training`,
      phone,
    );
    await page.locator('[data-finder-count]').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.csv }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('ho-tro-cooperative-huyen-476-training.csv');
    const rows = (await text(await file.createReadStream())).trimEnd().split('\r\n');
    const { fits, more } = await readLists(page);
    const shown = [...Object.values(fits), ...Object.values(more)].flat();
    const addresses = rows.slice(1).map((row) => /\/([^/]+)\/$/.exec(row)![1]);
    expect(addresses).toEqual(shown);
  });

  it('prints what it shows where the script of the sheet cannot be loaded', async () => {
    const page = await visit('robots.txt');
    await page.route(/\/_astro\/finder-take-[^/]+\.js$/, (route) => route.abort());
    await page.goto(addressOf(`${finderPath.vi}#need=relocation`));
    await readLists(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet').count()).toBe(0);
    expect(await page.locator('.support').first().isVisible()).toBe(true);
  });

  it.each(['vi', 'en'] as const)(
    'a sheet of one page with all that an agency asks, in "%s"',
    async (lang) => {
      const fragment =
        'business=household-business&place=huyen-478&need=machinery&commune-or-ward=rural-commune&activity=industry';
      const page = await visit(`${finderPath[lang]}#${fragment}`, { colorScheme: 'dark' });
      await waitUntilWhole(page);
      await page.evaluate(() => document.fonts.ready);
      const sheet = page.locator('.sheet');
      expect(await sheet.isVisible()).toBe(false);
      const pdf = await getDocumentProxy(
        new Uint8Array(await page.pdf({ preferCSSPageSize: true })),
      );
      expect(pdf.numPages).toBe(1);

      await page.emulateMedia({ media: 'print' });
      const main = await page.locator('main').innerText();
      expect(main).toContain(
        new URL(`${finderPath[lang]}#${fragment}`, content.site!.baseAddress).href,
      );
      expect(main).toContain(content.site!.version);
      const { sheet: said, verdicts } = getWords(lang).finder;
      expect(main).toContain(said.title);
      const rows = sheet.locator('tbody tr');
      expect(await rows.evaluateAll((found) => found.map((row) => row.dataset.item))).toEqual(
        Object.values(journeys[0]!.fits).flat(),
      );
      // Every condition of every support is there, with its result and its clause.
      const numbers = (await rows.locator('td:nth-child(3)').allInnerTexts())
        .join(', ')
        .split(', ');
      const conditions = sheet.locator('ol > li');
      expect(await conditions.count()).toBe(Math.max(...numbers.map(Number)));
      for (const condition of await conditions.allInnerTexts())
        expect(condition).toMatch(/: .+ \(.+\)$/);
      expect(await conditions.filter({ hasText: `${verdicts.met}: ` }).count()).toBeGreaterThan(4);
      for (const unwanted of ['form', 'button', 'select', '.support', '[data-list]', 'nav'])
        expect(await page.locator(unwanted).filter({ visible: true }).count(), unwanted).toBe(0);
    },
  );
});

it.each(Object.values(finderPath))(
  '/%s weighs at most 60 KB before the first choice, all data included',
  async (path) => {
    const page = await visit('robots.txt');
    const sizes: Promise<[string, number]>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      // Fonts have a budget of their own and are the same on every page.
      if (!pathname.endsWith('.woff2'))
        sizes.push(
          response
            .request()
            .sizes()
            .then(({ responseBodySize }) => [pathname, responseBodySize]),
        );
    });
    await page.goto(addressOf(path));
    await page.locator('select[name="need"]').focus();
    await page.waitForFunction(() => 'siteReady' in window);
    await page.waitForLoadState('networkidle');
    const sent = await Promise.all(sizes);
    expect(sent.filter(([name]) => name.endsWith('finder.json'))).toHaveLength(1);
    const bytes = sent.reduce((sum, [, size]) => sum + size, 0);
    expect(bytes, JSON.stringify(sent)).toBeLessThanOrEqual(60 * 1024);
  },
);
