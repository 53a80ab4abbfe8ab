import type { FindWords } from '../i18n/vi-search.ts';
import { kinds } from '../search/format.ts';
import { findReferences } from '../search/references.ts';
import { findSuggestions, type Suggestion } from '../search/suggest.ts';
import { announce } from './announce.ts';
import { element } from './element.ts';
import { openSearcher, readSuggestions, siteRoot } from './search-index.ts';

const shownSuggestions = 6;

/**
 * Suggestions below a search box: titles and names that fit what is typed, and what a typed number leads to.
 * @param isOnPage true on the search page, which tells its own results: suggestions only come as one types
 */
export function startSearchBox(form: HTMLFormElement, found: FindWords, isOnPage = false): void {
  const field = form.querySelector<HTMLInputElement>('input[name]');
  if (!field || form.dataset.search === 'ready') return;
  form.dataset.search = 'ready';
  const root = siteRoot(form.action);
  const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const words = found.find;
  const list = element('ul', 'search-options');
  list.id = `${field.id}-options`;
  list.role = 'listbox';
  list.ariaLabel = words.suggestions;
  list.hidden = true;
  form.append(list);
  // A field of type "search" may not be a combobox.
  field.type = 'text';
  field.role = 'combobox';
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');
  const names = readSuggestions(root, lang).catch(() => undefined);
  let active = -1;
  let asked = 0;

  const setActive = (next: number) => {
    active = next;
    [...list.children].forEach((option, at) => {
      option.ariaSelected = String(at === active);
      if (at === active) option.scrollIntoView({ block: 'nearest' });
    });
    if (active >= 0) field.setAttribute('aria-activedescendant', list.children[active]!.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const show = (suggestions: readonly Suggestion[]) => {
    const options = suggestions.map(({ title, path, kind }, at) => {
      const option = element(
        'li',
        '',
        element('span', '', title),
        ' ',
        element('span', 'muted', words.kinds[kinds[kind]!]),
      );
      option.id = `${list.id}-${at}`;
      option.role = 'option';
      option.ariaSelected = 'false';
      option.dataset.path = path;
      return option;
    });
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    field.setAttribute('aria-expanded', String(options.length > 0));
    setActive(-1);
  };
  const hide = () => {
    asked++;
    show([]);
  };
  const leave = (option: Element) => {
    location.href = root + (option as HTMLElement).dataset.path!;
  };

  const update = async () => {
    const mine = ++asked;
    const query = field.value;
    if (query.trim().length < 2) return hide();
    const entries = await names;
    // From the second letter on a search is likely: the page that follows has its index at hand then.
    const searcher = openSearcher(root).catch(() => undefined);
    if (entries && mine === asked) show(findSuggestions(entries, query, shownSuggestions));
    const opened = await searcher;
    if (!opened || mine !== asked) return;
    const { index } = opened;
    const direct: Suggestion[] = [];
    for (const thing of findReferences(index.references, query).things) {
      const text =
        (await index.textOf(thing * 2 + (lang === 'en' ? 1 : 0))) ??
        (await index.textOf(thing * 2));
      if (!text) continue;
      const title = text.place.endsWith(text.title) ? text.title : `${text.place}: ${text.title}`;
      direct.push({ title, path: text.path, kind: kinds.indexOf(index.kindOf(thing)) });
    }
    if (mine !== asked) return;
    const ways = opened.sayOtherwise(query);
    const others = entries ? findSuggestions(entries, query, shownSuggestions, ways) : [];
    const isNew = ({ path }: Suggestion) => direct.every((one) => one.path !== path);
    if (active < 0) show([...direct, ...others.filter(isNew)].slice(0, shownSuggestions));
    if (!isOnPage) announce(words.suggestionCount(list.children.length));
  };

  field.addEventListener('input', () => void update());
  field.addEventListener('keydown', (event) => {
    const count = list.children.length;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      hide();
    } else if (count > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive(
        active < 0 && step < 0 ? count - 1 : ((active + step + 1 + count + 1) % (count + 1)) - 1,
      );
    } else if (event.key === 'Enter' && active >= 0 && !event.isComposing) {
      event.preventDefault();
      leave(list.children[active]!);
    }
  });
  field.addEventListener('blur', hide);
  form.addEventListener('submit', hide);
  // The field keeps the focus while an option is pressed.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest('[role=option]');
    if (option) leave(option);
  });
  if (!isOnPage && field.value && document.activeElement === field) void update();
}

/** The search link of the header opens a box right there; a second press, or Escape, closes it. */
export function openHeaderBox(anchor: HTMLAnchorElement, found: FindWords): void {
  const header = anchor.closest('header')!;
  const known = header.querySelector<HTMLElement>('search');
  if (known) {
    known.parentElement!.remove();
    anchor.ariaExpanded = 'false';
    return anchor.focus();
  }
  const words = found.search;
  const label = element('label', 'vh', words.label);
  const field = element('input');
  const button = element('button', '', element('span', '', words.button));
  const icon = anchor.querySelector('svg')?.cloneNode(true);
  if (icon) button.prepend(icon);
  label.htmlFor = field.id = 'header-query';
  Object.assign(field, {
    type: 'search',
    name: 'q',
    placeholder: words.placeholder,
    autocomplete: 'off',
  });
  const form = element('form', 'search search-compact', label, field, button);
  form.action = anchor.href;
  form.dataset.search = '';
  const box = element('div', 'page head-box', element('search', '', form));
  anchor.closest('.head-row')!.after(box);
  anchor.ariaExpanded = 'true';
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') openHeaderBox(anchor, found);
  });
  startSearchBox(form, found);
  field.focus();
}
