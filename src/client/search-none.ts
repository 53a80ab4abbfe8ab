import { element, link } from './element.ts';
import type { HitFrame } from './search-hit.ts';

/** Nothing found: what was looked for, which fewer words would work, and where to say that it is missing. */
export async function buildNone(
  { searcher, words, lang }: HitFrame,
  query: string,
  isFiltered: boolean,
): Promise<HTMLElement> {
  const none = element('section', 'empty');
  if (isFiltered) {
    const url = new URL(location.href);
    url.search = new URLSearchParams({ q: query }).toString();
    none.append(
      element('h2', '', words.filteredNone),
      element('p', '', link(url.href, words.dropFilters)),
    );
    return none;
  }
  none.append(element('h2', '', words.noneTitle), element('p', '', words.noneText(query)));
  const tries = await searcher.findTries(query, lang === 'en' ? 'en' : 'vi');
  if (tries.length > 0) {
    const list = element('ul', 'dashes');
    for (const one of tries) {
      const url = new URL(location.href);
      url.search = new URLSearchParams({ q: one.text }).toString();
      list.append(element('li', '', link(url.href, one.text), words.tryCount(one.count)));
    }
    none.append(element('p', '', words.noneTries), list);
  }
  const feedback = document.querySelector<HTMLAnchorElement>('[data-search-feedback]');
  if (feedback) {
    const url = new URL(feedback.href);
    url.searchParams.set('subject', words.missingSubject(query));
    // In an address of a letter a plus sign would stay one.
    none.append(element('p', '', link(url.href.replaceAll('+', '%20'), words.missing)));
  }
  return none;
}
