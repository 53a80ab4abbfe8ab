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
  // All the units that the page promises, and the counter says.
  const all = /(\d+) đơn vị, khi đó và hiện nay/.exec(await page.locator('.lead').innerText())![1]!;
  await expectSoon(() => rows.count()).toBe(Number(all));
  expect(await page.locator('[data-count]').innerText()).toBe(`${all} đơn vị`);
});

it('takes words for whole names, with those of the units above where they are said', async () => {
  const page = await visit(`${path}?q=${encodeURIComponent('Hương Phong')}`);
  const field = page.locator('form[data-place-search] input');
  const rows = page.locator('[data-searched] tbody tr').filter({ visible: true });
  await expectSoon(() => rows.count()).toBe(2);
  const shown = async (query: string) => {
    await field.fill(query);
    await field.press('Enter');
    return rows.evaluateAll((all) => all.map(({ id }) => id));
  };
  expect(await shown('Hương Phú')).toEqual(['xa-20164']);
  for (const query of [
    'xã Phong Bình, thị xã Phong Điền',
    'xã Phong Bình, huyện Phong Điền',
    'X. Phong Bình, H. Phong Điền, thành phố Huế',
  ])
    expect(await shown(query)).toEqual(['xa-19831']);
  expect(await shown('Hương Phong A Lưới')).toEqual(['xa-20080']);
  expect(await shown('TP Huế')).toEqual(['tinh-46', 'huyen-474']);
  // A unit of today has a row of its own, beside one of then with the same name in another district.
  expect(await shown('Phú Vinh')).toEqual(['xa-20074', 'nay-19945']);
  expect(await shown('xã Phú Vinh, huyện Phú Vang')).toEqual(['nay-19945']);
  const lists = page.locator('[data-searched] h3').filter({ visible: true });
  expect(await lists.allInnerTexts()).toEqual(['Hiện nay']);
});

it('opens a shared search and leads to the unit of today', async () => {
  const page = await visit(`${path}?q=phong+binh`);
  const rows = page.locator('[data-searched] tbody tr').filter({ visible: true });
  await expectSoon(() => rows.count()).toBe(1);
  await rows.getByRole('link', { name: 'phường Phong Dinh' }).click();
  await expectSoon(() => page.url()).toBe(addressOf('vi/dia-ban/nay-19831/'));
});
