/** Who leads what: people filter the tasks, share the address, go back, change the view and the language. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { getWords } from '../../src/i18n/words.ts';
import { addressOf, createVisits, desk, expectSoon, phone } from './visits.ts';

const visit = createVisits();
const agency = 'so-cong-thuong';
const chosen = `co-quan=${agency}&vai-tro=lead`;
/** The tasks that the annex gives to the Department of Industry and Trade to lead. */
const ledByAgency = ['1', '2', '3', '4', '7', '8', '10', '19'];
const all = Array.from({ length: 19 }, (_, index) => String(index + 1));
const paths = { matrix: 'vi/nhiem-vu/2024/', list: 'vi/nhiem-vu/2024/danh-sach/' };
const cases: [string, string, BrowserContextOptions][] = [
  ['matrix at the desk', paths.matrix, desk],
  ['list at the desk', paths.list, desk],
  ['list on a phone', paths.list, phone],
];

describe.each(cases)('in the %s', (_name, path, options) => {
  it('filters by lead agency, in the address, and Back undoes it', async () => {
    const page = await visit(path, options);
    expect(await getShownTasks(page)).toEqual(all);
    await choose(page, 'co-quan', agency);
    await expectUrl(page, `${addressOf(path)}?co-quan=${agency}`);
    const withAgency = await getShownTasks(page);
    await choose(page, 'vai-tro', 'lead');
    await expectUrl(page, `${addressOf(path)}?${chosen}`);
    expect(await getShownTasks(page)).toEqual(ledByAgency);
    const count = getWords('vi').tasks.countTemplate.replace('{n}', '8');
    expect(await page.locator('[data-count]').innerText()).toBe(count);
    expect(await page.getByRole('status').filter({ hasText: count }).count()).toBeGreaterThan(0);

    await page.reload();
    await expectFilter(page, agency, 'lead');
    expect(await getShownTasks(page)).toEqual(ledByAgency);

    await page.goBack();
    await expectFilter(page, agency, '');
    expect(await getShownTasks(page)).toEqual(withAgency);
    await page.goBack();
    await expectFilter(page, '', '');
    expect(await getShownTasks(page)).toEqual(all);
    await page.goForward();
    await expectFilter(page, agency, '');
    expect(await getShownTasks(page)).toEqual(withAgency);
  });

  it('takes a choice that comes without pointer, key or focus, on a second page as well', async () => {
    const page = await visit('vi/', options);
    await page.goto(addressOf(path));
    await page.locator('select[name="co-quan"]').selectOption(agency);
    await expectUrl(page, `${addressOf(path)}?co-quan=${agency}`);
    expect(await getShownTasks(page)).not.toEqual(all);
  });

  it('shows the same rows to whoever opens the shared address', async () => {
    const page = await visit(`${path}?${chosen}`, options);
    await expectFilter(page, agency, 'lead');
    expect(await getShownTasks(page)).toEqual(ledByAgency);
  });

  it('says so when nothing fits, and shows all again', async () => {
    const page = await visit(`${path}?${chosen}&nhom=nhom-iii`, options);
    await page.waitForFunction(() => 'siteReady' in window);
    expect(await getShownTasks(page)).toEqual([]);
    expect(await page.locator('[data-count]').innerText()).toBe(getWords('vi').tasks.none);
    for (const name of ['co-quan', 'vai-tro', 'nhom']) {
      await choose(page, name, '');
    }
    await expectUrl(page, addressOf(path));
    expect(await getShownTasks(page)).toEqual(all);
  });
});

it('keeps the filter when the view changes, and back again', async () => {
  const page = await visit(`${paths.matrix}?${chosen}`);
  await expectFilter(page, agency, 'lead');
  const views = page.getByRole('navigation', { name: getWords('vi').tasks.view });
  await views.getByRole('link', { name: getWords('vi').tasks.list }).click();
  await expectUrl(page, `${addressOf(paths.list)}?${chosen}`);
  await expectFilter(page, agency, 'lead');
  expect(await getShownTasks(page)).toEqual(ledByAgency);
  await views.getByRole('link', { name: getWords('vi').tasks.matrix }).click();
  await expectUrl(page, `${addressOf(paths.matrix)}?${chosen}`);
  expect(await getShownTasks(page)).toEqual(ledByAgency);
});

it('keeps the filter when the language changes', async () => {
  const page = await visit(paths.list);
  await choose(page, 'co-quan', agency);
  await choose(page, 'vai-tro', 'lead');
  await page.locator('header .langs a[hreflang="en"]').click();
  await expectUrl(page, `${addressOf('en/tasks/2024/list/')}?${chosen}`);
  await expectFilter(page, agency, 'lead');
  expect(await getShownTasks(page)).toEqual(ledByAgency);
});

it('takes a choice that was made before the script had come', async () => {
  const page = await visit(paths.list);
  let letScriptCome = () => {};
  const chosenFirst = new Promise<void>((resolve) => (letScriptCome = resolve));
  await page.route(/\/_astro\/.*\.js$/, async (route) => {
    await chosenFirst;
    await route.continue();
  });
  const select = page.locator('select[name="co-quan"]');
  await select.focus();
  await select.selectOption(agency);
  letScriptCome();
  await expectUrl(page, `${addressOf(paths.list)}?co-quan=${agency}`);
  expect(await select.inputValue()).toBe(agency);
  expect((await getShownTasks(page)).length).toBeLessThan(all.length);
});

it('hides the heading of a group without rows', async () => {
  const page = await visit(`${paths.matrix}?${chosen}`);
  await expectFilter(page, agency, 'lead');
  const headings = page.locator('.matrix tbody th[scope="rowgroup"]');
  const withRows = page.locator('.matrix tbody:has(tr[id]:not([hidden]))');
  expect(await headings.filter({ visible: true }).count()).toBe(await withRows.count());
  expect(await headings.count()).toBeGreaterThan(await withRows.count());
});

async function choose(page: Page, name: string, value: string): Promise<void> {
  const select = page.locator(`select[name="${name}"]`);
  await select.focus();
  await page.waitForFunction(() => 'siteReady' in window);
  await select.selectOption(value);
}

/** The numbers of the tasks that can be seen, in their order. */
function getShownTasks(page: Page): Promise<string[]> {
  return page
    .locator('main [id^="t-"]')
    .filter({ visible: true })
    .evaluateAll((rows) => rows.map((row) => row.id.replace('t-', '')));
}

async function expectFilter(page: Page, co: string, role: string): Promise<void> {
  const values = () =>
    page
      .locator('.filters select')
      .evaluateAll((selects) =>
        selects.slice(0, 2).map((select) => (select as HTMLSelectElement).value),
      );
  await expectSoon(values).toEqual([co, role]);
}

function expectUrl(page: Page, url: string): Promise<void> {
  return expectSoon(() => page.url()).toBe(url);
}
