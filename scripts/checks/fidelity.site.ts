/** What is published of the official text equals the deposited text: on the pages, in the files, when copied. */
import { describe, expect, inject, it } from 'vitest';
import { pathOf } from '../../src/i18n/sections.ts';
import { readContent } from '../../src/loader/read-content.ts';
import { publishedPassages, readingOrder } from '../../src/model/checks/fidelity.ts';
import { getContentDir } from '../settings.ts';
import { checkAkomaNtoso, readAkomaNtoso } from './akoma-ntoso.ts';
import {
  findDifference,
  foldPiece,
  readJson,
  readMarkdown,
  readOfficialSide,
  readPlainText,
  readPlanPage,
  type Piece,
} from './official-text.ts';
import { withClipboard } from './clipboard.ts';
import { getAllElements, getElements, readSite, type Element } from './site.ts';
import { createVisits } from './visits.ts';

const site = await readSite(inject('outDir'), inject('basePath'));
const { content } = await readContent(getContentDir());
const visit = createVisits();

describe.each(content.planRecords)('the plan of $year', ({ year, data }) => {
  const deposit = readingOrder(content.deposits.find((one) => one.year === year)!);
  const pageOf = (view?: 'sideBySide') =>
    site.pagesByPath.get(pathOf('vi', { section: 'plan', ids: [year], view }))!;
  const addressesOfHeadings = new Set(
    content.planParts.flatMap(({ vi }) => (vi?.year === year ? [vi.data.id] : [])),
  );
  /** The entries' own words, in which words are parted as they should be. */
  const entries = publishedPassages(content, year).map(({ address, text }) => ({
    address,
    text,
    isHeading: addressesOfHeadings.has(address),
  }));
  const fileOf = (format: string) =>
    site.files.get(`data/${data.document}.vi.${format}`)!.toString();
  const cases: [string, () => Piece[]][] = [
    ['its page', () => readPlanPage(pageOf().dom)],
    ['the bilingual page', () => readOfficialSide(pageOf('sideBySide').dom)],
    ['the text file', () => readPlainText(fileOf('txt'))],
    ['the Markdown file', () => readMarkdown(fileOf('md'))],
    ['the JSON file', () => readJson(fileOf('json'))],
    ['the Akoma Ntoso file', () => readAkomaNtoso(fileOf('akn.xml'))],
  ];

  it.each([
    { locale: 'vi', reading: 'alone' },
    { locale: 'en', reading: 'alone' },
    { locale: 'vi', reading: 'side by side' },
    { locale: 'en', reading: 'side by side' },
  ] as const)(
    'each discrepancy has its note at every place, in $locale, $reading',
    ({ locale, reading }) => {
      const view = reading === 'alone' ? {} : { view: 'sideBySide' as const };
      const path = pathOf(locale, { section: 'plan', ids: [year], ...view });
      const list = pathOf(locale, { section: 'discrepancies' });
      const { dom } = site.pagesByPath.get(path)!;
      const titles = content.planParts.flatMap(({ vi }) =>
        vi?.data.kind === 'title' ? [vi.data.id] : [],
      );
      const byId = new Map(
        getAllElements(dom).flatMap((one) => (one.attribs.id ? [[one.attribs.id, one]] : [])),
      );
      const isNoted = (place: string, id: string) => {
        const at = byId.get(place);
        if (!at) return false;
        // The notes of a heading stand after it, those of a paragraph in it, those of the title in the head.
        const head = titles.filter((title) => place.startsWith(`${title}.`));
        const near = [at, ...followers(at), ...head.flatMap((title) => byId.get(title) ?? [])];
        return near.some((one) =>
          getElements(one, 'a').some(({ attribs }) => attribs.href?.endsWith(`${list}#${id}`)),
        );
      };
      const places = content.discrepancies.flatMap(({ data: row }) =>
        // What is spelt oddly is noted where its words are marked, what is out of date at its first place.
        row.kind === 'spelling'
          ? []
          : row.places
              .slice(0, row.kind === 'outdated' ? 1 : undefined)
              .map((place) => ({ place, id: row.id })),
      );
      expect(places.length).toBeGreaterThan(50);
      expect(places.filter(({ place, id }) => !isNoted(place, id))).toEqual([]);
    },
  );

  it.each(cases)('%s says every letter of the source and no other', (_where, read) => {
    expect(deposit.problems).toEqual([]);
    expect(findDifference(read(), deposit.text)).toBe('');
  });

  it.each(cases)('%s parts the words as the entries do', (_where, read) => {
    const close = (pieces: Piece[]) => pieces.map(foldPiece).join(' ');
    expect(close(read())).toBe(close(entries));
  });

  it.each(['vi', 'en'])('its Akoma Ntoso in "%s" keeps the rules of the schema', async (lang) => {
    const xml = site.files.get(`data/${data.document}.${lang}.akn.xml`)!.toString();
    expect(checkAkomaNtoso(xml)).toEqual([]);
    const page = await visit(pageOf().path);
    const fault = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return parsed.querySelector('parsererror')?.textContent ?? '';
    }, xml);
    expect(fault).toBe('');
  });

  it('each task’s own page gives the words of its row', () => {
    const rows = entries.flatMap(({ address }, at) => (address === 'number' ? [at] : []));
    expect(rows.length).toBe(data.taskCount);
    for (const at of rows) {
      const [number, text, lead, support] = entries.slice(at, at + 4).map(foldPiece);
      const path = pathOf('vi', { section: 'tasks', ids: [year, number!.padStart(2, '0')] });
      const page = site.pagesByPath.get(path)!;
      const body = readMain(page.html);
      expect(body, path).toContain(text);
      expect(body, path).toContain(`“${lead}”`);
      expect(body, path).toContain(`“${support}”`);
    }
  });

  it('what a person selects holds the source’s letters and no marks of ours', async () => {
    const page = await visit(pageOf().path);
    const selected = await page.locator('.clause-text').evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        getSelection()!.selectAllChildren(paragraph);
        return [paragraph.closest('.clause')!.id, getSelection()!.toString()] as const;
      }),
    );
    const onPage = readPlanPage(pageOf().dom);
    const wrong = selected.filter(([id, text]) => {
      const own = onPage.filter(({ address }) => address === id);
      // A row of the annex begins with its number, which is no part of its first cell.
      const expected = own.length > 1 ? own[1] : own[0];
      return foldPiece({ ...expected!, text }) !== foldPiece(expected!);
    });
    expect(wrong).toEqual([]);
    expect(selected.length).toBeGreaterThan(data.taskCount);
  });
});

it('copies a selected paragraph with the keyboard, without its reference marks', async () => {
  const page = await visit('vi/ke-hoach/2024/#ii-2-a.3');
  const paragraph = page.locator('[id="ii-2-a.3"] .clause-text');
  expect(await paragraph.locator('.ref').count()).toBeGreaterThan(1);
  await paragraph.evaluate((element) => getSelection()!.selectAllChildren(element));
  const copied = await withClipboard(page, async (read) => {
    await page.keyboard.press('ControlOrMeta+C');
    return read();
  });
  const expected = publishedPassages(content, '2024').find(
    ({ address }) => address === 'ii-2-a.3',
  )!.text;
  expect(copied.replace(/\s+/g, ' ').trim()).toBe(expected.replace(/\s+/g, ' '));
});

/** The text of a page's main part, as its markup says it. */
function readMain(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)![0];
  return main
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .normalize('NFC')
    .replace(/\s+/g, ' ');
}

/** The elements after a heading up to the next thing that has an address of its own. */
function followers(element: Element): Element[] {
  const found: Element[] = [];
  for (let next = element.nextSibling; next; next = next.nextSibling) {
    if (!('attribs' in next)) continue;
    if (next.attribs.id) break;
    found.push(next);
  }
  return found;
}
