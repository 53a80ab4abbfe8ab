/** With the keyboard alone, and by day or night: every way through a page, and the choice of its colours. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { getWords } from '../../src/i18n/words.ts';
import { addressOf, createVisits, desk, expectSoon, phone } from './visits.ts';

const visit = createVisits();
const stopsAtMost = 20;

describe('with the keyboard', () => {
  it.each(['vi/', 'en/plan/2024/', 'vi/nhiem-vu/2024/07/'])(
    'the first stop of %s skips to what the page is about',
    async (path) => {
      const page = await visit(path);
      await page.keyboard.press('Tab');
      const skip = page.locator('.skip');
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      const box = (await skip.boundingBox())!;
      expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
      expect(await skip.evaluate((link) => getComputedStyle(link).clipPath)).toBe('none');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement!.localName)).toBe('main');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(
        true,
      );
    },
  );

  it('reaches the search field of the home page and searches', async () => {
    const page = await visit('vi/');
    await pressTabUntil(page, 'input[type="search"]');
    await page.keyboard.type('dầu tràm');
    await page.keyboard.press('Enter');
    await page.locator('.hits a').first().waitFor();
    await pressTabUntil(page, '.hits a');
    const address = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    await page.keyboard.press('Enter');
    await page.waitForURL(address);
  });

  it.each([desk, phone])('reaches the search from any page (%j)', async (options) => {
    const page = await visit('vi/van-ban/', options);
    await pressTabUntil(page, `a[href$="/vi/tim-kiem/"]`);
    await page.keyboard.press('Enter');
    // A box opens in the header and has the focus; before its script is here, the link leads to the search page.
    const isReady = () => page.evaluate(() => document.activeElement?.localName === 'input');
    await expectSoon(async () => (await isReady()) || page.url().endsWith('/vi/tim-kiem/')).toBe(
      true,
    );
    if (!(await isReady())) await pressTabUntil(page, 'main input[name="q"]');
    await page.keyboard.type('OCOP');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${addressOf('vi/tim-kiem/')}?q=OCOP`);
  });

  it('opens and closes a note on a phone', async () => {
    const page = await visit('vi/ke-hoach/2024/#ii-2-a.2', phone);
    await page.waitForFunction(() => 'siteReady' in window);
    // The paragraph's own terms, documents and ways of citing come first.
    await pressTabUntil(page, '[id="ii-2-a.2"] .note summary', 40);
    const note = page.locator('[id="ii-2-a.2"] .note').first();
    const text = note.locator('.note-text');
    expect(await text.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await expectSoon(() => text.isVisible()).toBe(true);
    await page.keyboard.press('Space');
    await expectSoon(() => note.evaluate((one) => (one as HTMLDetailsElement).open)).toBe(false);
  });

  it('opens the menu on a phone and follows a link in it', async () => {
    const page = await visit('vi/', phone);
    await pressTabUntil(page, '[data-menu] summary');
    await page.keyboard.press('Enter');
    await pressTabUntil(page, '[data-menu] a[href$="/vi/ho-tro/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(addressOf('vi/ho-tro/'));
  });

  it('passes through the outline and the open margin at the desk', async () => {
    const page = await visit('vi/ke-hoach/2024/');
    await pressTabUntil(page, '.outline a[href="#ii"]', 40);
    await page.keyboard.press('Enter');
    await pressTabUntil(page, '[id="ii-1.1"] .note-text a', 40);
  });

  it.each(['vi/', 'vi/ke-hoach/2024/', 'en/tasks/2024/'])(
    'sees where the focus is on %s',
    async (path) => {
      const page = await visit(path);
      for (let stop = 0; stop < 40; stop++) {
        await page.keyboard.press('Tab');
        const unseen = await page.evaluate(() => {
          const focused = document.activeElement!;
          const ringed = [focused, focused.parentElement!].some(
            (element) => getComputedStyle(element).outlineStyle !== 'none',
          );
          return ringed ? '' : focused.outerHTML.slice(0, 200);
        });
        expect(unseen).toBe('');
      }
    },
  );
});

describe('by day and night', () => {
  const button = { name: getWords('vi').themeToggle };
  const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);
  const paper = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  it.each(['light', 'dark'] as const)(
    'turns from the system’s %s and back',
    async (colorScheme) => {
      const page = await visit('vi/', { ...desk, colorScheme });
      const other = colorScheme === 'light' ? 'dark' : 'light';
      const before = await paper(page);
      await page.getByRole('button', button).click();
      await expectSoon(() => theme(page)).toBe(other);
      const after = await paper(page);
      expect(after).not.toBe(before);
      expect(await page.getByRole('button', button).getAttribute('aria-pressed')).toBe(
        String(other === 'dark'),
      );
      await page.goto(addressOf('en/tasks/2024/'));
      expect(await theme(page)).toBe(other);
      expect(await paper(page)).toBe(after);
      await page.getByRole('button', { name: getWords('en').themeToggle }).click();
      await expectSoon(() => theme(page)).toBe(colorScheme);
      await expectSoon(() => paper(page)).toBe(before);
    },
  );

  it('knows the choice before it paints anything', async () => {
    const page = await visit('vi/', { ...desk, colorScheme: 'light' });
    await page.getByRole('button', button).click();
    await expectSoon(() => theme(page)).toBe('dark');
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        performance.mark('theme');
        observer.disconnect();
      }).observe(document, { attributes: true, attributeFilter: ['data-theme'], subtree: true });
    });
    // Whatever is not in the page itself comes late, so that a choice made there would come after the paint.
    await page.route('**/*.js', async (route) => {
      await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
      await route.continue();
    });
    await page.goto(addressOf('vi/ke-hoach/2024/'));
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    const times = await page.evaluate(() => ({
      theme: performance.getEntriesByName('theme')[0]?.startTime,
      paint: Math.min(...performance.getEntriesByType('paint').map(({ startTime }) => startTime)),
    }));
    expect(times.theme).toBeDefined();
    expect(times.theme!).toBeLessThan(times.paint);
  });

  it('offers the choice in the menu of a phone', async () => {
    const page = await visit('vi/', { ...phone, colorScheme: 'light' });
    await page.locator('[data-menu] summary').click();
    await page.locator('[data-menu]').getByRole('button', button).click();
    await expectSoon(() => theme(page)).toBe('dark');
  });
});

/** Presses Tab until an element that fits a selector has the focus. */
async function pressTabUntil(page: Page, selector: string, atMost = stopsAtMost): Promise<void> {
  for (let stop = 0; stop < atMost; stop++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted),
      selector,
    );
    if (isThere) return;
  }
  throw new Error(`${selector} was not among the next ${atMost} stops`);
}
