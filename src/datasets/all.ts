import { oncePer } from '../model/once-per.ts';
import type { Model } from '../model/types.ts';
import { datasetIds, type DatasetId } from '../schema/dataset.ts';
import { buildUnitInstrumentTable, buildUnitPeriodTable } from './administrative-history.ts';
import { buildUnitChangeTable, buildUnitTable } from './administrative-units.ts';
import { buildAgencyTable } from './agencies.ts';
import { buildSuccessorTable } from './agency-successors.ts';
import { buildSeriesTable } from './chart-series.ts';
import { buildCitationTable, buildRelationTable } from './citations.ts';
import { buildVillageTable } from './craft-villages.ts';
import { buildVillageTotalTable } from './craft-village-totals.ts';
import { buildCriteriaTable } from './criteria.ts';
import { buildExampleTable, buildVerdictTable } from './criterion-examples.ts';
import { buildDiscrepancyTable } from './discrepancies.ts';
import { buildDocumentTable } from './documents.ts';
import { buildGlossaryTable } from './glossary.ts';
import { buildClusterTable } from './industrial-clusters.ts';
import { buildClusterTotalTable } from './industrial-cluster-totals.ts';
import { buildOcopProductTable } from './ocop-products.ts';
import { buildOcopTotalTable } from './ocop-totals.ts';
import { buildParagraphTable } from './plan-paragraphs.ts';
import { buildPolicyTable } from './policies.ts';
import { buildAreaTable } from './raw-material-areas.ts';
import { buildSourceTable } from './sources.ts';
import { buildCriterionTable, buildLegalBasisTable } from './support-details.ts';
import { buildSupportTable } from './support-items.ts';
import { rememberCells, type Dataset } from './table.ts';
import { buildTaskRoleTable } from './task-agency-roles.ts';
import { buildProgressTable, buildReportTable } from './task-progress.ts';
import { buildTaskTable } from './tasks.ts';

export { datasetIds, type DatasetId };

/** Any table, its row type hidden: writers and pages only ask for cells. */
export type AnyDataset = Dataset<never>;

const builders: Record<DatasetId, (model: Model) => unknown> = {
  tasks: buildTaskTable,
  'task-agency-roles': buildTaskRoleTable,
  'task-progress': buildProgressTable,
  'task-reports': buildReportTable,
  'plan-paragraphs': buildParagraphTable,
  citations: buildCitationTable,
  documents: buildDocumentTable,
  'document-relations': buildRelationTable,
  agencies: buildAgencyTable,
  'agency-successors': buildSuccessorTable,
  policies: buildPolicyTable,
  'support-items': buildSupportTable,
  criteria: buildCriteriaTable,
  'support-criteria': buildCriterionTable,
  'support-legal-bases': buildLegalBasisTable,
  'example-businesses': buildExampleTable,
  'criterion-examples': buildVerdictTable,
  'ocop-products': buildOcopProductTable,
  'ocop-totals': buildOcopTotalTable,
  'administrative-units': buildUnitTable,
  'administrative-unit-changes': buildUnitChangeTable,
  'administrative-unit-periods': buildUnitPeriodTable,
  'administrative-unit-instruments': buildUnitInstrumentTable,
  'industrial-clusters': buildClusterTable,
  'craft-villages': buildVillageTable,
  'industrial-cluster-totals': buildClusterTotalTable,
  'craft-village-totals': buildVillageTotalTable,
  'raw-material-areas': buildAreaTable,
  glossary: buildGlossaryTable,
  discrepancies: buildDiscrepancyTable,
  'chart-series': buildSeriesTable,
  sources: buildSourceTable,
};

/** Builds one table; it may be empty, and an empty table is not published. */
export function buildDataset(model: Model, id: DatasetId): AnyDataset {
  return builders[id](model) as AnyDataset;
}

/** The published tables in the order of the catalogue: those with at least one row. Built once for each model. */
export const buildDatasets = oncePer((model: Model): AnyDataset[] =>
  datasetIds
    .map((id) => rememberCells(buildDataset(model, id)))
    .filter((table) => table.rows.length > 0),
);
