import type { APIRoute } from 'astro';
import { sectionPaths } from '../../../i18n/routes.ts';
import type { Locale } from '../../../i18n/sections.ts';
import { buildCheckWords } from '../../../views/file-check.ts';

/** What the check of a file loads on first use. */
export const getStaticPaths = () => sectionPaths('data');

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  new Response(JSON.stringify(buildCheckWords(props.locale)));
