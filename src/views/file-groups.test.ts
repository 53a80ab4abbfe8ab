import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { listDescriptions } from '../datasets/csvw-lists.ts';
import { catalogueFile, listDataFiles } from '../datasets/files.ts';
import { parseCsv } from '../datasets/write-csv.ts';
import { collectAddresses } from '../model/addresses.ts';
import { modelOfSecondPlan, readSecondPlan } from '../test/builders.ts';
import { dcatShapes } from '../test/dcat-shapes.ts';
import { buildFileGroups } from './file-groups.ts';

const model = await modelOfSecondPlan();
const groups = buildFileGroups(model);

it('names every file of data that is neither a table nor a description, once', async () => {
  const tables = listDataFiles(model).map(({ path }) => path);
  const others = collectAddresses(await readSecondPlan()).filter(
    (address) =>
      /^data\/.*\.[a-z]+$/.test(address) &&
      !/^data\/(releases\/|checksums\.|.*\/csv-metadata\.json$)/.test(address) &&
      !tables.includes(address),
  );
  const named = groups.flatMap(({ files }) => files.map(({ path }) => path));
  expect(others.length).toBeGreaterThan(30);
  expect(named.toSorted()).toEqual([...new Set(others)].sort());
});

it('gives each a title in both languages and the page of its language', () => {
  const files = groups.flatMap((group) => group.files);
  expect(files.filter(({ title }) => !/\S/.test(title.vi) || !/\S/.test(title.en))).toEqual([]);
  const page = (path: string) => files.find((one) => one.path === path)?.page;
  expect(page('data/tasks/2031-matrix.en.csv')).toMatch(/\/en\/tasks\/2031\/$/);
  expect(page('data/tasks/2031-list.vi.csv')).toMatch(/\/vi\/nhiem-vu\/2031\/danh-sach\/$/);
  expect(page('data/ocop-products/confirmed.csv')).toMatch(/\/vi\/san-pham-ocop\/$/);
});

it('describes the columns of every list beside it, those that all lists have once', () => {
  const files = groups.flatMap((group) => group.files).filter(({ path }) => /\.csv$/.test(path));
  const folders = [...new Set(files.map(({ path }) => path.replace(/[^/]+$/, '')))];
  expect(folders.sort()).toEqual(
    [
      'administrative-units',
      'changes',
      'charts',
      'datasets',
      'ocop-products',
      'support',
      'tasks',
    ].map((name) => `data/${name}/`),
  );
  for (const folder of folders) {
    const [file] = listDescriptions(
      model,
      files.filter(({ path }) => path.startsWith(folder)),
    );
    const { tables, tableSchema } = JSON.parse(new TextDecoder().decode(file!.read())) as {
      tables: { url: string; tableSchema?: { columns: object[] } }[];
      tableSchema?: { columns: object[] };
    };
    expect(file!.path).toBe(`${folder}csv-metadata.json`);
    for (const { url, tableSchema: own = tableSchema } of tables) {
      const { columns, file: data } = files.find(({ path }) => path === folder + url)!;
      const [head] = parseCsv(new TextDecoder().decode(data!.read()));
      expect(own!.columns).toHaveLength(columns!.length);
      expect(columns!.map((one) => ('head' in one ? one.head : one.name))).toEqual(head);
    }
    if (folder === 'data/support/') expect(tables.filter((one) => one.tableSchema)).toEqual([]);
  }
});

it('leaves out what the content has nothing of', () => {
  const bare = buildFileGroups({ ...model, products: [], supportItems: [] });
  expect(bare.map(({ id }) => id)).not.toContain('ocop-products-lists');
  expect(bare.map(({ id }) => id)).not.toContain('support-items-lists');
});

describe('the catalogue', () => {
  const text = new TextDecoder().decode(catalogueFile(model, groups).read());
  const catalogue = JSON.parse(text) as { dataset: Record<string, unknown>[] };

  it('has every mandatory and recommended property for these files as well, the time where their table has one', async () => {
    const quads = (await jsonld.toRDF(catalogue as object, {
      format: 'application/n-quads',
    })) as string;
    const data = new Store(new Parser({ format: 'application/n-quads' }).parse(quads));
    const shapes = new Store(new Parser().parse(dcatShapes));
    const { results } = await new Validator(shapes).validate(data);
    const timeOf = (id: unknown) => catalogue.dataset.find((one) => one['@id'] === id)?.temporal;
    const timeless = catalogue.dataset.filter((one) => !timeOf(one.isPartOf ?? one['@id']));
    expect(timeless.length).toBeLessThan(catalogue.dataset.length / 2);
    expect(
      results.map(({ focusNode, path }) => `${focusNode?.value} ${path?.value}`).sort(),
    ).toEqual(
      timeless.map((one) => `${String(one['@id'])} http://purl.org/dc/terms/temporal`).sort(),
    );
  });

  it('makes each group a part of the dataset that its rows are of', () => {
    const ids = catalogue.dataset.map((one) => String(one['@id']));
    const parts = catalogue.dataset.filter((one) => 'isPartOf' in one);
    expect(parts.map((one) => String(one['@id']).replace(/^.*#/, ''))).toEqual(
      groups.map(({ id }) => id),
    );
    expect(parts.filter((one) => !ids.includes(String(one.isPartOf)))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
