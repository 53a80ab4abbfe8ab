/** What hosts and readers need for addresses that have moved: `_redirects`, and copies of files at their old names. */
import { feedFilesOfPage, feedBeside, feedOfPage } from '../src/schema/feed-files.ts';
import { isFileKey, pathOfKey } from '../src/i18n/ledger-paths.ts';
import { locales } from '../src/i18n/sections.ts';
import type { Moved } from '../src/loader/content.ts';

export interface Redirects {
  /** Lines of `_redirects`, which several static hosts read; fragments never reach a host. */
  lines: string[];
  /** Files to put where they were, for hosts that read no `_redirects`. */
  copies: { from: string; to: string }[];
}

/**
 * @param ledger published addresses, which say in what languages and forms there are feeds
 * @param base the base path, with slashes at both ends
 */
export function buildRedirects(
  moved: readonly Moved[],
  ledger: readonly string[],
  base: string,
): Redirects {
  const led = moved.flatMap(({ from, to, retired }) =>
    to !== undefined && !retired && !from.includes('#') ? [{ from, to }] : [],
  );
  const path = (one: string) => base + one.slice(1);
  const pages = led.filter(({ from }) => !isFileKey(from));
  const files = [
    ...led.filter(({ from }) => isFileKey(from)),
    ...moved.flatMap((one) => movedFeeds(one, ledger)),
  ];
  return {
    lines: [
      ...pages.flatMap(({ from, to }) =>
        locales.map((lang) => `${path(pathOfKey(lang, from))} ${path(pathOfKey(lang, to))} 301`),
      ),
      ...files.map(({ from, to }) => `${path(`/${from}`)} ${path(`/${to}`)} 301`),
    ],
    copies: files.map(({ from, to }) => ({ from: to, to: from })),
  };
}

/**
 * The feed of a page that moved goes on as that of the page it leads to. Where that page has none, its readers are told
 * of the whole site. A page that is retired has its own feed still, which says what became of it.
 */
function movedFeeds({ from, to, retired }: Moved, ledger: readonly string[]) {
  if (retired || to === undefined) return [];
  const next = feedOfPage(to.split('#')[0]!);
  return feedFilesOfPage(from, ledger).map(({ own, whole }) => ({
    from: own,
    to: next === undefined ? whole : feedBeside(whole, next),
  }));
}
