/** One page of each kind in each language, for checks that are too slow for every page. */
import { sections, views } from '../../src/i18n/sections.ts';
import type { Page } from './site.ts';

const viewNames: string[] = Object.values(views).flatMap((view) => Object.values(view));
const placeSections: string[] = Object.values(sections.places);

/** What sort of page an address leads to: `vi nhiem-vu # *`, `en places xa-*`, `vi 404.html`. */
export function getPageKind(path: string): string {
  const [lang = '', section = '', ...rest] = path.split('/').filter((segment) => segment !== '');
  const ids = rest.map((segment) => {
    if (viewNames.includes(segment)) return segment;
    if (/^(19|20)\d\d$/.test(segment)) return '#';
    // The letters before a place's code say its level, and each level has a page of its own make.
    return placeSections.includes(section) ? segment.replace(/\d.*$/, '*') : '*';
  });
  return [lang, section, ...ids].filter((word) => word !== '').join(' ');
}

/**
 * The fullest page of each kind; `/` is left out, because it shows the Vietnamese home.
 * @returns kind → page, in the order of the addresses
 */
export function pickPageOfEachKind(pages: readonly Page[]): [string, Page][] {
  const picked = new Map<string, Page>();
  for (const page of pages) {
    if (page.kind === 'redirect' || !/^\/(vi|en)\//.test(page.path)) continue;
    const kind = getPageKind(page.path);
    const best = picked.get(kind);
    if (!best || page.html.length > best.html.length) picked.set(kind, page);
  }
  return [...picked];
}
