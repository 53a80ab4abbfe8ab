import type { APIRoute } from 'astro';
import { buildOcopListFiles } from '../../../datasets/ocop-lists.ts';
import { getModel } from '../../../model/load.ts';

/** One file for each list of OCOP products that has a page: the rows of the page, the columns of the whole table. */
export async function getStaticPaths() {
  return buildOcopListFiles(await getModel()).map(({ path, content }) => ({
    params: { file: path.replace('data/ocop-products/', '') },
    props: { content },
  }));
}

export const GET: APIRoute<{ content: string }> = ({ props }) => new Response(props.content);
