import type { APIRoute } from 'astro';
import { sectionPaths } from '../../../i18n/routes.ts';
import type { Locale } from '../../../i18n/sections.ts';
import { getModel } from '../../../model/load.ts';
import { buildFinderReadme } from '../../../views/finder-readme.ts';

/** The README of the finder's own file, with places for what was answered; loaded when it is asked for. */
export const getStaticPaths = () => sectionPaths('support');

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(buildFinderReadme(await getModel(), props.locale));
