import type { APIRoute } from 'astro';
import { buildDatasets } from '../../datasets/all.ts';
import { checkTables } from '../../datasets/check-tables.ts';
import { listDataFiles } from '../../datasets/files.ts';
import { getModel } from '../../model/load.ts';
import { ContentError } from '../../model/problem.ts';

/**
 * Every file of the tables under /data/: each format, with what describes them.
 * @throws ContentError with every problem of the tables
 */
export async function getStaticPaths() {
  const model = await getModel();
  const problems = checkTables(buildDatasets(model));
  if (problems.length > 0) throw new ContentError(problems);
  return listDataFiles(model)
    .filter(({ path }) => path.startsWith('data/'))
    .map(({ path }) => ({ params: { file: path.replace('data/', '') } }));
}

export const GET: APIRoute = async ({ params }) => {
  const model = await getModel();
  const path = `data/${params.file}`;
  const { bytes } = listDataFiles(model).find((one) => one.path === path)!;
  return new Response(Buffer.from(bytes));
};
