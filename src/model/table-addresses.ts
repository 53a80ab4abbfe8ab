import type { Content } from '../loader/content.ts';
import { datasetEndings, datasetIds, type DatasetId } from '../schema/dataset.ts';
import { isAbsent } from '../schema/field.ts';
import { registerKinds, type RegisterKindName } from '../schema/kinds.ts';
import { hasCharts } from './chart-addresses.ts';
import type { Need } from './problem.ts';

/** Tables that hold nothing where the content has nothing of the kind; an empty table is not published. */
const tableNeeds: Partial<Record<DatasetId, (content: Content) => unknown>> = {
  'task-progress': ({ taskProgress }) => taskProgress.length > 0,
  'task-reports': ({ taskProgress }) => taskProgress.some(({ data }) => data.evidence.length),
  citations: ({ planParts, tasks }) =>
    [...planParts, ...tasks].some(({ vi }) =>
      vi?.clauses.some(({ runs }) => runs.some(({ ref }) => ref?.kind === 'doc')),
    ),
  'document-relations': ({ documents }) => documents.some(({ data }) => data.relations?.length),
  'agency-successors': ({ agencies }) => agencies.some(({ data }) => !isAbsent(data.successors)),
  policies: ({ policies }) => policies.length > 0,
  'support-items': ({ supportItems }) => supportItems.length > 0,
  'support-criteria': hasConditions,
  'support-legal-bases': ({ supportItems }) => supportItems.length > 0,
  criteria: hasConditions,
  'example-businesses': ({ exampleBusinesses }) => exampleBusinesses.length > 0,
  'criterion-examples': (content) => hasConditions(content) && content.exampleBusinesses.length > 0,
  'ocop-products': ({ products }) => products.some(({ vi }) => vi),
  'ocop-totals': ({ ocopTotals }) => ocopTotals.length > 0,
  'administrative-unit-changes': ({ places }) => places.some(({ data }) => data.today?.length),
  'administrative-unit-periods': ({ places }) => places.some(({ data }) => data.between?.length),
  'administrative-unit-instruments': ({ places }) =>
    places.some(({ data }) => data.instruments?.length),
  'industrial-clusters': ({ clusters }) => clusters.length > 0,
  'craft-villages': ({ villages }) => villages.length > 0,
  'industrial-cluster-totals': ({ clusterTotals }) => clusterTotals.length > 0,
  'craft-village-totals': ({ villageTotals }) => villageTotals.length > 0,
  'raw-material-areas': ({ rawMaterialAreas }) => rawMaterialAreas.length > 0,
  glossary: ({ glossary }) => glossary.length > 0,
  discrepancies: ({ discrepancies }) => discrepancies.length > 0,
  'chart-series': hasCharts,
};

function hasConditions({ supportItems }: Content): boolean {
  return supportItems.some(({ data }) => data.criteria.length > 0);
}

/** Registers that a table is made from: where a row of one could not be read, the table may only seem to be gone. */
const tableRegisters: Partial<Record<DatasetId, RegisterKindName>> = {
  'task-progress': 'taskProgress',
  'task-reports': 'taskProgress',
  'document-relations': 'documents',
  'agency-successors': 'agencies',
  'support-items': 'supportItems',
  'support-criteria': 'supportItems',
  'support-legal-bases': 'supportItems',
  criteria: 'supportItems',
  'example-businesses': 'exampleBusinesses',
  'criterion-examples': 'exampleBusinesses',
  'ocop-totals': 'ocopTotals',
  'administrative-unit-changes': 'places',
  'administrative-unit-periods': 'places',
  'administrative-unit-instruments': 'places',
  'industrial-clusters': 'clusters',
  'craft-villages': 'villages',
  'industrial-cluster-totals': 'clusterTotals',
  'craft-village-totals': 'villageTotals',
  'raw-material-areas': 'rawMaterialAreas',
  glossary: 'glossary',
  discrepancies: 'discrepancies',
};

/** Page and files of every table that holds something. */
export function tableAddresses(content: Content): string[] {
  return datasetIds
    .filter((id) => !tableNeeds[id] || tableNeeds[id](content))
    .flatMap((id) => [
      `data/${id}`,
      ...datasetEndings.map((ending) => `data/${id}.${ending}`),
      `schemas/v1/${id}.json`,
    ]);
}

/** What must have been read for a table's page or file to be there; undefined where the address is of no such table. */
export function needsOfTable(address: string): Need[] | undefined {
  const [, named] = /^(?:data|schemas\/v1)\/([^.]+)/.exec(address) ?? [];
  const id = datasetIds.find((one) => one === named);
  // Products are files of their own.
  if (id === 'ocop-products') return [{ below: 'content/products/vi/' }];
  const register = id && tableRegisters[id];
  return register && [{ file: `content/${registerKinds[register].file}` }];
}
