import type { APIRoute } from 'astro';
import { getModel } from '../../model/load.ts';
import { canonicalPlanText } from '../../model/official-text.ts';

/** The whole official text in canonical form, whose fingerprint is that of the plan. */
export async function getStaticPaths() {
  const { plans } = await getModel();
  return plans.map(({ year, document }) => ({
    params: { document: document.id },
    props: { year },
  }));
}

export const GET: APIRoute<{ year: string }> = async ({ props }) => {
  const { plans } = await getModel();
  return new Response(canonicalPlanText(plans.find((one) => one.year === props.year)!));
};
