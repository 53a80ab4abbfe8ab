import type { APIRoute } from 'astro';
import { getModel } from '../../model/load.ts';

/** The text of each plan as deposited, byte for byte: what the published text is compared with. */
export async function getStaticPaths() {
  const { plans } = await getModel();
  return plans.map(({ year, document }) => ({
    params: { document: document.id },
    props: { year },
  }));
}

export const GET: APIRoute<{ year: string }> = async ({ props }) => {
  const { plans } = await getModel();
  return new Response(plans.find((one) => one.year === props.year)!.deposited);
};
