/** What people come for, done in a real browser: find a task, read and cite a paragraph, change the language. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { getWords } from '../../src/i18n/words.ts';
import { withClipboard } from './clipboard.ts';
import { fieldOf } from './search-steps.ts';
import { addressOf, createVisits, desk, expectSoon, isMarked, phone } from './visits.ts';

const visit = createVisits();
const words = getWords('vi');
const paragraph = 'ii-2-a.3';
const screens: [string, BrowserContextOptions][] = [
  ['at the desk', desk],
  ['on a phone', phone],
];

describe.each(screens)('%s', (_screen, options) => {
  it.each([
    ['', 'máy móc thiết bị', 'vi/nhiem-vu/2024/07/', 'máy móc thiết bị'],
    ['vi/', 'may moc thiet bi', 'vi/nhiem-vu/2024/07/', 'máy móc thiết bị'],
    ['en/', 'machinery', 'en/tasks/2024/07/', 'machinery'],
  ])('finds task 7 from the home page /%s by typing “%s”', async (home, query, task, words) => {
    const page = await visit(home, options);
    await page.getByRole('searchbox').click();
    await page.keyboard.type(query);
    await page.keyboard.press('Enter');
    const hit = page.locator(`.hits a[href="${new URL(addressOf(task)).pathname}"]`).first();
    await hit.waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(query);
    expect(await fieldOf(page).inputValue()).toBe(query);
    await hit.click();
    await page.waitForURL(addressOf(task));
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(words);
  });

  it('opens a paragraph from a link, marked, and stays on it in English', async () => {
    const page = await visit('vi/van-ban/nq-21-2022-nq-hdnd/', options);
    await page.locator(`main a[href$="#${paragraph}"]`).first().click();
    await page.waitForURL(addressOf(`vi/ke-hoach/2024/#${paragraph}`));
    await expectSoon(() => isMarked(page, paragraph)).toBe(true);
    await switchTo(page, 'en');
    await page.waitForURL(addressOf(`en/plan/2024/#${paragraph}`));
    await expectSoon(() => isMarked(page, paragraph)).toBe(true);
    await switchTo(page, 'vi');
    await page.waitForURL(addressOf(`vi/ke-hoach/2024/#${paragraph}`));
    await expectSoon(() => isMarked(page, paragraph)).toBe(true);
  });

  it('marks a paragraph when its number is pressed, and takes it along to the other language', async () => {
    const page = await visit('vi/ke-hoach/2024/', options);
    await page.locator('[id="ii-1.2"] .clause-num').click();
    await expectSoon(() => isMarked(page, 'ii-1.2')).toBe(true);
    await switchTo(page, 'en');
    await page.waitForURL(addressOf('en/plan/2024/#ii-1.2'));
    await expectSoon(() => isMarked(page, 'ii-1.2')).toBe(true);
  });

  it('copies the citation of a paragraph', async () => {
    const page = await visit(`vi/ke-hoach/2024/#${paragraph}`, options);
    const copied = await copy(page, `[id="${paragraph}"]`, words.cite.forms.vi);
    expect(copied).toContain('26/KH-UBND');
    expect(copied).toContain('ngày 22 tháng 01 năm 2024');
    expect(copied).toMatch(/mục II\.2\.a, đoạn 3/);
    expect(copied).toMatch(/https:\S+\/vi\/ke-hoach\/2024\/\?v=1\.0\.0#ii-2-a\.3$/);
  });

  it('copies the address of a paragraph', async () => {
    const page = await visit(`vi/ke-hoach/2024/#${paragraph}`, options);
    const copied = await copy(page, `[id="${paragraph}"]`, words.actions.copyLink);
    expect(copied).toMatch(/^https:\S+\/vi\/ke-hoach\/2024\/#ii-2-a\.3$/);
  });
});

it.each([
  [
    'vi/ke-hoach/2024/',
    words.cite.forms.vi,
    /26\/KH-UBND ngày 22 tháng 01 năm 2024.*ke-hoach\/2024/,
  ],
  [
    'vi/nhiem-vu/2024/07/',
    words.cite.forms.vi,
    /26\/KH-UBND ngày 22 tháng 01 năm 2024.*nhiệm vụ 7.*\/07\//,
  ],
  ['en/tasks/2024/07/', getWords('en').cite.forms.en, /26\/KH-UBND.*22 January 2024.*\/07\//],
])('copies the citation of %s', async (path, name, expected) => {
  const page = await visit(path);
  expect(await copy(page, 'main', name)).toMatch(expected);
});

/** Presses a copy button, checks that it says so and is itself again later; gives what is on the clipboard. */
async function copy(page: Page, within: string, name: string): Promise<string> {
  await page.clock.install();
  await page.reload();
  const button = page.locator(within).getByRole('button', { name, exact: true });
  const handle = (await button.elementHandle())!;
  return withClipboard(page, async (read) => {
    await button.click();
    // The script gives it where the page does not.
    await expectSoon(() => handle.getAttribute('data-copied')).toBeTruthy();
    const said = await handle.getAttribute('data-copied');
    await page.waitForFunction(([element, text]) => element.textContent.trim() === text, [
      handle,
      said!,
    ] as const);
    expect(await page.getByRole('status').innerText()).toBe(said);
    await page.clock.fastForward(10_000);
    await expectSoon(async () => (await handle.innerText()).trim()).toBe(name);
    const copied = await read();
    expect(copied).toBe(await handle.getAttribute('data-copy'));
    return copied;
  });
}

function switchTo(page: Page, lang: string): Promise<void> {
  return page.locator(`header .langs a[hreflang="${lang}"]`).click();
}
