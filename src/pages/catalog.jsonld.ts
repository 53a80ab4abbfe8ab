import type { APIRoute } from 'astro';
import { cataloguePath } from '../datasets/dcat-parts.ts';
import { listDataFiles } from '../datasets/files.ts';
import { getModel } from '../model/load.ts';

/** The catalogue of all data, for programs. */
export const GET: APIRoute = async () => {
  const file = listDataFiles(await getModel()).find(({ path }) => path === cataloguePath)!;
  return new Response(Buffer.from(file.bytes));
};
