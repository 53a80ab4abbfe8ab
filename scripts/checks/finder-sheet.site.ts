/** The sheet to take along is one page, however much fits. */
import { getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { getWords } from '../../src/i18n/words.ts';
import { finderPath, readLists } from './finder-page.ts';
import { addressOf, createVisits } from './visits.ts';

const visit = createVisits();

it('a sheet of one page however much fits, with the number of what is not on it', async () => {
  const worst = [
    'need=trade-promotion',
    'need=consulting',
    'business=product-owner',
    'business=small-firm',
    'business=product-owner&need=intellectual-property',
  ];
  for (const lang of ['vi', 'en'] as const) {
    const page = await visit(finderPath[lang]);
    for (const fragment of [
      ...worst,
      'place=ward',
      'need=start-up&workers=up-to-10&activity=crafts',
    ]) {
      await page.goto(`${addressOf(finderPath[lang])}?${fragment}#${fragment}`);
      const { fits } = await readLists(page);
      await page.evaluate(() => document.fonts.ready);
      const pdf = await getDocumentProxy(
        new Uint8Array(await page.pdf({ preferCSSPageSize: true })),
      );
      expect(pdf.numPages, `${lang} ${fragment}`).toBe(1);
      const all = Object.values(fits).flat();
      const printed = await page
        .locator('.sheet tbody tr')
        .evaluateAll((rows) => rows.map((row) => row.dataset.item));
      expect(printed.length).toBeGreaterThan(1);
      expect(printed).toEqual(all.slice(0, printed.length));
      const rest = getWords(lang)
        .finder.sheet.some.replace('{n}', String(printed.length))
        .replace('{all}', String(all.length));
      const said = await page.locator('.sheet').textContent();
      expect(said!.includes(rest), `${lang} ${fragment}`).toBe(printed.length < all.length);

      // What has no row is named in the lists of the sheet, or counted.
      const { lists } = getWords(lang).finder;
      const listed = await page
        .locator('.sheet > ul')
        .evaluateAll((found) => found.map((list) => list.textContent).join(' '));
      const titlesOf = (rows: string) => page.locator(rows).allTextContents();
      for (const [list, titles] of [
        ['fits', (await titlesOf('.support h3')).slice(printed.length)],
        ['depends', await titlesOf('details[data-list="depends"] li a')],
      ] as const) {
        const named = titles.filter((title) => listed.includes(`${title} (`)).length;
        const counted = new RegExp(`[ :]${lists[list]} \\((\\d+)\\)`).exec(said!)?.[1];
        expect(named + Number(counted ?? 0), `${lang} ${fragment} ${list}`).toBe(titles.length);
        if (list === 'fits' && titles.length > 0) expect(named).toBeGreaterThan(0);
      }
      if (fragment.endsWith('=intellectual-property')) {
        const first = page.locator('details[data-list="depends"] li').first();
        expect(listed).toContain(await first.locator('a').textContent());
        expect(listed).toContain(getWords(lang).finder.whoOnly.replace('{text}', ''));
      }
    }
  }
});
