export const feedFormats = {
  atom: { ending: 'atom.xml', type: 'application/atom+xml' },
  rss: { ending: 'rss.xml', type: 'application/rss+xml' },
  json: { ending: 'json', type: 'application/feed+json' },
} as const;
export type FeedFormat = keyof typeof feedFormats;

/** The feed of the whole site. */
export const wholeFeed = 'all';

/** Pages that have a feed, by the words before their ids in the ledger, and how their feeds are called. */
const feedPages = [
  [/^agencies\/([^/#]+)$/, 'agency'],
  [/^places\/([^/#]+)$/, 'place'],
  [/^support\/([^/#]+)$/, 'support'],
] as const;

/** The id of the feed that a page has, by the page's address in the ledger; undefined where it has none. */
export function feedOfPage(key: string): string | undefined {
  for (const [page, kind] of feedPages) {
    const id = page.exec(key)?.[1];
    if (id !== undefined) return `${kind}-${id}`;
  }
  return undefined;
}

/** Where a feed stands, free of the base path: `feeds/vi/agency-so-cong-thuong.atom.xml`. */
export function feedFile(id: string, locale: 'vi' | 'en', format: FeedFormat): string {
  return `feeds/${locale}/${id}.${feedFormats[format].ending}`;
}

/**
 * The files of a page's feed that were published. The ledger has no line for them: it holds the page, and the site's
 * own feed in each language and form, and a page's feed is in all of these.
 * @returns pairs of the page's feed and the site's own of the same language and form; none for a page without a feed
 */
export function feedFilesOfPage(
  key: string,
  ledger: readonly string[],
): { own: string; whole: string }[] {
  const id = feedOfPage(key);
  if (id === undefined) return [];
  return wholeFeedFiles(ledger).map((whole) => ({ own: feedBeside(whole, id), whole }));
}

/** The files of the site's own feed among published addresses. */
export function wholeFeedFiles(ledger: readonly string[]): string[] {
  return ledger.filter((one) => one.startsWith('feeds/') && one.includes(`/${wholeFeed}.`));
}

/** The file of another feed in the language and form of a file of the site's own. */
export function feedBeside(whole: string, id: string): string {
  return whole.replace(`/${wholeFeed}.`, `/${id}.`);
}
