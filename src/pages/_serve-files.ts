import type { APIRoute } from 'astro';
import { getModel } from '../model/load.ts';
import { oncePer } from '../model/once-per.ts';
import type { Model } from '../model/types.ts';
import { getContentType } from '../views/content-types.ts';
import type { PublishedFile } from '../views/published-files.ts';

/**
 * Files as the development server answers for them, one request each. A build writes them itself: thousands of requests
 * would cost it twice what writing costs.
 * @param folder what their paths start with: nothing, or a folder with its slash
 * @param list the files; listed once for each model
 */
export function serveFiles(folder: string, list: (model: Model) => PublishedFile[]) {
  const filesOf = oncePer(
    (model: Model) => new Map(list(model).map((file) => [file.path, file] as const)),
  );
  const GET: APIRoute = async ({ params }) => {
    const file = filesOf(await getModel()).get(`${folder}${params.file}`);
    if (!file) return new Response(null, { status: 404 });
    const headers = { 'Content-Type': getContentType(file.path) };
    return new Response(Buffer.from(await file.write()), { headers });
  };
  const getStaticPaths = async () => {
    if (!import.meta.env.DEV) return [];
    const paths = [...filesOf(await getModel()).keys()];
    return paths.map((path) => ({ params: { file: path.slice(folder.length) } }));
  };
  return { GET, getStaticPaths };
}
