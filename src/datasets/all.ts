import type { Model } from '../model/types.ts';
import { buildAgencyTable } from './agencies.ts';
import { buildDocumentTable } from './documents.ts';
import { buildSupportTable } from './support-items.ts';
import type { Dataset } from './table.ts';
import { buildTaskTable } from './tasks.ts';

/** Ids of the published tables, in the order of the catalogue. */
export const datasetIds = ['tasks', 'agencies', 'documents', 'support-items'] as const;
export type DatasetId = (typeof datasetIds)[number];

/** Any table, its row type hidden: writers and pages only ask for cells. */
export type AnyDataset = Dataset<never>;

/** Builds one published table. */
export function buildDataset(model: Model, id: DatasetId): AnyDataset {
  const build = {
    tasks: buildTaskTable,
    agencies: buildAgencyTable,
    documents: buildDocumentTable,
    'support-items': buildSupportTable,
  };
  return build[id](model) as unknown as AnyDataset;
}
