import type { APIRoute } from 'astro';
import { locales, type Locale } from '../../../i18n/sections.ts';
import { getModel } from '../../../model/load.ts';
import { buildListCsv, listFile, listPages, type ListPage } from '../../../views/support.ts';

/** The rows of each prebuilt list of supports, as shown on its page. */
export async function getStaticPaths() {
  const pages = listPages(await getModel());
  return locales.flatMap((locale) =>
    pages.map((page) => ({
      params: { file: listFile(page, locale).replace('data/support/', '') },
      props: { page, locale },
    })),
  );
}

export const GET: APIRoute<{ page: ListPage; locale: Locale }> = async ({ props }) =>
  new Response(buildListCsv(await getModel(), props.page, props.locale));
