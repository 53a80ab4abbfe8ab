import { buildDatasets } from '../../datasets/all.ts';
import { checkTables } from '../../datasets/check-tables.ts';
import { readReleasedFile } from '../../model/load.ts';
import { ContentError } from '../../model/problem.ts';
import { listDataFolder } from '../../views/published-files.ts';
import { serveFiles } from '../_serve-files.ts';

/**
 * Files below `data/`. They have a route of their own because the tables must be written to be listed.
 * @throws ContentError with every problem of the tables
 */
export const { GET, getStaticPaths } = serveFiles('data/', (model) => {
  const problems = checkTables(buildDatasets(model));
  if (problems.length > 0) throw new ContentError(problems);
  return listDataFolder(model, readReleasedFile);
});
