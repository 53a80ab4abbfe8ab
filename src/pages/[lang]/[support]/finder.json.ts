import type { APIRoute } from 'astro';
import { sectionPaths } from '../../../i18n/routes.ts';
import type { Locale } from '../../../i18n/sections.ts';
import { getModel } from '../../../model/load.ts';
import { buildFinderData } from '../../../views/finder.ts';

/** What the finder loads on first use. */
export const getStaticPaths = () => sectionPaths('support');

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(JSON.stringify(buildFinderData(await getModel(), props.locale)));
