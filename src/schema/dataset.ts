/** Ids of the tables that are published as files, in the order of the catalogue. A published id never changes. */
export const datasetIds = [
  'tasks',
  'task-agency-roles',
  'task-progress',
  'task-reports',
  'plan-paragraphs',
  'citations',
  'documents',
  'document-relations',
  'agencies',
  'agency-successors',
  'policies',
  'support-items',
  'criteria',
  'support-criteria',
  'support-legal-bases',
  'example-businesses',
  'criterion-examples',
  'ocop-products',
  'ocop-totals',
  'administrative-units',
  'administrative-unit-changes',
  'administrative-unit-periods',
  'administrative-unit-instruments',
  'industrial-clusters',
  'craft-villages',
  'industrial-cluster-totals',
  'craft-village-totals',
  'raw-material-areas',
  'glossary',
  'discrepancies',
  'chart-series',
  'sources',
] as const;
export type DatasetId = (typeof datasetIds)[number];

/** Where the read interface lives; what stands below never moves and never changes its meaning. */
export const apiRoot = 'api/v1';

/** Endings of the files of each table: the table itself in every format, what describes it, how to cite it. */
export const datasetEndings = [
  'csv',
  'xlsx',
  'json',
  'jsonl',
  'parquet',
  'zip',
  'csv-metadata.json',
  'bib',
  'ris',
  'csl.json',
] as const;

/** Files that hold or describe all tables together. */
export const wholeFilePaths = [
  'data/all.zip',
  'data/all.sqlite',
  'data/datapackage.json',
  'data/csv-metadata.json',
  'data/CITATION.cff',
  'data/SHA256SUMS',
  'data/checksums.json',
  'catalog.jsonld',
];
