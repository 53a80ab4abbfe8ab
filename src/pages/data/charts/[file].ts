import type { APIRoute } from 'astro';
import { chartTables, presentCharts } from '../../../charts/all.ts';
import { writeCsv } from '../../../datasets/write-csv.ts';
import { writeSeriesJson } from '../../../datasets/write-series-json.ts';
import { getModel } from '../../../model/load.ts';

interface Props {
  id: string;
  format: string;
  [name: string]: unknown;
}

/** The rows behind each chart, exactly those drawn. */
export async function getStaticPaths() {
  return presentCharts(await getModel()).flatMap(({ id }) =>
    ['csv', 'json'].map((format) => ({
      params: { file: `${id}.${format}` },
      props: { id, format },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { id, format } }) => {
  const model = await getModel();
  const table = chartTables(model).find((one) => one.id === id)!;
  return new Response(format === 'csv' ? writeCsv(table) : writeSeriesJson(table, model.site));
};
