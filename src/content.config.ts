import { defineCollection } from 'astro:content';
import { collectionLoader } from './loader/collections.ts';

// Fields are defined in src/schema and validated by the loaders, which keep every problem for the door.
export const collections = {
  site: defineCollection({ loader: collectionLoader('site') }),
  planRecords: defineCollection({ loader: collectionLoader('planRecords') }),
  planParts: defineCollection({ loader: collectionLoader('planParts') }),
  tasks: defineCollection({ loader: collectionLoader('tasks') }),
  policies: defineCollection({ loader: collectionLoader('policies') }),
  products: defineCollection({ loader: collectionLoader('products') }),
  pages: defineCollection({ loader: collectionLoader('pages') }),
  agencies: defineCollection({ loader: collectionLoader('agencies') }),
  documents: defineCollection({ loader: collectionLoader('documents') }),
  places: defineCollection({ loader: collectionLoader('places') }),
  clusters: defineCollection({ loader: collectionLoader('clusters') }),
  villages: defineCollection({ loader: collectionLoader('villages') }),
  clusterTotals: defineCollection({ loader: collectionLoader('clusterTotals') }),
  villageTotals: defineCollection({ loader: collectionLoader('villageTotals') }),
  rawMaterialAreas: defineCollection({ loader: collectionLoader('rawMaterialAreas') }),
  ocopTotals: defineCollection({ loader: collectionLoader('ocopTotals') }),
  supportItems: defineCollection({ loader: collectionLoader('supportItems') }),
  criteria: defineCollection({ loader: collectionLoader('criteria') }),
  questions: defineCollection({ loader: collectionLoader('questions') }),
  exampleBusinesses: defineCollection({ loader: collectionLoader('exampleBusinesses') }),
  supportUnits: defineCollection({ loader: collectionLoader('supportUnits') }),
  sources: defineCollection({ loader: collectionLoader('sources') }),
  glossary: defineCollection({ loader: collectionLoader('glossary') }),
  discrepancies: defineCollection({ loader: collectionLoader('discrepancies') }),
  changes: defineCollection({ loader: collectionLoader('changes') }),
  datasetVersions: defineCollection({ loader: collectionLoader('datasetVersions') }),
  taskProgress: defineCollection({ loader: collectionLoader('taskProgress') }),
  nameGroups: defineCollection({ loader: collectionLoader('nameGroups') }),
};
