import type { FindWords } from '../i18n/vi-search.ts';
import { markingOf, type Marking } from '../search/marks.ts';
import type { Searcher } from '../search/search.ts';
import { announce } from './announce.ts';
import { element } from './element.ts';
import { keepFound } from './found-words.ts';
import {
  languageParameter,
  literalParameter,
  readChoice,
  updateFilters,
} from './search-filters.ts';
import type { HitFrame } from './search-hit.ts';
import { openSearcher, siteRoot } from './search-index.ts';
import { buildList, pageSize } from './search-list.ts';

const restMs = 160;

declare global {
  interface HTMLElement {
    /** On the list of results: asks the index as the page does, for tests and for other scripts. */
    ask?: (query: string, lang: 'vi' | 'en') => Promise<{ paths: string[]; whole: number }>;
  }
}

/** The search page: results below the field as a person types, what was asked in the address. */
export function startSearchPage(results: HTMLElement, { find: words }: FindWords): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const field = form?.querySelector<HTMLInputElement>('input');
  const filters = document.querySelector<HTMLElement>('[data-search-filters]');
  if (!form || !field) return;
  const root = siteRoot(form.action);
  const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const notes = document.querySelector('[data-results-notes]');
  const label = form.querySelector('[data-search-button]');
  const buttonText = label?.textContent ?? '';
  let asked = 0;
  let marking: Marking = { sure: [], apart: [] };

  const open = async (): Promise<Searcher> => {
    const late = setTimeout(() => label && (label.textContent = results.dataset.opening!), 300);
    try {
      return await openSearcher(root);
    } finally {
      clearTimeout(late);
      if (label) label.textContent = buttonText;
    }
  };

  results.ask = async (query, locale) => {
    const searcher = await open();
    const { results: whole, near } = await searcher.search(query, { locale });
    const shown = [...whole, ...near].slice(0, pageSize);
    // A thing is known by its Vietnamese address, whichever language is shown of it.
    const texts = await Promise.all(shown.map(({ thing }) => searcher.index.textOf(thing * 2)));
    return { paths: texts.map((text) => text?.path ?? ''), whole: whole.length };
  };

  const show = async (focus?: () => HTMLElement | null | undefined) => {
    const mine = ++asked;
    const address = new URLSearchParams(location.search);
    const query = (address.get('q') ?? '').trim();
    document.dispatchEvent(new Event('site:address'));
    if (filters) filters.closest('details')!.hidden = query === '';
    if (query === '') {
      notes?.replaceChildren();
      return results.replaceChildren();
    }
    try {
      const searcher = await open();
      const language = readLanguage(address);
      const answer = await searcher.search(query, {
        locale: lang,
        literal: address.has(literalParameter),
        ...(language ? { language } : {}),
      });
      marking = markingOf(answer.units);
      const frame: HitFrame = { searcher, root, lang, words, marking };
      const shown = readShown();
      const built = await buildList(frame, answer, query, shown);
      if (mine !== asked) return;
      notes?.replaceChildren(...built.notes);
      results.replaceChildren(built.list);
      built.more?.addEventListener('click', () => {
        // Kept with the entry of the history: who comes back finds the list as long as it was.
        history.replaceState({ shown: shown + pageSize }, '');
        void show(() => results.querySelectorAll<HTMLElement>('.hit [data-found]')[built.next]);
      });
      focus?.()?.focus();
      if (filters)
        updateFilters(
          filters,
          searcher.index,
          readChoice(address),
          [...answer.results, ...answer.near],
          answer.languages,
          language ?? '',
        );
      announce(built.said);
    } catch {
      if (mine !== asked) return;
      const text = import.meta.env.DEV ? words.development : words.failed;
      notes?.replaceChildren(element('p', 'lead', text));
      results.replaceChildren();
      announce(text);
    }
  };

  /** Puts the query into the address; while it is typed, the entry in the history is the same one. */
  const ask = (isTyping: boolean) => {
    const url = new URL(location.href);
    url.searchParams.delete(literalParameter);
    if (field.value.trim()) url.searchParams.set('q', field.value);
    else url.searchParams.delete('q');
    url.hash = '';
    if (url.href !== location.href) {
      if (isTyping) history.replaceState(null, '', url);
      else history.pushState(null, '', url);
    }
    void show();
  };

  let resting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing) return;
    clearTimeout(resting);
    resting = setTimeout(() => ask(true), restMs);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(resting);
    ask(false);
  });
  const follow = (event: Event, href: string, focus?: () => HTMLElement | null) => {
    event.preventDefault();
    history.pushState(null, '', href);
    void show(focus);
  };
  results.addEventListener('click', (event) => {
    const target = event.target instanceof Element && event.target.closest('a');
    if (target && 'found' in target.dataset) keepFound(target.pathname, marking);
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (target.pathname === location.pathname && target.search) {
      field.value = new URLSearchParams(target.search).get('q') ?? field.value;
      // The list is built anew: the kind that was chosen has the focus in it as before, else the first hit.
      const find = (what: string) => results.querySelector<HTMLElement>(what);
      follow(event, target.href, () => find('nav [aria-current]') ?? find('a'));
    }
  });
  filters?.addEventListener('change', (event) => {
    const select = event.target as HTMLSelectElement;
    const url = new URL(location.href);
    if (select.value) url.searchParams.set(select.name, select.value);
    else url.searchParams.delete(select.name);
    follow(event, url.href);
  });
  const fromAddress = () => {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    void show();
  };
  addEventListener('popstate', fromAddress);
  // What a person has typed while this was on its way stays.
  const query = new URLSearchParams(location.search).get('q') ?? '';
  if (document.activeElement === field && field.value && field.value !== query) ask(true);
  else {
    if (query) field.value = query;
    void show();
    // Who comes from another box goes on from here; on a touch screen a keyboard would hide the results.
    const isFree = document.activeElement === document.body;
    if (query && isFree && !matchMedia('(pointer: coarse)').matches)
      field.focus({ preventScroll: true });
  }
  void open().catch(() => undefined);
}

/** How many results the entry of the history shows. */
function readShown(): number {
  const state = history.state as { shown?: unknown } | null;
  return typeof state?.shown === 'number' ? state.shown : pageSize;
}

function readLanguage(address: URLSearchParams): 'vi' | 'en' | undefined {
  const value = address.get(languageParameter);
  return value === 'vi' || value === 'en' ? value : undefined;
}
