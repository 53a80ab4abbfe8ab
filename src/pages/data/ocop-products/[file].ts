import type { APIRoute } from 'astro';
import { buildOcopListFiles } from '../../../datasets/ocop-lists.ts';
import { getModel } from '../../../model/load.ts';
import { describeLists } from '../../../views/file-groups.ts';
import { buildProductFiles } from '../../../views/shown-files.ts';

/**
 * One file for each list of OCOP products that has a page, with the rows of the page and the columns of the whole
 * table; the list that is filtered, as its page shows it; and what describes them.
 */
export async function getStaticPaths() {
  const model = await getModel();
  const files = [
    ...buildOcopListFiles(model).map(({ path, content }) => ({ path, text: content })),
    ...buildProductFiles(model),
    ...describeLists(model, 'data/ocop-products/'),
  ];
  return files.map(({ path, text }) => ({
    params: { file: path.replace('data/ocop-products/', '') },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
