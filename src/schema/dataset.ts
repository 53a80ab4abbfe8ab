/** Ids of the tables that are published as files, in the order of the catalogue. A published id never changes. */
export const datasetIds = [
  'tasks',
  'task-agency-roles',
  'plan-paragraphs',
  'citations',
  'documents',
  'document-relations',
  'agencies',
  'agency-successors',
  'policies',
  'support-items',
  'support-criteria',
  'support-legal-bases',
  'administrative-units',
  'administrative-unit-changes',
  'administrative-unit-periods',
  'administrative-unit-instruments',
  'industrial-clusters',
  'craft-villages',
  'glossary',
  'discrepancies',
  'sources',
] as const;
export type DatasetId = (typeof datasetIds)[number];

/** Endings of the files that each table is published as. */
export const datasetFormats = ['csv', 'json'] as const;
export type DatasetFormat = (typeof datasetFormats)[number];
