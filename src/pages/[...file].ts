import type { APIRoute } from 'astro';
import { buildDatasets } from '../datasets/all.ts';
import { checkTables } from '../datasets/check-tables.ts';
import { getModel, giveFiles, readReleasedFile } from '../model/load.ts';
import { ContentError } from '../model/problem.ts';
import type { Model } from '../model/types.ts';
import { getContentType } from '../views/content-types.ts';
import { listPublishedFiles, type PublishedFile } from '../views/published-files.ts';

/**
 * Every published file that is no page. The development server asks for one at a time; a build takes the list and
 * writes them itself, for thousands of requests would cost it twice what writing costs.
 * @throws ContentError with every problem of the tables
 */
export async function getStaticPaths() {
  const model = await getModel();
  if (import.meta.env.DEV) return list(model).map(({ path }) => ({ params: { file: path } }));
  giveFiles(() => list(model));
  return [];
}

export const GET: APIRoute = async ({ params }) => {
  const file = list(await getModel()).find(({ path }) => path === params.file);
  if (!file) return new Response(null, { status: 404 });
  const headers = { 'Content-Type': getContentType(file.path) };
  return new Response(Buffer.from(await file.write()), { headers });
};

function list(model: Model): PublishedFile[] {
  const problems = checkTables(buildDatasets(model));
  if (problems.length > 0) throw new ContentError(problems);
  return listPublishedFiles(model, readReleasedFile);
}
