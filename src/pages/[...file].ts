import { getModel, giveFiles, readReleasedFile } from '../model/load.ts';
import { listOtherFiles, listPublishedFiles } from '../views/published-files.ts';
import { serveFiles } from './_serve-files.ts';

const served = serveFiles('', listOtherFiles);
export const GET = served.GET;

/** Files that are no page and stand elsewhere than below `data/`. A build takes the list of all and writes them. */
export async function getStaticPaths() {
  const model = await getModel();
  giveFiles(() => listPublishedFiles(model, readReleasedFile));
  return served.getStaticPaths();
}
