/** A page of hundreds of paragraphs is laid out in steps on a phone, and ends as if it had been laid out at once. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { createVisits, expectSoon, phone } from './visits.ts';

const visit = createVisits();
const pages = [
  'vi/ke-hoach/2024/',
  'en/plan/2024/',
  'vi/ke-hoach/2024/song-ngu/',
  'en/plan/2024/side-by-side/',
];

const flow = (page: Page) => page.locator('.flow');
const isDone = (page: Page) =>
  page.evaluate(() => !document.documentElement.classList.contains('late'));
/** How many paragraphs a step has laid out. */
const countSteps = (page: Page) =>
  flow(page).evaluate(
    (one) =>
      [...one.children].filter((child) => (child as HTMLElement).style.contentVisibility).length,
  );

it.each(pages)('leaves nothing out: %s', async (path) => {
  const page = await visit(path, phone);
  await expectSoon(() => isDone(page)).toBe(true);
  const children = await flow(page).evaluate((one) => one.children.length);
  expect(children).toBeGreaterThan(100);
  expect(await countSteps(page)).toBe(children);
  // Laid out anew without the steps, everything stays where it is.
  const [stepped, atOnce] = await flow(page).evaluate((one) => {
    const tops = () => [...one.children].map((child) => child.getBoundingClientRect().top);
    const before = tops();
    for (const child of one.children) (child as HTMLElement).style.contentVisibility = '';
    return [before, tops()];
  });
  expect(stepped).toEqual(atOnce);
});

it('is laid out at once where a paragraph is asked for', async () => {
  const page = await visit('vi/ke-hoach/2024/#iii', phone);
  expect(await isDone(page)).toBe(true);
  expect(await countSteps(page)).toBe(0);
  expect(await page.locator('[id="iii"]').evaluate(isOnScreen)).toBe(true);
});

it('comes back to the same place', async () => {
  const page = await visit('vi/ke-hoach/2024/', phone);
  await expectSoon(() => isDone(page)).toBe(true);
  await page.locator('[id="iii"]').scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(2000);
  await page.goto('about:blank');
  await page.goBack();
  await expectSoon(() => page.evaluate(() => scrollY)).toBe(before);
});

it('prints whole before it is laid out', async () => {
  const page = await visit('vi/ke-hoach/2024/', phone);
  await page.evaluate(() => document.documentElement.classList.add('late'));
  await page.emulateMedia({ media: 'print' });
  expect(
    await flow(page).evaluate((one) =>
      [...one.children].every((child) => getComputedStyle(child).contentVisibility === 'visible'),
    ),
  ).toBe(true);
});

function isOnScreen(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight;
}
