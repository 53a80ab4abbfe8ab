/** The finder and the prebuilt pages are one: the same lists, order, counts and files for the same answer. */
import { DomUtils } from 'htmlparser2';
import { parse } from 'csv-parse/sync';
import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { aroundQuestions, lowest } from '../../src/client/finder-results.ts';
import { pathOf, type Locale } from '../../src/i18n/sections.ts';
import { getWords } from '../../src/i18n/words.ts';
import { readContent } from '../../src/loader/read-content.ts';
import { listFile, type ListPage } from '../../src/views/support.ts';
import { getContentDir } from '../settings.ts';
import { finderPath } from './finder-page.ts';
import { getElements, readSite, type Page } from './site.ts';
import { createVisits, phone } from './visits.ts';

const visit = createVisits();
const site = await readSite(inject('outDir'), inject('basePath'));
const { content } = await readContent(getContentDir());
const branches = ['need', 'business', 'place'] as const;

/** What a choice draws at once is reckoned by these; letters begin some pixels below the edge of their line. */
const heights = { ...lowest.narrow, around: aroundQuestions, letter: 6, inCard: 18 };

/** One list as a reader sees it: its heading, and each row as text. */
interface Shown {
  heading: string;
  rows: string[];
}
/** What one answer gives. */
interface Answer {
  count: string;
  lists: Shown[];
  csv: string;
  readme: string;
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Sets one answer after the other in the address of one visit, and reads what the finder shows and would save. */
async function askAll(page: BrowserPage, fragments: string[]): Promise<Record<string, Answer>> {
  return page.evaluate(
    async ([wanted, least]) => {
      const results = document.querySelector('[data-finder-results]')!;
      const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
      let saved: Blob | undefined;
      URL.createObjectURL = (blob) => ((saved = blob as Blob), 'blob:nothing');
      HTMLAnchorElement.prototype.click = () => undefined;
      const answers: Record<
        string,
        { count: string; lists: Shown[]; csv: string; readme: string }
      > = {};
      for (const fragment of wanted) {
        await new Promise<void>((done) => {
          new MutationObserver((_changes, observer) => {
            if (!results.hasAttribute('data-whole')) return;
            observer.disconnect();
            done();
          }).observe(results, { attributeFilter: ['data-whole'] });
          location.hash = fragment;
        });
        const cards = [...results.querySelectorAll('section:has(> ul > .support)')].map(
          (group) => ({
            heading: tidy(group.querySelector('h2')!.textContent),
            rows: [...group.querySelectorAll('.support')].map((shown) => {
              const card = shown.cloneNode(true) as Element;
              const tally = card.querySelector('summary')?.textContent ?? '';
              card.querySelector('details')?.replaceWith(tally);
              return tidy(card.textContent);
            }),
          }),
        );
        // Left out while a choice is drawn; a picture of the page would show them empty afterwards.
        const unseen = [...results.querySelectorAll('.support, details')].filter(
          (part) => getComputedStyle(part).contentVisibility !== 'visible',
        );
        if (unseen.length > 0) throw new Error(`${fragment}: ${unseen.length} parts are not drawn`);
        const box = (element: Element) => element.getBoundingClientRect();
        const note = box(results.querySelector('.aside-note')!).bottom;
        const asked = [...results.querySelectorAll('.filters > :not([hidden])')].map(box);
        const below = asked.length > 0 ? Math.max(...asked.map(({ bottom }) => bottom)) : note;
        const shown = [...results.querySelectorAll('.support')].map(box);
        const title = results.querySelector('.group-title');
        const low = [
          ...asked.map(({ top }, n) => [
            top - note,
            least.asked - least.letter + n * least.question,
          ]),
          [below - note, asked.length > 0 ? asked.length * least.question + least.around : 0],
          ...(title ? [[box(title).top - below, least.title - least.letter]] : []),
          ...shown.map(({ top }, n) => [
            top - below,
            least.first - least.letter - least.inCard + n * least.card,
          ]),
        ].filter(([is, reckoned]) => is! < reckoned! - 0.5);
        if (low.length > 0) throw new Error(`${fragment}: lower than reckoned: ${low.join('; ')}`);
        const more = [...results.querySelectorAll('details[data-list]')].map((list) => ({
          heading: tidy(list.querySelector('summary')!.textContent),
          rows: [...list.querySelectorAll('li')].map((row) => tidy(row.textContent)),
        }));
        results.querySelector<HTMLButtonElement>('.finder-actions button')!.click();
        const csv = saved!;
        saved = undefined;
        results.querySelector<HTMLButtonElement>('.finder-actions .bare')!.click();
        while (!saved) await new Promise((done) => setTimeout(done));
        answers[fragment] = {
          count: results.querySelector('[data-finder-count]')!.textContent,
          lists: [...cards, ...more],
          csv: await csv.text(),
          readme: await (saved as Blob).text(),
        };
      }
      return answers;
    },
    [fragments, heights] as const,
  );
}

/** The same of a prebuilt page, from its HTML. */
function readPage(page: Page): Shown[] {
  const textOf = (element: Parameters<typeof DomUtils.textContent>[0]) =>
    clean(DomUtils.textContent(element));
  const hasClass = (name: string) => (element: { attribs: Record<string, string> }) =>
    (element.attribs.class ?? '').split(' ').includes(name);
  const cards = getElements(page.dom, 'section')
    .filter((section) => getElements(section, 'li').some(hasClass('support')))
    .map((section) => ({
      heading: textOf(getElements(section, 'h2')[0]!),
      rows: getElements(section, 'li').filter(hasClass('support')).map(textOf),
    }));
  const more = getElements(page.dom, 'details')
    .filter(({ attribs }) => attribs['data-list'] !== undefined)
    .map((list) => ({
      heading: textOf(getElements(list, 'summary')[0]!),
      rows: getElements(list, 'li').map(textOf),
    }));
  return [...cards, ...more];
}

describe.each(['vi', 'en'] as const)('in "%s"', (locale: Locale) => {
  const answers = content.supportItems.flatMap(({ data }) => [
    ...data.needs.map((id): ListPage => ({ branch: 'need', id })),
    ...data.beneficiaries.map((id): ListPage => ({ branch: 'business', id })),
  ]);
  const places = [...site.pagesByPath.keys()].flatMap((path) => {
    const prefix = pathOf(locale, { section: 'support', branch: 'place', ids: ['x'] }).slice(0, -2);
    return path.startsWith(prefix) ? [path.slice(prefix.length, -1)] : [];
  });
  const pages = new Map<string, ListPage>(
    [...answers, ...places.map((id) => ({ branch: 'place', id }) as ListPage)].map((one) => [
      `${one.branch}=${one.id}`,
      one,
    ]),
  );

  it('gives for each need, kind of business and place what its prebuilt page gives', async () => {
    expect(new Set([...pages.values()].map(({ branch }) => branch))).toEqual(new Set(branches));
    expect(places.length).toBeGreaterThan(3);
    const page = await visit(finderPath[locale], phone);
    await page.locator('select').first().focus();
    await page.waitForFunction(() => 'siteReady' in window);
    const shown = await askAll(page, [...pages.keys()]);
    for (const [fragment, one] of pages) {
      const path = pathOf(locale, { section: 'support', branch: one.branch, ids: [one.id] });
      const prebuilt = site.pagesByPath.get(path)!;
      expect(shown[fragment]!.lists, path).toEqual(readPage(prebuilt));
      const file = site.files.get(listFile(one, locale))!.toString();
      expect(shown[fragment]!.csv, path).toBe(file);
      const { business, need, place } = getWords(locale).finder;
      const { label } = { business, need, place }[one.branch];
      const [name, filter, count] = shown[fragment]!.readme.split('\n');
      expect(name, path).toMatch(new RegExp(`-${one.id}\\.csv$`));
      expect(filter, path).toMatch(new RegExp(`^[^:]+: ${label}: .+`));
      expect(filter, path).not.toContain('; ');
      expect(count, path).toContain(`: ${parse(file).length - 1} `);
      const fits = file
        .split('\r\n')
        .filter((row) => row.startsWith(`${getWords(locale).finder.lists.fits},`));
      expect(shown[fragment]!.count, path).toMatch(new RegExp(`^${fits.length} `));
    }
  });
});
