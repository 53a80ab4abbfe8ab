import { enFind } from '../i18n/en-search.ts';
import { viFind } from '../i18n/vi-search.ts';
import { sequencesOf, type Sequence } from '../search/marks.ts';
import type { Answer, Result, Searcher } from '../search/search.ts';
import { announce } from './announce.ts';
import { element, link } from './element.ts';
import { keepFound } from './found-words.ts';
import {
  buildKinds,
  fits,
  languageParameter,
  literalParameter,
  readChoice,
  updateFilters,
} from './search-filters.ts';
import { buildHit, type HitFrame } from './search-hit.ts';
import { openSearcher, siteRoot } from './search-index.ts';
import { buildNone } from './search-none.ts';

const pageSize = 10;
const restMs = 160;

declare global {
  interface HTMLElement {
    /** On the list of results: asks the index as the page does, for tests and for other scripts. */
    ask?: (query: string, lang: 'vi' | 'en') => Promise<{ paths: string[]; whole: number }>;
  }
}

/** The search page: results below the field as a person types, what was asked in the address. */
export function startSearchPage(results: HTMLElement): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const field = form?.querySelector<HTMLInputElement>('input');
  const filters = document.querySelector<HTMLElement>('[data-search-filters]');
  if (!form || !field) return;
  const root = siteRoot(form.action);
  const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const words = (lang === 'en' ? enFind : viFind).find;
  const notes = document.querySelector('[data-results-notes]');
  const label = form.querySelector('[data-search-button]');
  const buttonText = label?.textContent ?? '';
  let asked = 0;
  let sequences: Sequence[] = [];

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
    const texts = await Promise.all(shown.map(({ thing }) => searcher.engine.textOf(thing * 2)));
    return { paths: texts.map((text) => text?.path ?? ''), whole: whole.length };
  };

  const show = async (shown = pageSize, focusAt?: number) => {
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
      sequences = sequencesOf(answer.units);
      const frame: HitFrame = { searcher, root, lang, words, sequences };
      const built = await buildList(frame, answer, query, shown);
      if (mine !== asked) return;
      notes?.replaceChildren(...built.notes);
      results.replaceChildren(built.list);
      built.more?.addEventListener('click', () => void show(shown + pageSize, shown));
      if (focusAt !== undefined) results.querySelectorAll<HTMLElement>('.hit a')[focusAt]?.focus();
      if (filters)
        updateFilters(
          filters,
          searcher.engine,
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
  const follow = (event: Event, href: string) => {
    event.preventDefault();
    history.pushState(null, '', href);
    void show();
  };
  results.addEventListener('click', (event) => {
    const target = event.target instanceof Element && event.target.closest('a');
    if (target && 'found' in target.dataset) keepFound(target.pathname, sequences);
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (target.pathname === location.pathname && target.search) {
      field.value = new URLSearchParams(target.search).get('q') ?? field.value;
      follow(event, target.href);
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

function readLanguage(address: URLSearchParams): 'vi' | 'en' | undefined {
  const value = address.get(languageParameter);
  return value === 'vi' || value === 'en' ? value : undefined;
}

/** Everything below the field. */
async function buildList(
  frame: HitFrame,
  answer: Answer,
  query: string,
  shown: number,
): Promise<{ notes: Node[]; list: HTMLElement; more?: HTMLElement; said: string }> {
  const { searcher, words } = frame;
  const choice = readChoice(new URLSearchParams(location.search));
  const keep = ({ thing }: Result) => fits(searcher.engine, choice, thing);
  const results = answer.results.filter(keep);
  const near = answer.near.filter(keep);
  const [count, rest] = [words.count(results.length), words.countOf(query)];
  const notes: Node[] = [];
  if (results.length > 0) notes.push(element('p', '', element('strong', '', count), rest));
  if (answer.missing)
    notes.push(element('p', '', words.noTask(answer.missing.number, answer.missing.count)));
  if (answer.repaired) {
    const url = new URL(location.href);
    url.searchParams.set(literalParameter, '1');
    notes.push(
      element('p', 'muted', words.repaired(answer.repaired), link(url.href, words.literal(query))),
    );
  }
  if (answer.also.length > 0) notes.push(element('p', 'muted', words.also(answer.also.join(', '))));
  const main = element('div');
  if (results.length === 0) {
    const isFiltered = answer.results.length + answer.near.length > 0 && near.length === 0;
    main.append(await buildNone(frame, query, isFiltered));
  } else main.append(await buildHits(frame, results.slice(0, shown)));
  let more: HTMLElement | undefined;
  if (results.length > shown) {
    more = element('button', 'button', words.more(results.length - shown));
    more.setAttribute('type', 'button');
    main.append(more);
  }
  if (near.length > 0) {
    const section = element('section', 'section');
    section.append(
      element('h2', '', words.near),
      element('p', 'muted', words.nearNote),
      await buildHits(frame, near.slice(0, pageSize)),
    );
    main.append(section);
  }
  const all = [...answer.results, ...answer.near];
  const split = element('div', 'split-search');
  split.append(buildKinds(searcher.engine, words, choice, all), main);
  const said =
    results.length > 0
      ? count + rest
      : `${words.noneTitle}.${near.length > 0 ? ` ${words.near}: ${near.length}.` : ''}`;
  return { notes, list: all.length > 0 ? split : main, ...(more ? { more } : {}), said };
}

async function buildHits(frame: HitFrame, results: readonly Result[]): Promise<HTMLElement> {
  const hits = await Promise.all(results.map((result) => buildHit(frame, result)));
  return element('ol', 'hits', ...hits.filter((hit) => hit !== undefined));
}
