/** What is my commune called today: people look an old name up, with or without marks, and share the answer. */
import { expect, it } from 'vitest';
import { addressOf, createVisits, expectSoon, phone } from './visits.ts';

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

it.each([
  ['vi/dia-ban/', 'phường Phong Dinh', 'vi/dia-ban/nay-19831/'],
  ['en/places/', 'Phong Dinh ward', 'en/places/nay-19831/'],
])(
  'opens a shared search on a phone, the answer near its top, and leads to it: %s',
  async (at, unit, to) => {
    const page = await visit(`${at}?q=phong+binh`, phone);
    const rows = page.locator('[data-searched] tbody tr').filter({ visible: true });
    await expectSoon(() => rows.count()).toBe(1);
    const link = rows.getByRole('link', { name: unit });
    expect((await link.boundingBox())!.y).toBeLessThan(900);
    await link.click();
    await expectSoon(() => page.url()).toBe(addressOf(to));
  },
);

it.each([
  ['vi/dia-ban/', 'Tới phần danh mục', 'huyện Phong Điền', 'phường Phong Dinh'],
  ['en/places/', 'Go to the part of the list', 'Phong Điền district', 'Phong Dinh ward'],
])(
  'leads to the commune of today in two steps without scripts: %s',
  async (at, said, district, unit) => {
    const page = await visit(at, { ...phone, javaScriptEnabled: false });
    expect(await page.locator('form[data-place-search]').isVisible()).toBe(false);
    const jumps = page.locator('nav.no-js');
    expect(await jumps.innerText()).toContain(said);
    await jumps.getByRole('link', { name: district }).click();
    const row = page.locator('#xa-19831');
    expect((await row.boundingBox())!.y).toBeLessThan(2000);
    await row.getByRole('link', { name: unit }).click();
    await page.waitForURL(`**/${at}nay-19831/`);
  },
);
