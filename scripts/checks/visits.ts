/** Visits of a test file: pages of the built site in the shared browser, each with a memory of its own. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { connectBrowser } from './browser-session.ts';

export const desk = { viewport: { width: 1280, height: 900 } };
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** Where a path of the site is served; the base path is added. */
export function addressOf(path: string): string {
  return inject('siteUrl') + path.replace(/^\//, '');
}

/**
 * Registers the hooks that connect to the browser and close what a test opened.
 * @returns a function that opens a path (or a whole address) as a new visitor
 */
export function createVisits(): (path: string, options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  const pages: Page[] = [];
  beforeAll(async () => {
    browser = await connectBrowser();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
  });
  afterAll(() => browser?.close());
  return async (path, options = desk) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    pages.push(page);
    await page.goto(/^https?:/.test(path) ? path : addressOf(path));
    return page;
  };
}

/** Expects of a value that changes by itself; patient, because the machine may be busy with other things. */
export function expectSoon<T>(read: () => Promise<T> | T) {
  return expect.poll(read, { timeout: 20_000 });
}

/** Whether a paragraph stands out as the one the address leads to: it is drawn unlike its neighbour. */
export function isMarked(page: Page, id: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const draw = (element: Element) => {
      const looks = [element, element.querySelector('.clause-body')!].flatMap((one) => [
        getComputedStyle(one),
        getComputedStyle(one, '::before'),
      ]);
      return looks.map((look) => `${look.backgroundColor} ${look.borderInlineStart}`).join();
    };
    const paragraph = document.getElementById(wanted)!;
    const others = [...document.querySelectorAll('.clause')].filter((one) => one !== paragraph);
    const { top, bottom } = paragraph.getBoundingClientRect();
    const isInSight = top < innerHeight && bottom > 0;
    return isInSight && others.every((other) => draw(other) !== draw(paragraph));
  }, id);
}
