/** What came of each task: the silent ones are counted, filters live in the address, an aged page says so itself. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { getWords } from '../../src/i18n/words.ts';
import { addressOf, createVisits, desk, expectSoon } from './visits.ts';

const visit = createVisits();
const paths = { vi: 'vi/nhiem-vu/2024/tien-do/', en: 'en/tasks/2024/progress/' };
const all = Array.from({ length: 19 }, (_, index) => String(index + 1));
const reported = ['2', '10', '12', '13'];

const shownTasks = (page: Page) =>
  page
    .locator('main [id^="t-"]')
    .filter({ visible: true })
    .evaluateAll((rows) => rows.map((row) => row.id.replace('t-', '')));

describe.each(['vi', 'en'] as const)('in "%s"', (locale) => {
  const words = getWords(locale);

  it('says with scripts off what is known of all 19, and shows the silent ones in each table', async () => {
    const page = await visit(paths[locale], { ...desk, javaScriptEnabled: false });
    expect(await page.locator('h1').innerText()).toBe(words.progress.title(4, 19));
    expect(await shownTasks(page)).toEqual(all);
    const silent = page.locator('main .progress .status[data-state="unknown"]');
    expect(await silent.count()).toBe(15);
    for (const table of await page.locator('main table').all()) {
      const last = await table.locator('tr').last().innerText();
      expect(last).toContain(words.progress.total(19));
      expect(last).toContain('15: 1, 3, 4, 5, 6, 7, 8, 9, 11, 14, 15, 16, 17, 18, 19');
    }
  });

  it('filters by state in the address, together with the lead agency', async () => {
    const page = await visit(`${paths[locale]}?tinh-trang=under-way`);
    await expectSoon(() => shownTasks(page)).toEqual(reported);
    const agency = page.locator('select[name="co-quan"]');
    await agency.selectOption('so-khoa-hoc-va-cong-nghe');
    await expectSoon(() => page.url()).toBe(
      `${addressOf(paths[locale])}?tinh-trang=under-way&co-quan=so-khoa-hoc-va-cong-nghe`,
    );
    await expectSoon(() => shownTasks(page)).toEqual(['13']);
    await page.goBack();
    await expectSoon(() => shownTasks(page)).toEqual(reported);
  });
});

it('leads from a silent task to what was searched, and to the whole', async () => {
  const page = await visit('en/tasks/2024/07/');
  const words = getWords('en').progress;
  const section = page.locator('#progress');
  expect(await section.locator('.status').innerText()).toBe(words.states['no-report']);
  expect(await section.innerText()).toContain(words.searchedOn('23 November 2026', 9));
  await section.getByRole('link', { name: words.tracker(19) }).click();
  await expectSoon(() => page.url()).toBe(addressOf(paths.en));
});

describe('an ageing copy', () => {
  const due = getWords('vi').checked.overdue('22/05/2027');
  /** The page with the visitor's clock at a day, and nobody touching it. */
  const visitOn = async (day: string) => {
    const page = await visit('vi/gioi-thieu/');
    await page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
    await page.reload();
    return page;
  };

  it('says by itself that it is overdue for checking', async () => {
    const page = await visitOn('2027-05-23');
    await expectSoon(() => page.getByText(due).isVisible()).toBe(true);
  });

  it('says nothing on the last day that is in time', async () => {
    const page = await visitOn('2027-05-22');
    await page.mouse.move(5, 5);
    await page.mouse.move(200, 300);
    await page.waitForFunction(() => 'siteReady' in window);
    expect(await page.getByText(due).isVisible()).toBe(false);
    const [checked] = (await page.locator('.page-foot').innerText()).split('\n');
    expect(checked).toBe('Kiểm tra lần cuối: 23/11/2026');
  });
});
