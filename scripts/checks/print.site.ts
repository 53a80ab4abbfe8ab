/** On paper: the whole document with its numbers, its notes and where it is from, and nothing that needs a screen. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { locales, pathOf } from '../../src/i18n/sections.ts';
import { readContent } from '../../src/loader/read-content.ts';
import { getWords } from '../../src/i18n/words.ts';
import { getContentDir } from '../settings.ts';
import { createVisits } from './visits.ts';

const visit = createVisits();
const { printPart } = getWords('vi').cite;
const { content } = await readContent(getContentDir());
const record = content.planRecords.find(({ year }) => year === content.site!.currentPlan)!;
const year = record.year;
const cited = content.documents.find(({ data }) => data.id === record.data.document)!.data;
const parts = content.planParts.flatMap(({ vi }) => (vi?.year === year ? [vi] : []));
const titleOf = (id: string) => parts.find((part) => part.data.id === id)!.data.title!;
/** As wide as an A4 page between its margins. */
const sheet = { viewport: { width: 658, height: 930 } };
const screenOnly = [
  '.site-head',
  '.site-foot',
  '.skip',
  '.crumbs',
  '.outline',
  '.segmented',
  '.actions',
  '.clause-cite',
  '.note-back',
  'button',
  'form',
  'input',
  'select',
];

async function print(path: string): Promise<Page> {
  const page = await visit(path, sheet);
  await page.emulateMedia({ media: 'print' });
  return page;
}

describe.each(locales)('the plan in "%s"', (locale) => {
  const open = () => print(pathOf(locale, { section: 'plan', ids: [year] }));

  it('is there whole, every paragraph with its number', async () => {
    const page = await open();
    const expected = parts
      .filter(({ data }) => data.kind !== 'title')
      .flatMap(({ data, clauses }) => clauses.map(({ id }) => ({ id: `${data.id}.${id}`, n: id })))
      .map(({ id, n }) => `${id} ${/^\d+$/.test(n) ? `¶${n}` : '¶'}`);
    const clauses = page.locator('.clause:visible');
    const shown = await clauses.evaluateAll((found) =>
      found.map((clause) => {
        const seen = (selector: string) => {
          const element = clause.querySelector(selector)!;
          const { width, height } = element.getBoundingClientRect();
          const isSeen = element.checkVisibility({
            visibilityProperty: true,
            opacityProperty: true,
          });
          return isSeen && width > 0 && height > 0 ? element.textContent.trim() : '';
        };
        return { id: clause.id, number: seen('.clause-num'), text: seen('.clause-text') };
      }),
    );
    expect(shown.filter(({ text }) => text === '')).toEqual([]);
    const lines = shown.map(({ id, number }) => `${id} ${number}`);
    expect(lines).toEqual(expect.arrayContaining(expected));
    expect(lines.length).toBe(expected.length + record.data.taskCount);
    expect(lines.filter((line) => /\S+ \d+$/.test(line)).length).toBe(record.data.taskCount);
  });

  it('has every heading and every note in full', async () => {
    const page = await open();
    const titled = parts.filter(({ data }) => data.title).map(({ data }) => data.id);
    const headings = await page.locator('h2.part:visible, h3.part:visible, h4.part:visible').all();
    const ids = await Promise.all(headings.map((heading) => heading.getAttribute('id')));
    expect(ids).toEqual(expect.arrayContaining(titled));
    const notes = page.locator('.note-text');
    expect(await notes.count()).toBeGreaterThan(50);
    const unseen = await notes.evaluateAll((found) =>
      found
        .filter((note) => !note.checkVisibility() || note.getBoundingClientRect().height === 0)
        .map(({ id }) => id),
    );
    expect(unseen).toEqual([]);
    expect(await page.locator('.clause summary:visible').count()).toBe(0);
  });

  it('begins with the number and the date, and ends with the address', async () => {
    const page = await open();
    const [first] = (await page.locator('body').innerText()).trim().split('\n');
    expect(first).toContain(cited.number);
    const [signedYear, month, day] = String(cited.signedOn).split('-');
    expect(first).toMatch(
      locale === 'vi'
        ? `${day}/${month}/${signedYear}`
        : new RegExp(`${Number(day)} \\p{L}+ ${signedYear}`, 'u'),
    );
    expect(await page.locator('main').innerText()).toContain(
      content.site!.baseAddress + pathOf(locale, { section: 'plan', ids: [year] }),
    );
  });
});

it.each([
  pathOf('vi', { section: 'plan', ids: [year] }),
  pathOf('en', { section: 'plan', ids: [year], view: 'sideBySide' }),
  pathOf('vi', { section: 'tasks', ids: [year] }),
  pathOf('en', { section: 'tasks', ids: [year], view: 'list' }),
  pathOf('vi', { section: 'tasks', ids: [year, '07'] }),
  pathOf('en', { section: 'documents' }),
])('%s prints nothing that needs a screen', async (path) => {
  const page = await print(path);
  const seen = await page
    .locator(screenOnly.join(', '))
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => element.outerHTML.slice(0, 120)),
    );
  expect(seen).toEqual([]);
  expect(await page.locator('.print-head').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(
    sheet.viewport.width,
  );
});

it('fits on sheets: the matrix is not cut at the edge', async () => {
  const page = await print(pathOf('vi', { section: 'tasks', ids: [year] }));
  const right = await page.locator('.matrix').evaluate((one) => one.getBoundingClientRect().right);
  expect(right).toBeLessThanOrEqual(sheet.viewport.width);
});

it.each([
  ['the plan', undefined],
  ['side by side', 'sideBySide'],
] as const)(
  'prints one part of %s alone: all that is in it and no more, and afterwards all is there again',
  async (_what, view) => {
    const page = await visit(
      pathOf('vi', { section: 'plan', ids: [year], view, fragment: 'ii-2' }),
    );
    const seen = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.clause, .part, .bi-row')]
          .filter((one) => one.checkVisibility())
          .map(({ id }) => id),
      );
    const all = await seen();
    // The dialogue of the browser is not opened; what would go to paper is read at that moment.
    await page.evaluate(() => {
      window.print = () => {
        const shown = [...document.querySelectorAll('.clause, .part, .bi-row')].filter((one) =>
          one.checkVisibility(),
        );
        document.body.dataset.printed = shown.map(({ id }) => id).join(' ');
        document.body.dataset.heads = String(
          document.querySelector('.bi-head')?.checkVisibility() ?? true,
        );
        document.body.dataset.end = document.querySelector('.print-end')!.textContent;
      };
    });
    const end = () => page.locator('.print-end').evaluate((one) => one.textContent);
    const wholeEnd = await end();
    await page
      .locator('.clause-cite')
      .getByRole('button', { name: printPart, exact: true })
      .click();
    await page.locator('body[data-printed]').waitFor();
    const printed = (await page.locator('body').getAttribute('data-printed'))!.split(' ');
    const lines = readFileSync(
      join(inject('outDir'), 'data', `${record.data.document}.canonical.txt`),
      'utf8',
    ).split('\n');
    const at = (id: string) => lines.findIndex((line) => line.endsWith(titleOf(id)));
    const words = `${lines.slice(at('ii-2'), at('ii-3')).join('\n')}\n`;
    const partEnd = (await page.locator('body').getAttribute('data-end'))!;
    expect(partEnd).toMatch(/\/vi\/ke-hoach\/\d+\/\?v=[\d.]+#ii-2 · /);
    expect(partEnd.endsWith(createHash('sha256').update(words).digest('hex'))).toBe(true);
    expect(printed).toEqual(all.filter((id) => /^ii-2(?:-|\.|$)/.test(id)));
    expect(printed.length).toBeGreaterThan(10);
    // The names of the columns stand above the part, too.
    expect(await page.locator('body').getAttribute('data-heads')).toBe('true');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await seen()).toEqual(all);
    expect(await end()).toBe(wholeEnd);
  },
);
