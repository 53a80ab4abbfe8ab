import type { APIRoute } from 'astro';
import { getModel } from '../../../model/load.ts';
import { buildTaskFiles } from '../../../views/shown-files.ts';

/** The lists of tasks as their pages show them, one file for each view and language. */
export async function getStaticPaths() {
  return buildTaskFiles(await getModel()).map(({ path, text }) => ({
    params: { file: path.replace('data/tasks/', '') },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
