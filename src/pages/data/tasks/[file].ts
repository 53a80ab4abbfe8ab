import type { APIRoute } from 'astro';
import { getModel } from '../../../model/load.ts';
import { describeLists } from '../../../views/file-groups.ts';
import { buildTaskFiles } from '../../../views/shown-files.ts';

/** The lists of tasks as their pages show them, one file for each view and language; and what describes them. */
export async function getStaticPaths() {
  const model = await getModel();
  return [...buildTaskFiles(model), ...describeLists(model, 'data/tasks/')].map(
    ({ path, text }) => ({
      params: { file: path.replace('data/tasks/', '') },
      props: { text },
    }),
  );
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
