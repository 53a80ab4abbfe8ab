import { defineCollection } from 'astro:content';
import {
  folderLoader,
  planRecordLoader,
  registerLoader,
  siteLoader,
} from './loader/collections.ts';

// Fields are defined in src/schema and validated by the loaders, which keep every problem for the door.
export const collections = {
  site: defineCollection({ loader: siteLoader() }),
  planRecords: defineCollection({ loader: planRecordLoader() }),
  planParts: defineCollection({ loader: folderLoader('planParts') }),
  tasks: defineCollection({ loader: folderLoader('tasks') }),
  policies: defineCollection({ loader: folderLoader('policies') }),
  products: defineCollection({ loader: folderLoader('products') }),
  pages: defineCollection({ loader: folderLoader('pages') }),
  agencies: defineCollection({ loader: registerLoader('agencies') }),
  documents: defineCollection({ loader: registerLoader('documents') }),
  places: defineCollection({ loader: registerLoader('places') }),
  clusters: defineCollection({ loader: registerLoader('clusters') }),
  villages: defineCollection({ loader: registerLoader('villages') }),
  clusterTotals: defineCollection({ loader: registerLoader('clusterTotals') }),
  villageTotals: defineCollection({ loader: registerLoader('villageTotals') }),
  rawMaterialAreas: defineCollection({ loader: registerLoader('rawMaterialAreas') }),
  ocopTotals: defineCollection({ loader: registerLoader('ocopTotals') }),
  supportItems: defineCollection({ loader: registerLoader('supportItems') }),
  criteria: defineCollection({ loader: registerLoader('criteria') }),
  questions: defineCollection({ loader: registerLoader('questions') }),
  exampleBusinesses: defineCollection({ loader: registerLoader('exampleBusinesses') }),
  supportUnits: defineCollection({ loader: registerLoader('supportUnits') }),
  sources: defineCollection({ loader: registerLoader('sources') }),
  glossary: defineCollection({ loader: registerLoader('glossary') }),
  discrepancies: defineCollection({ loader: registerLoader('discrepancies') }),
  changes: defineCollection({ loader: registerLoader('changes') }),
  datasetVersions: defineCollection({ loader: registerLoader('datasetVersions') }),
  taskProgress: defineCollection({ loader: registerLoader('taskProgress') }),
  nameGroups: defineCollection({ loader: registerLoader('nameGroups') }),
};
