import type { APIRoute } from 'astro';
import { getModel } from '../../../model/load.ts';
import { folderPaths } from '../../../views/file-groups.ts';

/** The lists of administrative units as their page shows them; and what describes them. */
export async function getStaticPaths() {
  return folderPaths(await getModel(), 'data/administrative-units/');
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes);
