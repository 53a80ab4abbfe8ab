import type { APIRoute } from 'astro';
import { getModel } from '../../../model/load.ts';
import { folderPaths } from '../../../views/file-groups.ts';

/** The rows of each prebuilt list of supports, as shown on its page; and what describes them. */
export async function getStaticPaths() {
  return folderPaths(await getModel(), 'data/support/');
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes);
