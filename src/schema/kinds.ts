import type { z } from 'zod';
import { agency } from './agency.ts';
import { change } from './change.ts';
import { cluster } from './cluster.ts';
import { clusterTotal } from './cluster-total.ts';
import { criterion } from './criterion.ts';
import { discrepancy } from './discrepancy.ts';
import { document } from './document.ts';
import { exampleBusiness } from './example.ts';
import { term } from './glossary.ts';
import { ocopTotal } from './ocop-total.ts';
import { nameGroup } from './name-group.ts';
import { pageEn, pageVi } from './page.ts';
import { place } from './place.ts';
import { planPartEn, planPartVi, planRecord } from './plan.ts';
import { question } from './question.ts';
import { site } from './site.ts';
import { datasetVersion } from './release.ts';
import { policyEn, policyVi } from './policy.ts';
import { productEn, productVi } from './product.ts';
import { rawMaterialArea } from './raw-material-area.ts';
import { source } from './source.ts';
import { supportItem } from './support-item.ts';
import { supportUnit } from './support-unit.ts';
import { taskEn, taskVi } from './task.ts';
import { taskProgress } from './task-progress.ts';
import { village } from './village.ts';
import { villageTotal } from './village-total.ts';

/**
 * A kind kept as MDX files, `vi` holding the facts and `en` the text only; `perYear` adds the year as a folder.
 * What a plan need not have is `optional`: its folder may be missing.
 */
export interface FolderKind {
  folder: string;
  perYear: boolean;
  optional?: true;
  vi: z.ZodObject;
  en: z.ZodObject;
}

/** Kinds kept as MDX files, by the name of their collection. */
export const folderKinds = {
  planParts: { folder: 'plan', perYear: true, vi: planPartVi, en: planPartEn },
  tasks: { folder: 'tasks', perYear: true, vi: taskVi, en: taskEn },
  policies: { folder: 'policies', perYear: false, vi: policyVi, en: policyEn },
  products: { folder: 'products', perYear: false, optional: true, vi: productVi, en: productEn },
  pages: { folder: 'pages', perYear: false, vi: pageVi, en: pageEn },
} as const satisfies Record<string, FolderKind>;

/** A kind kept as the rows of one YAML file; a site may do without an optional one. */
export interface RegisterKind {
  file: string;
  schema: z.ZodObject;
  optional?: true;
}

/** Kinds kept as rows of one YAML file each, by the name of their collection. */
export const registerKinds = {
  agencies: { file: 'registers/agencies.yaml', schema: agency },
  documents: { file: 'registers/documents.yaml', schema: document },
  places: { file: 'registers/places.yaml', schema: place },
  clusters: { file: 'registers/clusters.yaml', schema: cluster },
  villages: { file: 'registers/craft-villages.yaml', schema: village },
  clusterTotals: { file: 'registers/cluster-totals.yaml', optional: true, schema: clusterTotal },
  villageTotals: { file: 'registers/village-totals.yaml', optional: true, schema: villageTotal },
  rawMaterialAreas: {
    file: 'registers/raw-material-areas.yaml',
    optional: true,
    schema: rawMaterialArea,
  },
  ocopTotals: { file: 'registers/ocop-totals.yaml', optional: true, schema: ocopTotal },
  supportItems: { file: 'registers/support-items.yaml', schema: supportItem },
  criteria: { file: 'registers/criteria.yaml', schema: criterion },
  questions: { file: 'registers/questions.yaml', schema: question },
  exampleBusinesses: { file: 'registers/examples.yaml', schema: exampleBusiness },
  supportUnits: { file: 'registers/support-units.yaml', schema: supportUnit },
  sources: { file: 'registers/sources.yaml', schema: source },
  glossary: { file: 'registers/glossary.yaml', schema: term },
  discrepancies: { file: 'registers/discrepancies.yaml', schema: discrepancy },
  changes: { file: 'registers/changes.yaml', schema: change, optional: true },
  taskProgress: { file: 'registers/task-progress.yaml', schema: taskProgress, optional: true },
  nameGroups: { file: 'registers/name-groups.yaml', optional: true, schema: nameGroup },
  datasetVersions: {
    file: 'registers/dataset-versions.yaml',
    schema: datasetVersion,
    optional: true,
  },
} as const satisfies Record<string, RegisterKind>;

/** Kinds kept as one YAML file that is one record. */
export const recordKinds = {
  site: { file: 'site.yaml', schema: site },
  planRecords: { file: 'plan/<year>/plan.yaml', schema: planRecord },
} as const;

export type FolderKindName = keyof typeof folderKinds;
export type RegisterKindName = keyof typeof registerKinds;
