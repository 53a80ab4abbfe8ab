import type { APIRoute } from 'astro';
import { buildDatasets } from '../../../datasets/all.ts';
import { listDataFiles } from '../../../datasets/files.ts';
import { schemaPath } from '../../../datasets/json-schema.ts';
import { getModel } from '../../../model/load.ts';

/** The JSON Schema of each table. */
export async function getStaticPaths() {
  return buildDatasets(await getModel()).map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const path = schemaPath(params.id!);
  const file = listDataFiles(await getModel()).find((one) => one.path === path)!;
  return new Response(Buffer.from(file.bytes));
};
