import type { APIRoute } from 'astro';
import { locales, type Locale } from '../../i18n/sections.ts';
import { getModel } from '../../model/load.ts';
import {
  buildPlanFile,
  planFilePath,
  planFormats,
  type PlanFormat,
} from '../../views/plan-files.ts';

/** The whole text of each plan in both languages: plain text, Markdown, JSON and Akoma Ntoso. */
export async function getStaticPaths() {
  const { plans } = await getModel();
  const formats = Object.keys(planFormats) as PlanFormat[];
  return plans.flatMap((plan) =>
    locales.flatMap((locale) =>
      formats.map((format) => ({
        params: { plan: planFilePath(plan, locale, format).replace('data/', '') },
        props: { year: plan.year, locale, format },
      })),
    ),
  );
}

type Props = { year: string; locale: Locale; format: PlanFormat };

export const GET: APIRoute<Props> = async ({ props }) => {
  const model = await getModel();
  const plan = model.plans.find((one) => one.year === props.year)!;
  return new Response(buildPlanFile(model, plan, props.locale, props.format));
};
