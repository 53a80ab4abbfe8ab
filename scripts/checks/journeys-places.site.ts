/** What is my commune called today: people look an old name up, with or without marks, and share the answer. */
import { expect, it } from 'vitest';
import { addressOf, createVisits, expectSoon } from './visits.ts';

const visit = createVisits();
const path = 'vi/dia-ban/';

it.each(['xã Phong Bình', 'xa phong binh'])('finds the commune of today for “%s”', async (name) => {
  const page = await visit(path);
  const field = page.locator('form[data-place-search] input');
  await field.focus();
  await expectSoon(() => page.evaluate(() => 'placesReady' in window)).toBe(true);
  await field.fill(name);
  await field.press('Enter');
  const rows = page.locator('[data-searched] tbody tr').filter({ visible: true });
  await expectSoon(() => rows.count()).toBe(1);
  expect(await rows.innerText()).toContain('phường Phong Dinh');
  await page.reload();
  await expectSoon(() => rows.count()).toBe(1);
  await page.goBack();
  await expectSoon(() => rows.count()).toBeGreaterThan(100);
});

it.each([
  ['Hương Phong', 2],
  ['Hương Phú', 1],
])('takes “%s” for a whole name, not for the end of another', async (name, found) => {
  const page = await visit(`${path}?q=${encodeURIComponent(name)}`);
  const rows = page.locator('[data-searched] tbody tr').filter({ visible: true });
  await expectSoon(() => rows.count()).toBe(found);
});

it('opens a shared search and leads to the unit of today', async () => {
  const page = await visit(`${path}?q=phong+binh`);
  const rows = page.locator('[data-searched] tbody tr').filter({ visible: true });
  await expectSoon(() => rows.count()).toBe(1);
  await rows.getByRole('link', { name: 'phường Phong Dinh' }).click();
  await expectSoon(() => page.url()).toBe(addressOf('vi/dia-ban/nay-19831/'));
});
