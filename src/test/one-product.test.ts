/** Every number of the OCOP products comes from the same figure: one product changes, and each place that says it. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { chartTables } from '../charts/all.ts';
import { buildChartPage, buildPicture, findChartSection } from '../charts/page.ts';
import { buildOcopListFiles } from '../datasets/ocop-lists.ts';
import { buildOcopProductTable } from '../datasets/ocop-products.ts';
import { writeCsv } from '../datasets/write-csv.ts';
import { readContent } from '../loader/read-content.ts';
import { buildModel } from '../model/build-model.ts';
import type { Model } from '../model/types.ts';
import { productJsonLd } from '../views/json-ld-product.ts';
import { buildPlaceLists } from '../views/place-lists.ts';
import { buildProductView } from '../views/product.ts';
import { buildOcopIndex } from '../views/products.ts';
import { withDraft, type Change } from './builders.ts';

const id = 'keo-may';
const file = `products/vi/${id}.mdx`;
const charts = ['ocop-by-district', 'ocop-by-group', 'ocop-totals'] as const;

function modelAfter(change: Change): Promise<Model> {
  return withDraft(change, async (root) => {
    const { content } = await readContent(root);
    return buildModel(content, []).model!;
  });
}

/** A text without the soft parts of its typography. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
const rowsOf = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];
const rowOf = (csv: string) => rowsOf(csv).find((row) => (row.id ?? row.product_id) === id);

/** Each place that says something of the product, or counts it. */
function readAll(model: Model) {
  const index = buildOcopIndex(model, 'en');
  const product = model.get.product(id);
  const page = buildProductView(model, product, 'en');
  const filter = (name: string) =>
    index.filters.find((one) => one.name === name)!.options.map(({ label }) => label);
  const chart = Object.fromEntries(
    charts.map((one) => {
      const view = buildChartPage(model, one, 'en');
      const table = chartTables(model).find((each) => each.id === one)!;
      return [
        one,
        {
          sentence: view.title,
          isEverywhere: [
            findChartSection(model, one, 'en')!.title,
            plain(/<title[^>]*>([^<]*)</.exec(buildPicture(model, one, 'en'))![1]!),
            plain(/aria-label="[^:]*: ([^"]*)"/.exec(view.figure.wide)?.[1] ?? view.title),
            view.citation.text,
          ].every((text) => plain(text).includes(plain(view.title))),
          table: view.table.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')),
          csv: writeCsv(table),
        },
      ];
    }),
  );
  return {
    lead: index.lead,
    count: index.count,
    row: index.table.rows.find((row) => row.id === id)?.cells.map(({ text }) => text),
    groups: filter('nhom'),
    stars: filter('hang'),
    districts: filter('huyen'),
    lists: index.lists.flatMap(({ items }) => items.map(({ label }) => label)),
    page: page.lead,
    pageFacts: JSON.stringify(page.facts),
    machine: productJsonLd(model, product, 'en'),
    place: model.places.flatMap((place) =>
      buildPlaceLists(model, place, 'en')
        .flatMap(({ items }) => items)
        .filter(({ href }) => href.endsWith(`/${id}/`))
        .map(({ meta }) => `${place.id}: ${meta}`),
    ),
    chart,
    dataset: rowOf(writeCsv(buildOcopProductTable(model))),
    listFiles: buildOcopListFiles(model)
      .filter(({ content }) => rowOf(content))
      .map(({ path }) => path.slice('data/ocop-products/'.length)),
  };
}

const before = readAll(await modelAfter(() => {}));

describe('one product changes, and each place that says it', () => {
  it('its stars', async () => {
    const after = readAll(await modelAfter(({ replace }) => replace(file, 'stars: 4', 'stars: 3')));
    expect([before.row![0], after.row![0]]).toEqual(['4 stars', '3 stars']);
    expect([before.stars, after.stars]).toEqual([
      ['All grades', '4 stars (1)', '3 stars (1)'],
      ['All grades', '3 stars (2)'],
    ]);
    expect(before.lists).toEqual(expect.arrayContaining(['4 stars (1)', '3 stars (1)']));
    expect(after.lists).toContain('3 stars (2)');
    expect([before.page, after.page].map((text) => /\d stars/.exec(text)![0])).toEqual([
      '4 stars',
      '3 stars',
    ]);
    expect(before.machine).toMatchObject({ award: 'OCOP, 4 stars, 2029' });
    expect(after.machine).toMatchObject({ award: 'OCOP, 3 stars, 2029' });
    expect(before.place.length).toBeGreaterThan(2);
    expect(after.place).toEqual(before.place.map((line) => line.replace('4 stars', '3 stars')));
    expect([before.dataset!.stars, after.dataset!.stars]).toEqual(['4', '3']);
    expect(after.listFiles).toEqual(
      before.listFiles.map((path) => path.replace('stars-4', 'stars-3')),
    );
    for (const name of ['ocop-by-district', 'ocop-by-group']) {
      expect(after.chart[name]!.table, name).not.toEqual(before.chart[name]!.table);
      expect(after.chart[name]!.csv, name).not.toEqual(before.chart[name]!.csv);
    }
    expect(after.chart['ocop-by-district']!.sentence).not.toBe(
      before.chart['ocop-by-district']!.sentence,
    );
    // What the authorities counted is another figure.
    expect(after.chart['ocop-totals']).toEqual(before.chart['ocop-totals']);
  });

  it('its group', async () => {
    const after = readAll(
      await modelAfter(({ replace }) => replace(file, 'group: food', 'group: drinks')),
    );
    expect(before.groups).toEqual(['All groups', 'Food (1)', 'Drinks (1)']);
    expect(after.groups).toEqual(['All groups', 'Drinks (2)']);
    expect([before.dataset!.group, after.dataset!.group]).toEqual(['food', 'drinks']);
    expect(after.listFiles).toEqual(
      before.listFiles.map((path) => path.replace('group-food', 'group-drinks')),
    );
    expect(before.pageFacts).toMatch(/food/i);
    expect(after.pageFacts).toMatch(/drinks/i);
    expect([before.machine, after.machine]).toMatchObject([
      { category: 'food' },
      { category: 'drinks' },
    ]);
    const { sentence, table } = after.chart['ocop-by-group']!;
    expect(sentence).not.toBe(before.chart['ocop-by-group']!.sentence);
    expect(sentence).toContain('2');
    expect(table).not.toEqual(before.chart['ocop-by-group']!.table);
  });

  it('its district', async () => {
    const after = readAll(
      await modelAfter(({ replace }) => {
        replace(file, 'commune: xa-99011', 'commune: { absent: not-stated }');
        replace(file, 'district: huyen-9901', 'district: { absent: not-stated }');
      }),
    );
    expect(before.districts).toEqual([
      'Whole province',
      'Mẫu district (1)',
      'district not stated (1)',
    ]);
    expect(after.districts).toEqual(['Whole province', 'district not stated (2)']);
    expect(after.place).toEqual([]);
    expect([before.dataset!.district_id, after.dataset!.district_id]).toEqual([
      'huyen-9901',
      'not-stated',
    ]);
    expect(after.listFiles.filter((path) => path.startsWith('district'))).toEqual([
      'district-none.csv',
    ]);
    expect(after.chart['ocop-by-district']!.table).not.toEqual(
      before.chart['ocop-by-district']!.table,
    );
  });

  it('that it is no longer confirmed: coverage, counts, charts and files', async () => {
    const after = readAll(
      await modelAfter(({ replace }) => {
        replace(file, 'evidence: official', 'evidence: unconfirmed');
        replace(file, 'stars: 4', 'stars: { absent: not-confirmed }');
      }),
    );
    expect([before.count, after.count]).toEqual(['Products shown: 2', 'Products shown: 1']);
    expect(before.lead).toContain('1 of these is unconfirmed.');
    expect(after.lead).toContain('2 of these are unconfirmed.');
    expect(after.row).toBeUndefined();
    expect(after.stars).toEqual(['All grades', '3 stars (1)']);
    expect(after.listFiles).toEqual(['evidence-unconfirmed.csv']);
    expect(after.machine).not.toHaveProperty('award');
    for (const name of ['ocop-by-district', 'ocop-by-group'])
      expect(after.chart[name]!.sentence, name).not.toBe(before.chart[name]!.sentence);
  });

  it('in one sentence wherever a chart is shown', () => {
    expect(Object.values(before.chart).map(({ isEverywhere }) => isEverywhere)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('and the reported total, on the page, in the chart, its table and its file', async () => {
    const after = readAll(
      await modelAfter(({ replace }) => {
        replace('registers/ocop-totals.yaml', 'products: 5', 'products: 6');
        replace('registers/ocop-totals.yaml', 'threeStar: 3', 'threeStar: 4');
      }),
    );
    expect(before.lead).toMatch(/\b5\b/);
    expect(after.lead).toMatch(/\b6\b/);
    const { sentence, table, csv } = after.chart['ocop-totals']!;
    expect([sentence, table.join(), csv].map((text) => /\b6\b/.test(text))).toEqual([
      true,
      true,
      true,
    ]);
    expect(sentence).not.toBe(before.chart['ocop-totals']!.sentence);
  });
});
