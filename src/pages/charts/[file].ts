import type { APIRoute } from 'astro';
import { presentCharts } from '../../charts/all.ts';
import { citationFile, pictureFile } from '../../charts/kit/files.ts';
import { locales, type Locale } from '../../i18n/sections.ts';
import { getModel } from '../../model/load.ts';
import { buildPicture, citeChartBibtex } from '../../charts/page.ts';

interface Props {
  id: string;
  locale: Locale;
  kind: 'picture' | 'citation';
  [name: string]: unknown;
}

/** Each chart as a picture and as a reference, in both languages; the build draws the PNG from the SVG. */
export async function getStaticPaths() {
  const charts = presentCharts(await getModel());
  return charts.flatMap(({ id }) =>
    locales.flatMap((locale) => [
      {
        params: { file: pictureFile(id, locale, 'svg').replace('charts/', '') },
        props: { id, locale, kind: 'picture' },
      },
      {
        params: { file: citationFile(id, locale).replace('charts/', '') },
        props: { id, locale, kind: 'citation' },
      },
    ]),
  );
}

export const GET: APIRoute<Props> = async ({ props: { id, locale, kind } }) => {
  const model = await getModel();
  const write = kind === 'picture' ? buildPicture : citeChartBibtex;
  return new Response(write(model, id, locale));
};
