/** What changed and when: by day, since a day in the address, and at the foot of each page. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { getWords } from '../../src/i18n/words.ts';
import { addressOf, createVisits, desk, expectSoon } from './visits.ts';

const visit = createVisits();
const shownDays = (page: Page) =>
  page
    .locator('[data-day]')
    .filter({ visible: true })
    .evaluateAll((days) => days.map((day) => (day as HTMLElement).dataset.day));

it('shows every day with scripts off, the latest first, small fixes apart', async () => {
  const page = await visit('vi/thay-doi/', { ...desk, javaScriptEnabled: false });
  const days = await shownDays(page);
  expect(days).toContain('2026-11-23');
  expect([...days].sort().reverse()).toEqual(days);
  const small = page.locator('[data-day="2026-11-23"] > details');
  expect(await small.locator('summary').innerText()).toBe(getWords('vi').changes.small(1));
  expect(await small.locator('article').count()).toBe(1);
});

it('shows what changed since the day in the address, and takes another one', async () => {
  const page = await visit('en/changes/?tu=2026-11-24');
  await expectSoon(() => shownDays(page)).not.toContain('2026-11-23');
  expect(await shownDays(page)).toContain('2026-11-25');
  await page.locator('input[name="tu"]').fill('2026-11-01');
  await page.locator('form[data-since] button').click();
  await expectSoon(() => page.url()).toBe(`${addressOf('en/changes/')}?tu=2026-11-01`);
  await expectSoon(() => shownDays(page)).toContain('2026-11-23');
  await page.goBack();
  await expectSoon(() => shownDays(page)).not.toContain('2026-11-23');
});

it('leads from the foot of a page to its change, and from there back to the page', async () => {
  const page = await visit('en/tasks/2024/13/');
  const foot = page.locator('.page-foot');
  expect(await foot.innerText()).toContain('25 November 2026: Added the progress of the 19 tasks');
  await foot.getByRole('link', { name: getWords('en').changes.all }).click();
  await expectSoon(() => page.url()).toContain('/en/changes/');
  const change = page.locator('[id="2026-11-25-tien-do"]');
  expect(await change.innerText()).toContain('Doanh nghiệp & Tiếp thị');
  expect(await change.locator('a[href$="/en/tasks/2024/"]').count()).toBe(1);
});
