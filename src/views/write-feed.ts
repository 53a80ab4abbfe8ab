import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { feedFile, feedFormats, type FeedFormat } from '../schema/feed-files.ts';
import { absoluteUrl, basePath, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model } from '../model/types.ts';
import { feedItems, feedTitle, firstDay, type FeedItem, type FeedSubject } from './feeds.ts';

/** One feed as text. Nothing in it knows the day on which it was written. */
export function writeFeed(
  model: Model,
  subject: FeedSubject,
  locale: Locale,
  format: FeedFormat,
): string {
  const items = feedItems(model, subject, locale);
  const { baseAddress, publisher, name } = model.site;
  const full = (path: string) => new URL(basePath() + path, baseAddress).href;
  const self = full(feedFile(subject.id, locale, format));
  const home = absoluteUrl(baseAddress, locale, subject.address);
  const title = feedTitle(model, subject, locale);
  const description = getWords(locale).feeds.description(subject.name[locale]);
  const tag = ({ day, id }: FeedItem) =>
    `tag:${new URL(baseAddress).hostname},${day}:${locale}:${id}`;
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  const updated = at(items[0]?.day ?? firstDay(model));
  if (format === 'atom') {
    const xml = tight(
      generateAtomFeed({
        id: self,
        title: { value: title },
        subtitle: { value: description },
        updated,
        authors: [{ name: publisher[locale] }],
        links: [
          { href: self, rel: 'self', type: feedFormats.atom.type },
          { href: home, rel: 'alternate', type: 'text/html', hreflang: locale },
        ],
        rights: { value: model.site.licence.content },
        entries: items.map((item) => ({
          id: tag(item),
          title: { value: item.title },
          summary: { value: item.text },
          published: at(item.day),
          updated: at(item.day),
          links: [{ href: item.url, rel: 'alternate', hreflang: locale }],
        })),
      }),
    );
    // The library has no field for it.
    return xml.replace('<feed ', `<feed xml:lang="${locale}" `);
  }
  if (format === 'rss')
    return tight(
      generateRssFeed({
        title,
        link: home,
        description,
        language: locale,
        lastBuildDate: updated,
        atom: { links: [{ href: self, rel: 'self', type: feedFormats.rss.type }] },
        items: items.map((item) => ({
          title: item.title,
          link: item.url,
          description: item.text,
          guid: { value: tag(item), isPermaLink: false },
          pubDate: at(item.day),
        })),
      }),
    );
  const feed = generateJsonFeed({
    title,
    description,
    home_page_url: home,
    feed_url: self,
    language: locale,
    authors: [{ name: publisher[locale] || name[locale] }],
    items: items.map((item) => ({
      id: tag(item),
      url: item.url,
      title: item.title,
      content_text: item.text,
      date_published: at(item.day),
    })),
  });
  // The format asks for the list though it be empty; the library leaves it out then.
  return `${JSON.stringify({ items: [], ...(feed as object) }, null, 2)}\n`;
}

/** Takes away the line breaks that the library puts around quoted text: some readers show them. */
function tight(xml: string): string {
  return xml.replace(/>\s*(<!\[CDATA\[[\s\S]*?\]\]>)\s*</g, '>$1<');
}
