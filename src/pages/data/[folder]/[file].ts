import type { APIRoute } from 'astro';
import { getModel } from '../../../model/load.ts';
import { folderPaths } from '../../../views/file-groups.ts';

/** The lists that pages show and the rows behind each chart, exactly those drawn; and what describes them. */
export async function getStaticPaths() {
  return folderPaths(await getModel());
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes);
