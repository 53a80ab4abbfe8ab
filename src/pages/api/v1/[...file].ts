import type { APIRoute } from 'astro';
import { apiRoot } from '../../../api/collections.ts';
import { listApiFiles } from '../../../api/files.ts';
import { getModel } from '../../../model/load.ts';

/** Every file of the read interface: where everything is, its description, the lists, one file a record. */
export async function getStaticPaths() {
  const files = listApiFiles(await getModel());
  return [...files.keys()].map((path) => ({ params: { file: path.slice(apiRoot.length + 1) } }));
}

export const GET: APIRoute = async ({ params }) => {
  const build = listApiFiles(await getModel()).get(`${apiRoot}/${params.file}`);
  return build
    ? new Response(`${JSON.stringify(build(), null, 1)}\n`)
    : new Response(null, { status: 404 });
};
