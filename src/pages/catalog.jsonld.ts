import type { APIRoute } from 'astro';
import { catalogueFile } from '../datasets/files.ts';
import { getModel } from '../model/load.ts';
import { buildFileGroups } from '../views/file-groups.ts';

/** The catalogue of all data, for programs. */
export const GET: APIRoute = async () => {
  const model = await getModel();
  return new Response(Buffer.from(catalogueFile(model, buildFileGroups(model)).bytes));
};
