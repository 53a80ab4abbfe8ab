/** Offline: kept by one button, read with the server stopped; before the button nothing is kept. */
import { afterAll, expect, inject, it } from 'vitest';
import { getWords } from '../../src/i18n/words.ts';
import { serveFolder } from '../serve.ts';
import { createVisits, expectSoon } from './visits.ts';

const visit = createVisits();
const words = getWords('vi').offline;
const server = await serveFolder({
  root: inject('outDir'),
  port: 0,
  base: inject('basePath'),
});
let isOpen = true;
const close = async () => {
  if (isOpen) await server.close();
  isOpen = false;
};
afterAll(close);

it('keeps the plan, its tasks and the supports, and shows them with the server stopped', async () => {
  const page = await visit(`${server.url}vi/ke-hoach/2024/`);
  const cacheNames = () => page.evaluate(() => caches.keys());
  const button = page.locator('[data-offline] button').first();
  await page.locator('.clause-num').first().hover();
  await button.waitFor();
  expect(await button.innerText()).toMatch(/MB/);
  expect(await cacheNames()).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);

  await button.click();
  await page.getByText(words.kept).last().waitFor({ timeout: 0 });
  expect(await cacheNames()).toHaveLength(1);
  await close();

  await page.goto(`${server.url}vi/ke-hoach/2024/#ii-1.4`);
  expect(await page.locator('[id="ii-1.4"] .clause-text').innerText()).toContain('08/KH-UBND');
  await page.locator('.ours a[href$="/nhiem-vu/2024/04/"]').first().click();
  await page.waitForURL('**/nhiem-vu/2024/04/');
  expect(await page.locator('h1').innerText()).toContain('chấp thuận chủ trương đầu tư');
  await page.goto(`${server.url}vi/ho-tro/khuyen-cong/`);
  expect(await page.locator('h1').innerText()).toContain('Khuyến công');
  const item = await page.locator('a[href*="/ho-tro/khoan/"]').first().getAttribute('href');
  await page.goto(new URL(item!, server.url).href);
  expect(await page.locator('h1').count()).toBe(1);
  // What was not promised is not kept.
  const other = await page.evaluate(
    (address) =>
      fetch(address).then(
        () => 'read',
        () => 'gone',
      ),
    `${server.url}vi/van-ban/`,
  );
  expect(other).toBe('gone');
  await page.goto(`${server.url}vi/van-ban/`);
  expect(await page.locator('h1').innerText()).toBe('Trang này chưa được giữ lại');
  await page.locator('a').click();
  await page.waitForURL('**/ke-hoach/2024/');

  await page.goto(`${server.url}vi/ke-hoach/2024/`);
  await page.locator('.clause-num').first().hover();
  await page.getByRole('button', { name: words.drop }).click();
  await expectSoon(cacheNames).toEqual([]);
});
