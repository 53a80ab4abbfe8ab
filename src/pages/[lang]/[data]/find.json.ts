import type { APIRoute } from 'astro';
import { sectionPaths } from '../../../i18n/routes.ts';
import type { Locale } from '../../../i18n/sections.ts';
import { getModel } from '../../../model/load.ts';
import { buildCatalogueWords } from '../../../views/catalogue.ts';

/** What the search of the catalogue loads on first use. */
export const getStaticPaths = () => sectionPaths('data');

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(JSON.stringify(buildCatalogueWords(await getModel(), props.locale)));
