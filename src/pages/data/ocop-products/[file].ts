import type { APIRoute } from 'astro';
import { getModel } from '../../../model/load.ts';
import { folderPaths } from '../../../views/file-groups.ts';

/**
 * One file for each list of OCOP products that has a page, with the rows of the page and the columns of the whole
 * table; the list that is filtered, as its page shows it; and what describes them.
 */
export async function getStaticPaths() {
  return folderPaths(await getModel(), 'data/ocop-products/');
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes);
