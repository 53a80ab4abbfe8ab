/** The finder as the site tests see it: how it is asked, and what it shows. */
import type { Page } from 'playwright-core';
import type { Entry, RuleItem } from '../../src/finder/types.ts';
import { getWords } from '../../src/i18n/words.ts';
import { expectSoon } from './visits.ts';

export const finderPath = { vi: 'vi/ho-tro/', en: 'en/support/' } as const;

/** Lists of a result: what fits by validity, then what stands behind links; ids in the order of the page. */
export interface ShownLists {
  fits: Partial<Record<RuleItem['status'], string[]>>;
  more: Partial<Record<Exclude<Entry['list'], 'fits'>, string[]>>;
}

/** Chooses in the sentence as a person does; the script is there once the choice shows in the address. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  const select = page.locator(`[data-finder] select[name="${name}"]`);
  await select.focus();
  await page.waitForFunction(() => 'siteReady' in window);
  await select.selectOption(value);
  await expectSoon(() => new URL(page.url()).hash).toContain(`${name}=${value}`);
}

/**
 * Answers one of the further questions, which must have been asked.
 * @returns the answer as it stood there, with the number beside it
 */
export async function answer(page: Page, question: string, value: string): Promise<string> {
  await waitUntilWhole(page);
  const select = page.locator(`select[data-question="${question}"]`);
  const beside = await select.locator(`option[value="${value}"]`).textContent();
  await select.selectOption(value);
  await expectSoon(() => new URL(page.url()).hash).toContain(`${question}=${value}`);
  return beside ?? '';
}

/** What is not seen at first follows after the first picture. */
export function waitUntilWhole(page: Page): Promise<void> {
  return page.locator('[data-finder-results][data-whole]').waitFor();
}

/** Ids of the supports shown, list by list. */
export async function readLists(page: Page): Promise<ShownLists> {
  await waitUntilWhole(page);
  const shown = await page.locator('[data-finder-results]').evaluate((results) => {
    const ids = (list: Element) =>
      [...list.querySelectorAll<HTMLElement>('li[data-item]')].map((li) => li.dataset.item!);
    return {
      groups: [...results.querySelectorAll('section:has(> ul > .support)')].map((group) => ({
        title: group.querySelector('h2')!.textContent.trim(),
        ids: ids(group),
      })),
      more: [...results.querySelectorAll<HTMLElement>('details[data-list]')].map(
        (list) => [list.dataset.list!, ids(list)] as const,
      ),
    };
  });
  const names = Object.entries(getWords('vi').support.groups);
  const statusOf = (title: string) => names.find(([, name]) => name === title)?.[0] ?? title;
  return {
    fits: Object.fromEntries(shown.groups.map(({ title, ids }) => [statusOf(title), ids])),
    more: Object.fromEntries(shown.more),
  };
}

/** Conditions of one support as its card tells them: id, result, clause. */
export async function readVerdicts(page: Page, item: string): Promise<string[]> {
  await waitUntilWhole(page);
  return page
    .locator(`.support[data-item="${item}"] li[data-criterion]`)
    .evaluateAll((rows) =>
      rows.map((row) =>
        [
          (row as HTMLElement).dataset.criterion,
          (row as HTMLElement).dataset.verdict,
          row.querySelector('span')!.textContent,
        ].join(' | '),
      ),
    );
}

/** What stands beside a support behind a link: amount, validity, and why it is there. */
export async function readReason(page: Page, item: string): Promise<string> {
  await waitUntilWhole(page);
  const row = page.locator(`details[data-list] li[data-item="${item}"] span`);
  return (await row.textContent()) ?? '';
}

export const readCount = (page: Page) => page.locator('[data-finder-count]').innerText();

export const countText = (n: number) =>
  getWords('vi')
    .finder.count.replace('{n}', String(n))
    .replace(/ trong .*/, '');
