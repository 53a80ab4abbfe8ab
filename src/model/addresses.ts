import type { Content } from '../loader/content.ts';
import { wholeFilePaths } from '../schema/dataset.ts';
import { registerKinds, type RegisterKindName } from '../schema/kinds.ts';
import { chartAddresses, needsOfChart } from './chart-addresses.ts';
import { placeKinds } from '../schema/support-item.ts';
import { feedFile, feedFormats, wholeFeed, type FeedFormat } from '../schema/feed-files.ts';
import { taskId } from './checks/stems.ts';
import type { Need } from './problem.ts';
import { confirmedFile, facetLists, facetsOf, productListFile } from './product-facets.ts';
import {
  columnsFile,
  placeFileAddresses,
  shownProductsFile,
  shownTasksFile,
  siteFileAddresses,
} from './shown-files.ts';
import { needsOfTable, tableAddresses } from './table-addresses.ts';

/** How the rows of a register are addressed: each with a page below its section, or in one page by a fragment. */
const rowAddresses = {
  agencies: 'agencies/',
  documents: 'documents/',
  places: 'places/',
  clusters: 'industrial-clusters/',
  villages: 'craft-villages/',
  supportItems: 'support/item/',
  glossary: 'glossary#',
  discrepancies: 'discrepancies#',
} satisfies Partial<Record<RegisterKindName, string>>;
/** Registers whose rows have a page each and, in the list of all, a row that links led to before there were pages. */
const listedRegisters = ['clusters', 'villages'] as const;
export const addressedRegisters = Object.keys(rowAddresses) as (keyof typeof rowAddresses)[];

/** Sections that are there whatever the content is: the indexes of the registers, data, search and the read interface. */
const sections = [
  ...addressedRegisters.map((name) => rowAddresses[name].replace(/[/#].*$/, '')),
  'data',
  'charts',
  'search',
  'api/v1/index.json',
  'api/v1/openapi.json',
  'search/all',
  'verify',
  'changes',
];

const langs = ['vi', 'en'] as const;
const feedForms = Object.keys(feedFormats) as FeedFormat[];

/** Pages of prose that have a section of their own, by the stem of their file. */
const prose: Record<string, string> = { 'gioi-thieu': 'about' };

/** Forms of a plan's whole text; `views/plan-files.ts` writes them. */
const planFormats = ['txt', 'md', 'json', 'akn.xml'];

/** The address of a page of prose; undefined for one that no page shows. */
export const addressOfPage = (stem: string): string | undefined => prose[stem];

/** The address of a row of a register. */
export function addressOfRow(register: (typeof addressedRegisters)[number], id: string): string {
  return `${rowAddresses[register]}${id}`;
}

/**
 * Every address that the content publishes, free of language: `tasks/2024/07`, `plan/2024#ii-2-a.3`.
 * The kind's own path in each language comes from `src/i18n/sections.ts`.
 */
export function collectAddresses(content: Content): string[] {
  const parts = content.planParts.flatMap((pair) => (pair.vi ? [pair.vi] : []));
  const tasks = content.tasks.flatMap((pair) => (pair.vi ? [pair.vi] : []));
  const annexOf = (year: string) =>
    parts.find((part) => part.year === year && part.data.kind === 'annex')?.data.id ?? 'phu-luc';
  return [
    ...sections,
    ...content.pages.flatMap(({ vi }) => (vi && prose[vi.stem]) ?? []),
    ...content.releases.map(({ release, file }) => `data/releases/${release}/${file}`),
    ...wholeFilePaths,
    ...tableAddresses(content),
    ...(content.planRecords.length > 0 ? [columnsFile('tasks')] : []),
    'data/calendar-vi.ics',
    'data/calendar-en.ics',
    'data/checksums.txt',
    // Those of pages go with the pages: `feedFilesOfPage`.
    ...langs.flatMap((lang) => feedForms.map((form) => feedFile(wholeFeed, lang, form))),
    'provenance.json',
    ...content.planRecords.flatMap(({ year, data }) => [
      ...planPages(year),
      ...langs.flatMap((lang) => [
        shownTasksFile(year, 'list', lang),
        shownTasksFile(year, 'matrix', lang),
      ]),
      ...langs.flatMap((lang) =>
        planFormats.map((format) => `data/${data.document}.${lang}.${format}`),
      ),
      `data/${data.document}.canonical.txt`,
      `data/${data.document}.deposited.txt`,
      `data/fingerprints-${year}.json`,
    ]),
    ...parts.flatMap((part) => [
      `plan/${part.year}#${part.data.id}`,
      ...part.clauses.map((clause) => `plan/${part.year}#${part.data.id}.${clause.id}`),
    ]),
    ...tasks.flatMap((task) => [
      `tasks/${task.year}/${taskId(task.data.number)}`,
      `plan/${task.year}#${annexOf(task.year)}.${task.data.number}`,
    ]),
    ...addressedRegisters.flatMap((name) =>
      content[name].map(({ data }) => addressOfRow(name, data.id)),
    ),
    ...listedRegisters.flatMap((name) =>
      content[name].map(({ data }) => addressOfRow(name, data.id).replace('/', '#')),
    ),
    ...content.policies.flatMap(({ vi }) => (vi ? [`support/${vi.stem}`] : [])),
    ...supportLists(content),
    ...trackers(content),
    ...chartAddresses(content),
    ...productPages(content),
    ...areaPages(content),
    ...placeFileAddresses(content),
    ...siteFileAddresses(content),
    ...sourcePages(content),
  ];
}

/**
 * A list of supports for each need and each kind of business that any of them serves and for each kind of place,
 * and beside each list the file with its rows in either language.
 */
function supportLists(content: Content): string[] {
  const items = content.supportItems.map(({ data }) => data);
  const lists = (branch: string, ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => [
      `support/${branch}/${id}`,
      ...langs.map((lang) => `data/support/${branch}-${id}.${lang}.csv`),
    ]);
  const places = placeKinds.filter((kind) => kind !== 'anywhere');
  return [
    ...(items.length > 0 ? [columnsFile('support')] : []),
    ...lists(
      'need',
      items.flatMap(({ needs }) => needs),
    ),
    ...lists(
      'business',
      items.flatMap(({ beneficiaries }) => beneficiaries),
    ),
    ...lists('place', items.length > 0 ? places : []),
  ];
}

/** The page that keeps track of a plan's tasks, for each plan that is tracked. */
function trackers(content: Content): string[] {
  const years = [...new Set(content.taskProgress.map(({ data }) => data.plan))];
  return years.flatMap((year) => [
    `tasks/${year}/progress`,
    ...langs.map((lang) => shownTasksFile(year, 'progress', lang)),
  ]);
}

/** The products, the page of each and a list for each value that they are filtered by; none without products. */
function productPages(content: Content): string[] {
  const entries = content.products.flatMap(({ vi }) => vi ?? []);
  if (entries.length === 0) return [];
  const lists = facetLists(entries.map(({ data }) => facetsOf(data)));
  return [
    'ocop-products',
    ...entries.map(({ stem }) => `ocop-products/${stem}`),
    ...lists.map(({ facet, value }) => `ocop-products/${facet}/${value}`),
    confirmedFile,
    columnsFile('ocop-products'),
    ...lists.map(productListFile),
    ...langs.map(shownProductsFile),
  ];
}

/** The page of the raw-material areas and its rows; none where there are none. */
function areaPages(content: Content): string[] {
  if (content.rawMaterialAreas.length === 0) return [];
  const rows = content.rawMaterialAreas.map(({ data }) => `raw-material-areas#${data.id}`);
  return ['raw-material-areas', ...rows];
}

/** The sources, a page for each kind of them and a row for each source; none where there are none. */
function sourcePages({ sources }: Content): string[] {
  if (sources.length === 0) return [];
  const rows = sources.map(({ data }) => ({ page: `sources/${data.strength}`, id: data.id }));
  return [
    'sources',
    ...new Set(rows.map(({ page }) => page)),
    ...rows.map(({ page, id }) => `${page}#${id}`),
  ];
}

/** The pages that a plan of one year has beside its tasks. */
function planPages(year: string): string[] {
  return [`plan/${year}`, `plan/${year}/side-by-side`, `tasks/${year}`, `tasks/${year}/list`];
}

/**
 * What must have been read for an address to be there.
 * @param years years of plans that were published, for files that do not say which plan they are of
 */
export function needsOfAddress(address: string, years: readonly string[]): Need[] {
  const chart = needsOfChart(address, years);
  if (chart) return chart;
  const record = (year: string): Need => ({ file: `content/plan/${year}/plan.yaml` });
  const [, passageYear, passage] = /^plan\/([^/#]+)#(.+)$/.exec(address) ?? [];
  if (passageYear && passage) return [{ year: passageYear, passage }];
  const [, taskYear, task] = /^tasks\/([^/]+)\/(\d+)$/.exec(address) ?? [];
  if (taskYear && task) return [{ year: taskYear, task: Number(task) }];
  if (/^(data\/)?tasks\/[^/]+[/-]progress(\.|$)/.test(address))
    return [{ file: `content/${registerKinds.taskProgress.file}` }];
  const year = years.find((one) => planPages(one).includes(address));
  if (year) return [record(year)];
  const [, listed] = /^data\/tasks\/(\d+)-/.exec(address) ?? [];
  if (listed) return [record(listed)];
  if (/^data\/[^/]+\.(vi|en)\.(txt|md|json|akn\.xml)$/.test(address)) return years.map(record);
  if (/^data\/(.*\.(?:canonical|deposited)\.txt|fingerprints-.*\.json)$/.test(address))
    return years.map(record);
  if (address.startsWith('data/releases/')) return [{ file: 'content/registers/releases.txt' }];
  const table = needsOfTable(address);
  if (table) return table;
  const stem = Object.keys(prose).find((one) => prose[one] === address);
  if (stem) return [{ file: `content/pages/vi/${stem}.mdx` }];
  if (/^(support\/(need|business|place)|data\/support)\//.test(address))
    return [{ file: `content/${registerKinds.supportItems.file}` }];
  if (address.startsWith('data/administrative-units/'))
    return [{ file: `content/${registerKinds.places.file}` }];
  if (address.startsWith('data/changes/'))
    return [{ file: `content/${registerKinds.changes.file}` }];
  const [, area] = /^raw-material-areas(?:#(.+))?$/.exec(address) ?? [];
  if (address.startsWith('raw-material-areas'))
    return [{ file: `content/${registerKinds.rawMaterialAreas.file}`, ...(area && { row: area }) }];
  const [, source] = /^sources(?:\/[a-z]+(?:#(.+))?)?$/.exec(address) ?? [];
  if (/^sources(\/|$)/.test(address))
    return [{ file: `content/${registerKinds.sources.file}`, ...(source && { row: source }) }];
  const [, product] = /^ocop-products\/([^/#]+)$/.exec(address) ?? [];
  if (product) return [{ file: `content/products/vi/${product}.mdx` }];
  if (/^(data\/)?ocop-products(\/|$)/.test(address)) return [{ below: 'content/products/vi/' }];
  const [, policy] = /^support\/([^/#]+)$/.exec(address) ?? [];
  if (policy) return [{ file: `content/policies/vi/${policy}.mdx` }];
  return addressedRegisters.flatMap((name): Need[] => {
    const start = rowAddresses[name];
    const isListed = listedRegisters.some((one) => one === name);
    if (!address.startsWith(start) && !(isListed && address.startsWith(start.replace('/', '#'))))
      return [];
    return [{ file: `content/${registerKinds[name].file}`, row: address.slice(start.length) }];
  });
}
