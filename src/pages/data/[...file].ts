import type { APIRoute } from 'astro';
import { buildDatasets } from '../../datasets/all.ts';
import { checkTables } from '../../datasets/check-tables.ts';
import { listDataFiles } from '../../datasets/files.ts';
import { locales } from '../../i18n/sections.ts';
import { getModel } from '../../model/load.ts';
import { ContentError } from '../../model/problem.ts';
import { buildPlanText } from '../../views/plan-text.ts';

/**
 * Every file under /data/: the tables in each format with what describes them, each plan as plain text in both languages.
 * @throws ContentError with every problem of the tables
 */
export async function getStaticPaths() {
  const model = await getModel();
  const problems = checkTables(buildDatasets(model));
  if (problems.length > 0) throw new ContentError(problems);
  return [
    ...listDataFiles(model)
      .map(({ path }) => path)
      .filter((path) => path.startsWith('data/')),
    ...model.plans.flatMap((plan) => locales.map((locale) => buildPlanText(plan, locale).file)),
  ].map((path) => ({ params: { file: path.replace('data/', '') } }));
}

export const GET: APIRoute = async ({ params }) => {
  const model = await getModel();
  const path = `data/${params.file}`;
  const file = listDataFiles(model).find((one) => one.path === path);
  if (file) return new Response(Buffer.from(file.bytes));
  const texts = model.plans.flatMap((plan) => locales.map((locale) => buildPlanText(plan, locale)));
  return new Response(texts.find((one) => one.file === path)!.content);
};
