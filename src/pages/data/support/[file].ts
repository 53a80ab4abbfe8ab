import type { APIRoute } from 'astro';
import { locales } from '../../../i18n/sections.ts';
import { getModel } from '../../../model/load.ts';
import { describeLists } from '../../../views/file-groups.ts';
import { buildListCsv, listFile, listPages } from '../../../views/support.ts';

/** The rows of each prebuilt list of supports, as shown on its page; and what describes them. */
export async function getStaticPaths() {
  const model = await getModel();
  const lists = listPages(model).flatMap((page) =>
    locales.map((locale) => ({
      path: listFile(page, locale),
      text: buildListCsv(model, page, locale),
    })),
  );
  return [...lists, ...describeLists(model, 'data/support/')].map(({ path, text }) => ({
    params: { file: path.replace('data/support/', '') },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
