import type { APIRoute } from 'astro';
import { buildDataset, datasetIds, type DatasetId } from '../../datasets/all.ts';
import { writeCsv } from '../../datasets/write-csv.ts';
import { writeJson } from '../../datasets/write-json.ts';
import { locales, type Locale } from '../../i18n/sections.ts';
import { getModel } from '../../model/load.ts';
import { buildPlanText } from '../../views/plan-text.ts';

/** Every file under /data/: each table as CSV and JSON, each plan as plain text in both languages. */
export async function getStaticPaths() {
  const { plans } = await getModel();
  return [
    ...datasetIds.flatMap((id) =>
      ['csv', 'json'].map((format) => ({
        params: { file: `${id}.${format}` },
        props: { id, format },
      })),
    ),
    ...plans.flatMap((plan) =>
      locales.map((locale) => ({
        params: { file: buildPlanText(plan, locale).file.replace('data/', '') },
        props: { year: plan.year, locale },
      })),
    ),
  ];
}

type Props = { id: DatasetId; format: string } | { year: string; locale: Locale };

export const GET: APIRoute<Props> = async ({ props }) => {
  const model = await getModel();
  if ('year' in props) {
    const plan = model.plans.find((one) => one.year === props.year)!;
    return new Response(buildPlanText(plan, props.locale).content);
  }
  const dataset = buildDataset(model, props.id);
  return new Response(props.format === 'csv' ? writeCsv(dataset) : writeJson(dataset, model.site));
};
