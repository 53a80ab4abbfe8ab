import type { APIRoute } from 'astro';
import { presentCharts } from '../../../charts/all.ts';
import { dataFile } from '../../../charts/kit/files.ts';
import { writeCsv } from '../../../datasets/write-csv.ts';
import { writeSeriesJson } from '../../../datasets/write-series-json.ts';
import { getModel } from '../../../model/load.ts';
import { describeLists } from '../../../views/file-groups.ts';

/** The rows behind each chart, exactly those drawn; and what describes them. */
export async function getStaticPaths() {
  const model = await getModel();
  const series = presentCharts(model).flatMap((spec) => {
    const table = spec.table(model);
    return [
      { path: dataFile(spec.id, 'csv'), text: writeCsv(table) },
      { path: dataFile(spec.id, 'json'), text: writeSeriesJson(table, model.site) },
    ];
  });
  return [...series, ...describeLists(model, 'data/charts/')].map(({ path, text }) => ({
    params: { file: path.replace('data/charts/', '') },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
