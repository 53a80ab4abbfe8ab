import { describe, expect, it } from 'vitest';
import { presentCharts } from '../charts/all.ts';
import { dataFile } from '../charts/kit/files.ts';
import { buildOcopListFiles } from '../datasets/ocop-lists.ts';
import { buildDatasets } from '../datasets/all.ts';
import { cataloguePath } from '../datasets/dcat-parts.ts';
import { listDataFiles } from '../datasets/files.ts';
import { branches, locales, sections, views } from '../i18n/sections.ts';
import { readContent } from '../loader/read-content.ts';
import { datasetEndings } from '../schema/dataset.ts';
import { modelOfSecondPlan, readSecondPlan, withDraft } from '../test/builders.ts';
import { removeProducts, writeProduct, writeUnconfirmed } from '../test/product-drafts.ts';
import { planFilePath, planFormats, type PlanFormat } from '../views/plan-files.ts';
import { calendarFile } from '../views/calendar.ts';
import {
  canonicalFile,
  checksumsFile,
  depositedFile,
  fingerprintsFile,
} from '../views/fingerprints.ts';
import { buildPlaceFiles } from '../views/shown-places.ts';
import { buildCatalogueFiles, buildChangeFiles } from '../views/shown-site-lists.ts';
import { buildTaskFiles } from '../views/shown-files.ts';
import { listFile, listPages } from '../views/support.ts';
import { collectAddresses, needsOfAddress } from './addresses.ts';
import { productFacets } from './product-facets.ts';
import { columnsFile, shownProductsFile } from './shown-files.ts';

const content = await readSecondPlan();
const addresses = collectAddresses(content);

it('lists every address once, in plain letters', () => {
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(
    addresses.filter(
      (address) =>
        !/^[a-z0-9/.#-]+$/.test(address.replace(/CITATION|SHA256SUMS|README|LICENCE/, 'x')),
    ),
  ).toEqual([]);
});

it('lists plans, parts, paragraphs, tasks and their rows of the annex', () => {
  expect(addresses).toEqual(
    expect.arrayContaining([
      'plan/2031',
      'plan/2031/side-by-side',
      'plan/2031#b',
      'plan/2031#b-1.3',
      'plan/2031#bieu.nhom-a',
      'tasks/2031',
      'tasks/2031/list',
      'tasks/2031/02',
      'plan/2031#bieu.2',
    ]),
  );
});

it('lists every row that has a place of its own on the site', () => {
  expect(addresses).toEqual(
    expect.arrayContaining([
      'agencies/so-thu-cong',
      'documents/qd-70-qd-ubnd-2030',
      'places/nay-99021',
      'industrial-clusters/canh-dieu',
      'industrial-clusters#canh-dieu',
      'craft-villages/gio-len',
      'craft-villages#gio-len',
      'glossary#nldg',
      'discrepancies#m1',
      'sources/press#bao-dieu',
      'support/khung-tre',
      'support/item/khung-tre-mot-bo',
      'support/need/raw-materials',
      'support/business/artisan',
    ]),
  );
});

it('lists every section, by its English words', () => {
  const perPlan = ['plan', 'tasks'];
  // The second plan has no products and no raw-material areas: these kinds are optional.
  const optional = ['ocop-products', 'raw-material-areas'];
  const indexes = Object.values(sections).map(({ en }) => en);
  expect(addresses).toEqual(
    expect.arrayContaining(indexes.filter((one) => ![...perPlan, ...optional].includes(one))),
  );
  const words = [...Object.values(views), ...Object.values(branches)].map(({ en }) => en);
  const used = new Set(addresses.flatMap((address) => address.split(/[/#]/)));
  const facets: string[] = productFacets.map((facet) => branches[facet].en);
  expect(words.filter((word) => !used.has(word) && !facets.includes(word))).toEqual([]);
});

it('lists a page of prose as long as it is there', () => {
  expect(addresses).toContain('about');
  expect(collectAddresses({ ...content, pages: [] })).not.toContain('about');
});

it('lists every published file', async () => {
  const model = await modelOfSecondPlan();
  const [plan] = model.plans;
  const files = [
    ...buildDatasets(model).map(({ id }) => `data/${id}`),
    ...listDataFiles(model).map(({ path }) => path),
    cataloguePath,
    ...presentCharts(model).flatMap(({ id }) => [dataFile(id, 'csv'), dataFile(id, 'json')]),
    ...locales.flatMap((locale) =>
      (Object.keys(planFormats) as PlanFormat[]).map((format) =>
        planFilePath(plan!, locale, format),
      ),
    ),
    fingerprintsFile(plan!),
    canonicalFile(plan!),
    depositedFile(plan!),
    checksumsFile,
    ...locales.map(calendarFile),
    ...buildTaskFiles(model).map(({ path }) => path),
    ...locales.flatMap((locale) => listPages(model).map((page) => listFile(page, locale))),
    ...buildOcopListFiles(model).map(({ path }) => path),
    ...locales.map(shownProductsFile),
    ...buildPlaceFiles(model).map(({ path }) => path),
    ...[...buildCatalogueFiles(model), ...buildChangeFiles(model)].map(({ path }) => path),
    ...[
      'tasks',
      'support',
      'ocop-products',
      'charts',
      'administrative-units',
      'datasets',
      'changes',
    ].map(columnsFile),
  ];
  expect(addresses.filter((one) => /^(data\/|schemas\/|catalog)/.test(one)).sort()).toEqual(
    files.sort(),
  );
});

describe('what must have been read for an address', () => {
  it.each([
    ['plan/2031#b-1.3', [{ year: '2031', passage: 'b-1.3' }]],
    ['tasks/2031/02', [{ year: '2031', task: 2 }]],
    ['tasks/2031/list', [{ file: 'content/plan/2031/plan.yaml' }]],
    ['data/kh-7.vi.txt', [{ file: 'content/plan/2031/plan.yaml' }]],
    ['data/tasks/2031-list.vi.csv', [{ file: 'content/plan/2031/plan.yaml' }]],
    ['data/changes/list.vi.csv', [{ file: 'content/registers/changes.yaml' }]],
    ['data/tasks/2031-progress.en.csv', [{ file: 'content/registers/task-progress.yaml' }]],
    ['about', [{ file: 'content/pages/vi/gioi-thieu.mdx' }]],
    ['agencies/so-gio', [{ file: 'content/registers/agencies.yaml', row: 'so-gio' }]],
    ['craft-villages/a', [{ file: 'content/registers/craft-villages.yaml', row: 'a' }]],
    ['craft-villages#a', [{ file: 'content/registers/craft-villages.yaml', row: 'a' }]],
    ['sources', [{ file: 'content/registers/sources.yaml' }]],
    ['sources/press', [{ file: 'content/registers/sources.yaml' }]],
    ['sources/press#a', [{ file: 'content/registers/sources.yaml', row: 'a' }]],
    ['support/need/training', [{ file: 'content/registers/support-items.yaml' }]],
    ['data/support/place-ward.vi.csv', [{ file: 'content/registers/support-items.yaml' }]],
    ['data/administrative-units/then.vi.csv', [{ file: 'content/registers/places.yaml' }]],
    ['support/a', [{ file: 'content/policies/vi/a.mdx' }]],
    ['support/item/a-1', [{ file: 'content/registers/support-items.yaml', row: 'a-1' }]],
    ['charts/who-leads', [{ file: 'content/plan/2031/plan.yaml' }]],
    [
      'charts/documents-cited.vi.svg',
      [{ file: 'content/plan/2031/plan.yaml' }, { file: 'content/registers/documents.yaml' }],
    ],
    ['charts', []],
    ['data/support-criteria.csv', [{ file: 'content/registers/support-items.yaml' }]],
    ['data/criterion-examples', [{ file: 'content/registers/examples.yaml' }]],
    ['data/ocop-totals.zip', [{ file: 'content/registers/ocop-totals.yaml' }]],
    ['data/ocop-products', [{ below: 'content/products/vi/' }]],
    ['schemas/v1/ocop-products.json', [{ below: 'content/products/vi/' }]],
    ['data/craft-villages', [{ file: 'content/registers/craft-villages.yaml' }]],
    ['data/tasks.csv', []],
    ['agencies', []],
  ])('%s', (address, needs) => {
    expect(needsOfAddress(address, ['2031'])).toEqual(needs);
  });
});

it('lists products, their lists and their files as long as there are any', async () => {
  const { withProducts } = await withDraft(
    (draft) => {
      removeProducts(draft);
      writeProduct(draft, 'dieu-sao');
      writeUnconfirmed(draft, 'ho-dan');
    },
    async (root) => ({ withProducts: (await readContent(root)).content }),
  );
  const added = collectAddresses(withProducts).filter((one) => /(^|\/)ocop-products/.test(one));
  const ofTable = (one: string) => /^(data|schemas\/v1)\/ocop-products(\.|$)/.test(one);
  expect(added.filter(ofTable).toSorted()).toEqual(
    [
      'data/ocop-products',
      ...datasetEndings.map((ending) => `data/ocop-products.${ending}`),
      'schemas/v1/ocop-products.json',
    ].toSorted(),
  );
  expect(added.filter((one) => !ofTable(one)).toSorted()).toEqual([
    'data/ocop-products/confirmed.csv',
    'data/ocop-products/csv-metadata.json',
    'data/ocop-products/district-huyen-9901.csv',
    'data/ocop-products/evidence-decision.csv',
    'data/ocop-products/evidence-unconfirmed.csv',
    'data/ocop-products/group-handicraft.csv',
    'data/ocop-products/list.en.csv',
    'data/ocop-products/list.vi.csv',
    'data/ocop-products/stars-4.csv',
    'data/ocop-products/year-2030.csv',
    'ocop-products',
    'ocop-products/dieu-sao',
    'ocop-products/district/huyen-9901',
    'ocop-products/evidence/decision',
    'ocop-products/evidence/unconfirmed',
    'ocop-products/group/handicraft',
    'ocop-products/ho-dan',
    'ocop-products/stars/4',
    'ocop-products/year/2030',
  ]);
  expect(needsOfAddress('ocop-products/dieu-sao', [])).toEqual([
    { file: 'content/products/vi/dieu-sao.mdx' },
  ]);
  expect(needsOfAddress('ocop-products/stars/4', [])).toEqual([{ below: 'content/products/vi/' }]);
});
