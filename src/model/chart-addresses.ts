import type { Content } from '../loader/content.ts';
import { isAbsent } from '../schema/field.ts';
import { registerKinds, type RegisterKindName } from '../schema/kinds.ts';
import type { Need } from './problem.ts';
import { columnsFile } from './shown-files.ts';

interface ChartSource {
  /** True when the content has something that the chart could draw. */
  isPresent: (content: Content) => boolean;
  /** The register that it is drawn from, beside the plan itself. */
  register?: RegisterKindName;
}

/** Every chart of `src/charts`, and when it is there. A test holds that both sides agree. */
const charts: Record<string, ChartSource> = {
  'who-leads': { isPresent: ({ tasks }) => tasks.length > 0 },
  'tasks-by-group': { isPresent: ({ tasks }) => tasks.length > 0 },
  'documents-cited': { isPresent: citesDocuments, register: 'documents' },
  'support-ceilings': {
    isPresent: ({ supportItems }) => supportItems.some(({ data }) => !isAbsent(data.ceilingVnd)),
    register: 'supportItems',
  },
  'ocop-by-district': {
    isPresent: (content) => hasProducts(content) && hasTiles(content),
    register: 'places',
  },
  'ocop-by-group': { isPresent: hasProducts },
  'ocop-totals': {
    isPresent: ({ ocopTotals }) =>
      ocopTotals.some(({ data }) => !isAbsent(data.publishedOn) && !isAbsent(data.products)),
    register: 'ocopTotals',
  },
  'plan-on-the-map': { isPresent: hasTiles, register: 'places' },
  'cluster-areas': {
    isPresent: ({ clusters }) => clusters.some(({ data }) => !isAbsent(data.areaHa)),
    register: 'clusters',
  },
};

function hasProducts({ products }: Content): boolean {
  return products.some(({ vi }) => vi !== undefined && vi.data.evidence !== 'unconfirmed');
}

function hasTiles({ places }: Content): boolean {
  return places.some(({ data }) => data.level === 'district' && data.tile !== undefined);
}

function citesDocuments({ planParts, tasks, planRecords, site }: Content): boolean {
  const year = site?.currentPlan;
  const own = planRecords.find((record) => record.year === year)?.data.document;
  const entries = [...planParts.map(({ vi }) => vi), ...tasks.map(({ vi }) => vi)];
  return entries.some(
    (entry) =>
      entry !== undefined &&
      entry.year === year &&
      entry.clauses.some(({ runs }) =>
        runs.some(({ ref }) => ref?.kind === 'doc' && ref.id !== own),
      ),
  );
}

/** True when the content has something for at least one chart. */
export function hasCharts(content: Content): boolean {
  return Object.values(charts).some(({ isPresent }) => isPresent(content));
}

/** Each chart with its page, its pictures in both languages and its data; each version that is kept for other sites. */
export function chartAddresses(content: Content): string[] {
  const ids = Object.keys(charts).filter((id) => charts[id]!.isPresent(content));
  const kept = content.frozenCharts.map(({ id, version }) => `embed/${id}/${version}`);
  const own = ids.flatMap((id) => [
    `charts/${id}`,
    `data/charts/${id}.csv`,
    `data/charts/${id}.json`,
    ...['vi', 'en'].flatMap((lang) =>
      ['svg', 'png', 'bib'].map((format) => `charts/${id}.${lang}.${format}`),
    ),
  ]);
  return [...own, ...(ids.length > 0 ? [columnsFile('charts')] : []), ...kept];
}

/** What must have been read for a chart's page or file to be there; undefined for any other address. */
export function needsOfChart(address: string, years: readonly string[]): Need[] | undefined {
  const [, kept, version] = /^embed\/([^/]+)\/([^/]+)$/.exec(address) ?? [];
  if (kept && version) return [{ file: `content/charts/${kept}.${version}.json` }];
  const [, id = ''] = /^(?:data\/)?charts\/([^/.]+)/.exec(address) ?? [];
  const chart = charts[id];
  if (!chart) return undefined;
  const { register } = chart;
  return [
    ...years.map((year) => ({ file: `content/plan/${year}/plan.yaml` })),
    ...(register ? [{ file: `content/${registerKinds[register].file}` }] : []),
  ];
}
