import type { APIRoute } from 'astro';
import { getModel } from '../../../model/load.ts';
import { describeLists } from '../../../views/file-groups.ts';
import { buildPlaceFiles } from '../../../views/shown-places.ts';

/** The lists of administrative units as their page shows them; and what describes them. */
export async function getStaticPaths() {
  const model = await getModel();
  const files = [...buildPlaceFiles(model), ...describeLists(model, 'data/administrative-units/')];
  return files.map(({ path, text }) => ({
    params: { file: path.replace('data/administrative-units/', '') },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
