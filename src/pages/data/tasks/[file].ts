import type { APIRoute } from 'astro';
import { getModel } from '../../../model/load.ts';
import { folderPaths } from '../../../views/file-groups.ts';

/** The lists of tasks as their pages show them, one file for each view and language; and what describes them. */
export async function getStaticPaths() {
  return folderPaths(await getModel(), 'data/tasks/');
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes);
