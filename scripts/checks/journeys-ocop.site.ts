/** Which handicraft of A Lưới has four stars: people filter the products, share the address, take what is shown. */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { getWords } from '../../src/i18n/words.ts';
import { addressOf, createVisits, desk, expectSoon, phone } from './visits.ts';

const visit = createVisits();
const path = 'vi/san-pham-ocop/';
const chosen = 'nhom=handicraft&hang=4&huyen=huyen-481';
const words = getWords('vi').ocop;

describe.each([
  ['at the desk', desk],
  ['on a phone', phone],
])('%s', (_name, options) => {
  it('filters to 4-star handicraft in A Lưới, in the address, and Back undoes it', async () => {
    const page = await visit(path, options);
    expect((await shown(page)).length).toBe(34);
    await choose(page, 'nhom', 'handicraft');
    await choose(page, 'hang', '4');
    await choose(page, 'huyen', 'huyen-481');
    await expectSoon(() => page.url()).toBe(`${addressOf(path)}?${chosen}`);
    await expectSoon(() => shown(page)).toEqual(['khan-choang-nham']);
    expect(await page.locator('[data-count]').innerText()).toBe(words.count.replace('{n}', '1'));
    // A choice that would leave nothing says 0 and cannot be chosen.
    const empty = page.locator('select[name="nam"] option[value="2022"]');
    expect(await empty.textContent()).toContain('(0)');
    expect(await empty.isDisabled()).toBe(true);

    await page.goBack();
    await expectSoon(() => shown(page)).toHaveLength(3);
    await page.goForward();
    await expectSoon(() => shown(page)).toEqual(['khan-choang-nham']);
  });
});

it('shows the same to whoever opens the shared address, in either language, and gives it as a file', async () => {
  const page = await visit(`${path}?${chosen}`);
  await expectSoon(() => shown(page)).toEqual(['khan-choang-nham']);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: getWords('vi').dataFiles.filtered.download }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('ocop-products-handicraft-4-huyen-481.csv');
  const rows = (await text(await file.createReadStream())).trimEnd().split('\r\n');
  expect(rows.map((row) => row.split(',')[0])).toEqual(['id', 'khan-choang-nham']);

  await page.locator('header .langs a[hreflang="en"]').click();
  await expectSoon(() => page.url()).toBe(`${addressOf('en/ocop-products/')}?${chosen}`);
  await expectSoon(() => shown(page)).toEqual(['khan-choang-nham']);
});

it('gives the lists without scripts, each with its file', async () => {
  const page = await visit(path, { ...desk, javaScriptEnabled: false });
  expect(await page.locator('form.filters').isVisible()).toBe(false);
  await page.getByRole('link', { name: `${words.stars(4)} (7)` }).click();
  await page.waitForURL('**/hang-sao/4/');
  expect((await shown(page)).length).toBe(7);
  const link = page.getByRole('link', { name: words.downloadList(7) });
  const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  const csv = await (await page.request.get(address)).text();
  expect(csv.trimEnd().split('\r\n')).toHaveLength(8);
});

async function choose(page: Page, name: string, value: string): Promise<void> {
  const select = page.locator(`select[name="${name}"]`);
  await select.focus();
  // The counts beside the choices are written by the script: it is there once they can change.
  await expectSoon(() => page.evaluate(() => 'listReady' in window)).toBe(true);
  await select.selectOption(value);
}

/** Ids of the products that can be seen, in their order. */
function shown(page: Page): Promise<string[]> {
  return page
    .locator('main tbody tr[id]')
    .filter({ has: page.locator('.status'), visible: true })
    .evaluateAll((rows) => rows.map((row) => row.id));
}
