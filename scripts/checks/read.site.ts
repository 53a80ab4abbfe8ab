/** Reading: terms open where they stand, cited documents show what they are, each part says what hangs on it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sections } from '../../src/i18n/sections.ts';
import { getWords } from '../../src/i18n/words.ts';
import { addressOf, createVisits, desk, expectSoon, phone } from './visits.ts';

const visit = createVisits();
const plans = { vi: 'vi/ke-hoach/2024/', en: 'en/plan/2024/' } as const;
const tasks = { vi: 'vi/nhiem-vu/2024/', en: 'en/tasks/2024/' } as const;
const peek = (page: Page) => page.locator('.peek');
const ready = (page: Page) => page.waitForFunction(() => 'siteReady' in window);

describe.each(['vi', 'en'] as const)('in "%s"', (locale) => {
  const words = getWords(locale).read;
  const term = `[id="i-1.1"] a[href="#term-cnnt"]`;

  it('a term opens in place by keyboard alone, and gives the focus back', async () => {
    const page = await visit(plans[locale]);
    await ready(page);
    await page.locator('[id="i-1.1"] .clause-num').focus();
    for (let step = 0; step < 12 && !(await isFocused(page, term)); step++)
      await page.keyboard.press('Tab');
    expect(await isFocused(page, term)).toBe(true);
    await page.keyboard.press('Enter');
    await expectSoon(() => isFocused(page, '.peek')).toBe(true);
    expect(await peek(page).innerText()).toContain(locale === 'vi' ? 'ở nông thôn' : 'rural areas');
    expect(page.url()).toBe(addressOf(plans[locale]));
    await page.keyboard.press('Tab');
    expect(await isFocused(page, '.peek a')).toBe(true);
    await page.keyboard.press('Escape');
    await expectSoon(() => peek(page).count()).toBe(0);
    expect(await isFocused(page, term)).toBe(true);
  });

  it.each([
    ['at the desk', desk],
    ['on a phone', phone],
  ])('a term opens in place when pressed %s, inside the window', async (_screen, options) => {
    const page = await visit(plans[locale], options);
    await ready(page);
    await page.locator(term).click();
    await peek(page).waitFor();
    const box = (await peek(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(page.viewportSize()!.width);
    await peek(page).getByRole('link', { name: words.openTerm }).click();
    await page.waitForURL(`**/${sections.glossary[locale]}/#cnnt`);
  });

  it('a cited document shows its status under the pointer, and a press opens its page', async () => {
    const page = await visit(plans[locale]);
    await ready(page);
    const link = page.locator('[id="ii-1.4"] .clause-text a[href*="kh-08-kh-ubnd-2022"]');
    await link.hover();
    await peek(page).waitFor();
    const text = await peek(page).innerText();
    expect(text).toContain('08/KH-UBND');
    const known = Object.values(getWords(locale).documents.validity);
    expect(known.some((status) => text.includes(status))).toBe(true);
    await link.click();
    await page.waitForURL('**/kh-08-kh-ubnd-2022/');
  });

  it.each([
    ['the plan', plans[locale], term, '#term-cnnt', ['ở nông thôn', 'rural areas']],
    [
      'a task',
      `${tasks[locale]}07/`,
      'h1 a[href="#term-lang-nghe"]',
      '#term-lang-nghe',
      ['số hộ làm nghề', 'households'],
    ],
  ])('a term of %s opens and closes in place where scripts are off', async (...row) => {
    const [, path, link, id, means] = row;
    const page = await visit(path, { ...phone, javaScriptEnabled: false });
    const panel = page.locator(id);
    expect(await panel.isVisible()).toBe(false);
    await page.locator(link).click();
    expect(await panel.isVisible()).toBe(true);
    expect(await panel.innerText()).toContain(means[locale === 'vi' ? 0 : 1]);
    const top = () => page.locator(link).first().boundingBox();
    const before = (await top())!.y;
    expect(before).toBeGreaterThan(0);
    await panel.getByRole('link', { name: words.close }).click();
    expect(await panel.isVisible()).toBe(false);
    expect((await top())!.y).toBe(before);
    await page.locator(link).click();
    await panel.getByRole('link', { name: words.openTerm }).click();
    await page.waitForURL(`**/${sections.glossary[locale]}/#${id.slice('#term-'.length)}`);
  });

  it('each numbered part has our summary, in the sans, and what hangs on it leads there', async () => {
    const page = await visit(plans[locale], { ...desk, javaScriptEnabled: false });
    const parts = await page.locator('.part').evaluateAll((headings) =>
      headings.map((heading) => {
        const ours = heading.nextElementSibling!;
        const isOurs = ours.classList.contains('ours');
        const font = isOurs ? getComputedStyle(ours.querySelector('p')!).fontFamily : '';
        return { id: heading.id, text: isOurs ? ours.textContent : '', font };
      }),
    );
    const numbered = parts.filter(({ id }) => id !== 'noi-nhan');
    expect(numbered.length).toBeGreaterThan(20);
    for (const part of numbered) {
      expect(part.text).toContain(`${words.summary}.`);
      expect(part.font).toContain('Source Sans');
    }
    const two = page.locator('#ii-1 + .ours');
    expect(await two.innerText()).toContain(words.tasks(5));
    await two.getByRole('link', { name: '4', exact: true }).click();
    await page.waitForURL(`**/${sections.tasks[locale]}/2024/04/`);
    expect(await page.locator('.ours').innerText()).toContain(words.summary);
    expect(await page.locator('[data-standing]').innerText()).toContain('2024');
  });

  it('each part has our summary in both languages, and what hangs on it, where they stand side by side', async () => {
    const path = { vi: 'vi/ke-hoach/2024/song-ngu/', en: 'en/plan/2024/side-by-side/' }[locale];
    const page = await visit(path, { ...desk, javaScriptEnabled: false });
    const parts = await page.locator('.bi-row[data-heading]').evaluateAll((rows) =>
      rows.map(({ id, children }) => ({
        id,
        said: ['bi-vi', 'bi-en'].map((side) => {
          const column = [...children].find((child) => child.classList.contains(side))!;
          const ours = column.querySelector('.ours p');
          const font = ours ? getComputedStyle(ours).fontFamily : '';
          return `${ours?.textContent.trim() ?? ''} ${font}`;
        }),
      })),
    );
    const numbered = parts.filter(({ id }) => id !== 'noi-nhan');
    expect(numbered.length).toBeGreaterThan(20);
    for (const { said } of numbered)
      for (const [index, side] of (['vi', 'en'] as const).entries()) {
        expect(said[index]).toContain(`${getWords(side).read.summary}. `);
        expect(said[index]).toContain('Source Sans');
      }
    // What hangs on a part is told once, in the column of the page's language.
    const own = page.locator(`[id="ii-1"] .bi-${locale} .ours`);
    expect(await own.innerText()).toContain(words.tasks(5));
    const four = own.getByRole('link', { name: '4', exact: true });
    expect(await four.getAttribute('href')).toContain(`/${sections.tasks[locale]}/2024/04/`);
    const other = locale === 'vi' ? 'en' : 'vi';
    expect(await page.locator(`.bi-${other} .ours a`).count()).toBe(0);
  });
});

function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}
