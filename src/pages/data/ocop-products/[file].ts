import type { APIRoute } from 'astro';
import { buildOcopListFiles } from '../../../datasets/ocop-lists.ts';
import { getModel } from '../../../model/load.ts';
import { buildProductFiles } from '../../../views/shown-files.ts';

/**
 * One file for each list of OCOP products that has a page, with the rows of the page and the columns of the whole
 * table; and the list that is filtered, as its page shows it.
 */
export async function getStaticPaths() {
  const model = await getModel();
  const files = [
    ...buildOcopListFiles(model).map(({ path, content }) => ({ path, text: content })),
    ...buildProductFiles(model),
  ];
  return files.map(({ path, text }) => ({
    params: { file: path.replace('data/ocop-products/', '') },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
