import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { writeCsv } from '../datasets/write-csv.ts';
import { readContent } from '../loader/read-content.ts';
import { buildModel } from '../model/build-model.ts';
import { unconfirmedProducts } from '../model/figures-ocop.ts';
import type { Model } from '../model/types.ts';
import { realContent, withDraft, type Change } from '../test/builders.ts';
import { chartTables } from './all.ts';
import { buildChartPage, buildPicture, findChartSection } from './page.ts';
import { versionOf } from './freeze.ts';
import { ocopByDistrict } from './ocop-by-district.ts';

const product = 'du-lich-cong-dong-ngu-my-thanh';

/** All that a reader can take from one chart: its page, a page that shows it, its picture, its file, its version. */
function readAll(model: Model) {
  const page = buildChartPage(model, 'ocop-by-district', 'vi');
  const table = chartTables(model).find(({ id }) => id === 'ocop-by-district')!;
  const rows = parse(writeCsv(table), { columns: true }) as Record<string, string>[];
  return {
    sentence: page.title,
    elsewhere: findChartSection(model, 'ocop-by-district', 'vi')!.title,
    picture: buildPicture(model, 'ocop-by-district', 'vi').includes(page.title.split(': ')[1]!),
    filled: page.figure.wide.split('width="18"').length - 1,
    table: page.table.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n'),
    csv: rows.find((row) => row.product_id === product)!.stars,
    citation: page.citation.text,
    version: versionOf(model, ocopByDistrict),
  };
}

const modelAfter = (change: Change) =>
  withDraft(
    change,
    async (root) => {
      const { content } = await readContent(root);
      return buildModel(content, []).model!;
    },
    realContent,
  );

it('one star more on one product changes sentence, drawing, table, picture, file, citation and version', async () => {
  const before = readAll(await modelAfter(() => {}));
  const after = readAll(
    await modelAfter((draft) => {
      draft.replace(`products/vi/${product}.mdx`, 'stars: 3', 'stars: 4');
      // Else a change without a note is refused, as it should be.
      draft.write('registers/noted.txt', '');
    }),
  );
  const high = Number(/: (\d+) trên/.exec(before.sentence)![1]);
  const all = Number(/trên (\d+)$/.exec(before.sentence)![1]);
  expect(after.sentence).toBe(
    before.sentence.replace(`: ${high} trên ${all}`, `: ${high + 1} trên ${all + 1}`),
  );
  expect(after.elsewhere).toBe(after.sentence);
  expect([before.picture, after.picture]).toEqual([true, true]);
  expect(after.filled).toBe(before.filled + 1);
  expect(before.table).toContain('Ngư Mỹ Thạnh (3 sao)');
  expect(after.table).toContain('Ngư Mỹ Thạnh (4 sao)');
  expect([before.csv, after.csv]).toEqual(['3', '4']);
  expect(after.citation).toContain(after.sentence);
  expect(after.version).not.toBe(before.version);
});

it('an unconfirmed product is in no chart', async () => {
  const model = await modelAfter(() => {});
  const ids = unconfirmedProducts(model).map(({ id }) => id);
  const cells = chartTables(model).flatMap(({ columns, rows }) =>
    rows.flatMap((row) => columns.map((one) => one.value(row))),
  );
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => cells.includes(id))).toEqual([]);
});
