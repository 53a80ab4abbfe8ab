import type { APIRoute } from 'astro';
import { feedFormats, type FeedFormat } from '../../schema/feed-files.ts';
import type { Locale } from '../../i18n/sections.ts';
import { getModel } from '../../model/load.ts';
import { feedPaths, getFeedSubject } from '../../views/feeds.ts';
import { writeFeed } from '../../views/write-feed.ts';

/** Every feed: of the site, and of each agency, place and support policy. */
export async function getStaticPaths() {
  return feedPaths(await getModel());
}

interface Props {
  subject: string;
  locale: Locale;
  format: FeedFormat;
}

export const GET: APIRoute<Props> = async ({ props }) => {
  const model = await getModel();
  const text = writeFeed(model, getFeedSubject(model, props.subject), props.locale, props.format);
  return new Response(text, { headers: { 'Content-Type': feedFormats[props.format].type } });
};
