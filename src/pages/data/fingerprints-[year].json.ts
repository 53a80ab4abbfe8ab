import type { APIRoute } from 'astro';
import { getModel } from '../../model/load.ts';
import { buildFingerprints } from '../../views/fingerprints.ts';

/** The fingerprint of every paragraph of a plan, and of the whole. */
export async function getStaticPaths() {
  const { plans } = await getModel();
  return plans.map(({ year }) => ({ params: { year }, props: { year } }));
}

export const GET: APIRoute<{ year: string }> = async ({ props }) => {
  const model = await getModel();
  const plan = model.plans.find((one) => one.year === props.year)!;
  return new Response(`${JSON.stringify(buildFingerprints(model, plan), null, 1)}\n`);
};
