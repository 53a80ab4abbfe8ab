import type { APIRoute } from 'astro';
import { getModel } from '../../model/load.ts';
import { canonicalPlanText } from '../../model/official-text.ts';
import type { Plan } from '../../model/types.ts';

const forms = {
  /** The whole official text in canonical form, whose fingerprint is that of the plan. */
  canonical: canonicalPlanText,
  /** The text as deposited, byte for byte: what the published text is compared with. */
  deposited: (plan: Plan) => plan.deposited,
};
type Form = keyof typeof forms;

/** The official text of each plan as files to check with. */
export async function getStaticPaths() {
  const { plans } = await getModel();
  return plans.flatMap(({ year, document }) =>
    (Object.keys(forms) as Form[]).map((form) => ({
      params: { document: document.id, form },
      props: { year, form },
    })),
  );
}

export const GET: APIRoute<{ year: string; form: Form }> = async ({ props }) => {
  const { plans } = await getModel();
  return new Response(forms[props.form](plans.find((one) => one.year === props.year)!));
};
