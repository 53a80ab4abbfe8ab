/** Every link has its way back: mark and note, paragraph and task, task and agency, document, place and paragraph. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { locales, sections } from '../../src/i18n/sections.ts';
import { addressOf, createVisits, desk, expectSoon, isMarked, phone } from './visits.ts';

const visit = createVisits();
const screens: [string, BrowserContextOptions][] = [
  ['at the desk', desk],
  ['on a phone', phone],
];
const plan = inject('basePath') + 'vi/ke-hoach/2024/';

describe.each(screens)('%s', (_screen, options) => {
  it('a mark leads to its note, and the note back to the mark', async () => {
    const page = await visit('vi/ke-hoach/2024/', options);
    const mark = page.locator('[id="ii-2-a.3"] .ref').first();
    const number = (await mark.getAttribute('data-n'))!;
    await mark.click();
    await expectSoon(() => new URL(page.url()).hash).toBe(`#note-${number}`);
    const note = page.locator(`#note-${number}`);
    await note.waitFor();
    await expectInSight(page, `note-${number}`);
    // The margin leads back by its number, the opened row on a phone by its last line.
    await note.locator(`a[href="#note-${number}-ref"]`).filter({ visible: true }).last().click();
    await expectSoon(() => new URL(page.url()).hash).toBe(`#note-${number}-ref`);
    await expectInSight(page, `note-${number}-ref`);
  });

  it('a note is open for whoever comes by its address', async () => {
    const page = await visit('vi/ke-hoach/2024/#note-36', options);
    await page.locator('#note-36').waitFor();
    await expectInSight(page, 'note-36');
  });

  it('a paragraph leads to its task, the task to who leads it, and all the way back', async () => {
    const page = await visit('vi/ke-hoach/2024/#ii-2-a.2', options);
    const notes = page.locator('[id="ii-2-a.2"] .notes');
    await page.waitForFunction(() => 'siteReady' in window);
    await notes
      .locator('details')
      .evaluateAll((found) => found.forEach((one) => ((one as HTMLDetailsElement).open = true)));
    await follow(page, notes, 'vi/nhiem-vu/2024/07/');
    await follow(page, page.locator('main'), 'vi/co-quan/so-cong-thuong/');
    await follow(page, page.locator('main'), 'vi/nhiem-vu/2024/07/');
    await follow(page, page.locator('main'), 'vi/ke-hoach/2024/#ii-2-a.2');
    await expectSoon(() => isMarked(page, 'ii-2-a.2')).toBe(true);
  });

  it.each([
    ['document', 'vi/van-ban/nq-21-2022-nq-hdnd/'],
    ['place', 'vi/dia-ban/huyen-480/'],
    ['agency', 'vi/co-quan/hdnd-tinh/'],
    ['cluster', 'vi/cum-cong-nghiep/vinh-hung/'],
    ['village', 'vi/lang-nghe/dem-bang-pho-trach/'],
  ])('a %s leads to a paragraph that names it', async (_kind, path) => {
    const page = await visit(path, options);
    await page.locator(`main a[href^="${plan}#"]`).first().click();
    await page.waitForURL(`**${plan}#*`);
    const paragraph = decodeURIComponent(new URL(page.url()).hash.slice(1));
    await expectSoon(() => isMarked(page, paragraph)).toBe(true);
    await follow(page, page.locator(`[id="${paragraph}"] .clause-text`), path);
  });
});

/** Of each link inside the official text, what it leads to must lead back. */
describe.each(locales)('in "%s"', (locale) => {
  it('what a paragraph names leads back to that paragraph', async () => {
    const path = `${locale}/${sections.plan[locale]}/2024/`;
    const page = await visit(path);
    const kinds = (['documents', 'agencies', 'places', 'clusters', 'villages'] as const).map(
      (section) => `a[href^="${inject('basePath')}${locale}/${sections[section][locale]}/"]`,
    );
    // The page of the plan itself leads to the plan as a whole.
    const links = page.locator('.clause-text a:not([href*="/kh-26-kh-ubnd-2024/"])');
    const pairs = await links
      .and(page.locator(kinds.join(', ')))
      .evaluateAll((links) =>
        links.map((link) => [link.closest('.clause')!.id, link.getAttribute('href')!] as const),
      );
    expect(pairs.length).toBeGreaterThan(40);
    const broken = await page.evaluate(async (found) => {
      const texts = new Map<string, string[]>();
      const oneWay: string[] = [];
      for (const [id, href] of found) {
        const address = href.replace(/#.*/, '');
        if (!texts.has(address)) {
          const html = await (await fetch(address)).text();
          const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main')!;
          texts.set(
            address,
            [...main.querySelectorAll('a')].map((link) => link.hash.slice(1)),
          );
        }
        if (!texts.get(address)!.includes(id)) oneWay.push(`${id} → ${href}`);
      }
      return oneWay;
    }, pairs);
    expect(broken.join('\n')).toBe('');
  });

  it('each note leads back to the paragraph it belongs to', async () => {
    const page = await visit(`${locale}/${sections.plan[locale]}/2024/`);
    const wrong = await page.locator('.note-text').evaluateAll((notes) =>
      notes.flatMap((note) => {
        const paragraph = note.closest('.clause');
        const backs = [...note.querySelectorAll<HTMLAnchorElement>('.note-n, .note-back')];
        const ends = backs.map((link) => document.getElementById(link.hash.slice(1)));
        const isSound =
          backs.length === 2 && ends.every((end) => end?.closest('.clause') === paragraph);
        return isSound ? [] : [note.id];
      }),
    );
    expect(wrong).toEqual([]);
    expect(await page.locator('.note-text').count()).toBeGreaterThan(50);
  });
});

/** Presses the first link within an element that leads to an address, and waits to be there. */
async function follow(
  page: Page,
  within: ReturnType<Page['locator']>,
  path: string,
): Promise<void> {
  const address = addressOf(path);
  const { pathname, hash } = new URL(address);
  const link = within.locator(`a[href="${pathname}${hash}"]`).filter({ visible: true }).first();
  await link.click();
  await page.waitForURL(address);
}

function expectInSight(page: Page, id: string): Promise<void> {
  const isInSight = () =>
    page.evaluate((wanted) => {
      const { top, bottom, height } = document.getElementById(wanted)!.getBoundingClientRect();
      return height > 0 && top >= 0 && bottom <= innerHeight;
    }, id);
  return expectSoon(isInSight).toBe(true);
}
