import { expect, it } from 'vitest';
import { readContent } from '../loader/read-content.ts';
import { buildModel } from '../model/build-model.ts';
import { formatProblem } from '../model/problem.ts';
import { withDraft, type Draft } from '../test/builders.ts';
import { removeProducts, writeProduct, writeUnconfirmed } from '../test/product-drafts.ts';
import { buildDatasets } from './all.ts';
import { checkTables } from './check-tables.ts';
import { rowCells } from './table.ts';

const absent = '{ absent: not-stated }';
const total = (id: string, more: string) =>
  `- id: ${id}\n  fiveStar: ${absent}\n  proposedFiveStar: ${absent}\n  makers: ${absent}\n  sources: [bao-dieu]\n${more}`;
const totals = [
  total('mot', "  publishedOn: '2030-05-01'\n  products: 7\n  fourStar: 2\n  threeStar: 5\n"),
  total(
    'hai',
    `  publishedOn: { absent: not-found }\n  products: ${absent}\n  fourStar: ${absent}\n  threeStar: ${absent}\n  added: { products: 4, fourStar: 1, threeStar: 3 }\n`,
  ),
].join('');
const areas = `
- id: co-lau
  material: { vi: cỏ lau, en: reed }
  where: ${absent}
  districts: [huyen-9901]
  communes: ${absent}
  today: { absent: not-confirmed }
  areaHa: 3.5
  areaKind: planned
  asOf: '2030'
  output: ${absent}
  namedIn: [b-2.1, bieu.3]
  villages: [gio-len]
  sources: [bao-dieu]
`;

const withAll = (draft: Draft) => {
  removeProducts(draft);
  writeProduct(draft, 'dieu-sao');
  writeUnconfirmed(draft, 'ho-dan');
  draft.write('registers/ocop-totals.yaml', totals);
  draft.write('registers/raw-material-areas.yaml', areas);
};

/** Rows of one table by the names of its columns, after a change of the second plan. */
async function tablesAfter(change: (draft: Draft) => void) {
  const model = await withDraft(change, async (root) => {
    const { content } = await readContent(root);
    return buildModel(content, []).model!;
  });
  const tables = buildDatasets(model);
  expect(checkTables(tables).map(formatProblem)).toEqual([]);
  return Object.fromEntries(
    tables.map((table) => [
      table.id as string,
      table.rows.map((row) => {
        const cells = rowCells(table, row);
        return Object.fromEntries(table.columns.map(({ name }, at) => [name, cells[at]]));
      }),
    ]),
  );
}

const optional = ['ocop-products', 'ocop-totals', 'raw-material-areas'];

it('an empty table is not published', async () => {
  const published = Object.keys(await tablesAfter(removeProducts));
  expect(published.filter((id) => optional.includes(id))).toEqual([]);
});

it('products, totals and areas say what is known, and how what is not known is absent', async () => {
  const tables = await tablesAfter(withAll);
  expect(tables['ocop-products']).toMatchObject([
    {
      id: 'dieu-sao',
      stars: 4,
      evidence: 'decision',
      district_id: 'huyen-9901',
      commune_id: 'xa-99012',
      round_year: 2030,
      decision_id: 'qd-70-qd-ubnd-2030',
      village_ids: 'gio-len',
      proposed_stars: 'not-applicable',
      note_en: 'not-applicable',
      source_ids: 'bao-dieu',
    },
    {
      id: 'ho-dan',
      stars: 'not-stated',
      evidence: 'unconfirmed',
      round_year: 'not-stated',
      today_ids: 'not-found',
      village_ids: 'not-applicable',
    },
  ]);
  expect(tables['ocop-totals']).toMatchObject([
    { id: 'mot', products: 7, added: 'not-applicable', added_four_star: 'not-applicable' },
    { id: 'hai', published_on: 'not-found', products: 'not-stated', added: 4, added_three_star: 3 },
  ]);
  expect(tables['raw-material-areas']).toMatchObject([
    {
      id: 'co-lau',
      district_ids: 'huyen-9901',
      commune_ids: 'not-stated',
      today_ids: 'not-confirmed',
      area_ha: 3.5,
      area_kind: 'planned',
      area_note_vi: 'not-applicable',
      named_in: 'b-2.1; bieu.3',
      village_ids: 'gio-len',
    },
  ]);
  expect(String(tables['ocop-totals']![0]!.url_en)).toMatch(/\/en\/ocop-products\/#mot$/);
});

it('totals without a product lead to their own page', async () => {
  const { 'ocop-totals': rows } = await tablesAfter((draft) => {
    removeProducts(draft);
    draft.write('registers/ocop-totals.yaml', totals);
  });
  expect(String(rows![0]!.url_en)).toMatch(/\/en\/data\/ocop-totals\/#preview$/);
});
