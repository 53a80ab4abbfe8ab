import type { APIRoute } from 'astro';
import { getModel, readReleasedFile } from '../../../model/load.ts';
import type { ReleasedFile } from '../../../schema/release.ts';

/** Every frozen data file, at the address that it has for ever. */
export async function getStaticPaths() {
  const { releases } = await getModel();
  return releases.map((one) => ({
    params: { file: `${one.release}/${one.file}` },
    props: { one },
  }));
}

export const GET: APIRoute<{ one: ReleasedFile }> = async ({ props }) =>
  new Response(Buffer.from(await readReleasedFile(props.one)));
