/** The fonts of the site hold the letters of its pages, and a page asks ahead for those it is set in. */
import { inject, expect, it } from 'vitest';
import { lettersOf } from '../site-fonts.ts';
import { getElements, getText, readSite } from './site.ts';
import { createVisits } from './visits.ts';

const site = await readSite(inject('outDir'), inject('basePath'));
const visit = createVisits();

it('have every letter that a page shows', () => {
  const letters = lettersOf('source-sans-3-400');
  const missing = new Map<string, string>();
  for (const page of site.pages) {
    const [body] = getElements(page.dom, 'body');
    for (const letter of body ? getText(body) : '')
      if (!letters.has(letter)) missing.set(letter, page.path);
  }
  expect([...missing]).toEqual([]);
});

it('have in the serif every letter of the official text', () => {
  const letters = lettersOf('source-serif-4-400');
  for (const [path, bytes] of site.files) {
    if (!/^data\/[^/]+\.canonical\.txt$/.test(path)) continue;
    expect(
      [...new Set(bytes.toString().replace(/\s/g, ''))].filter((one) => !letters.has(one)),
    ).toEqual([]);
  }
});

it.each(['vi/', 'en/', 'vi/ke-hoach/2024/', 'en/plan/2024/', 'vi/nhiem-vu/2024/07/', 'vi/ho-tro/'])(
  'are asked for ahead: %s',
  async (path) => {
    const page = await visit(path);
    const late = await page.evaluate(async () => {
      await document.fonts.ready;
      const ahead = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')];
      const names = performance.getEntriesByType('resource').map(({ name }) => name);
      const fonts = names.filter((name) => name.endsWith('.woff2'));
      return fonts.filter((name) => !ahead.some(({ href }) => href === name));
    });
    expect(late).toEqual([]);
  },
);
