/** What the tests of search do again and again. */
import type { Page } from 'playwright-core';

/** The field of a page: a box for one line at first, a combobox once its suggestions are there. */
export const fieldOf = (page: Page) => page.locator('form[data-search] input').first();
/** What was found. */
export const hits = (page: Page) => page.locator('.hits .hit');
/** Asks and waits for the answer. */
export async function search(page: Page, query: string): Promise<void> {
  await fieldOf(page).fill(query);
  await fieldOf(page).press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === query);
  await hits(page).or(page.locator('.empty h2')).first().waitFor();
}
