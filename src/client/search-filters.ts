import { facets, type Kind } from '../search/format.ts';
import type { Catalogue } from '../search/engine.ts';
import type { Result } from '../search/search.ts';
import type { FindWords } from '../i18n/vi-search.ts';
import { element, link } from './element.ts';

/** Names of the choices in the address. */
export const kindParameter = 'loai';
export const languageParameter = 'ngon-ngu';
export const literalParameter = 'dung-chu';

/** What a thing has to be to stay in the list. */
export interface Choice {
  kind: string;
  /** Facet → id. */
  values: Map<string, string>;
}

export function readChoice(address: URLSearchParams): Choice {
  const values = new Map<string, string>();
  for (const facet of facets) {
    const value = address.get(facet);
    if (value) values.set(facet, value);
  }
  return { kind: address.get(kindParameter) ?? '', values };
}

/** Whether a thing fits a choice; one facet may be left out, for counting its values. */
export function fits(
  catalogue: Catalogue,
  choice: Choice,
  thing: number,
  without?: string,
): boolean {
  if (without !== kindParameter && choice.kind && catalogue.kindOf(thing) !== choice.kind)
    return false;
  return [...choice.values].every(
    ([facet, id]) => facet === without || catalogue.valuesOf(thing).includes(`${facet}:${id}`),
  );
}

/** Kinds with their counts as links; one that would give nothing shows 0 and leads nowhere. */
export function buildKinds(
  catalogue: Catalogue,
  words: FindWords['find'],
  choice: Choice,
  results: readonly Result[],
): HTMLElement {
  const counts = new Map<Kind, number>();
  const allowed = results.filter(({ thing }) => fits(catalogue, choice, thing, kindParameter));
  for (const { thing } of allowed) {
    const kind = catalogue.kindOf(thing);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const item = (kind: string, label: string, count: number) => {
    const url = new URL(location.href);
    url.searchParams.delete(kindParameter);
    if (kind) url.searchParams.set(kindParameter, kind);
    const made = link(
      url.href,
      element('span', '', label),
      ' ',
      element('span', '', String(count)),
    );
    if (kind === choice.kind) made.setAttribute('aria-current', 'true');
    if (count === 0 && kind !== choice.kind) {
      made.removeAttribute('href');
      made.className = 'muted';
    }
    return element('li', '', made);
  };
  const list = element(
    'ul',
    'facets',
    item('', words.all, allowed.length),
    ...catalogue.kinds.map((kind) => item(kind, words.kinds[kind], counts.get(kind) ?? 0)),
  );
  const nav = element('nav', '', list);
  nav.setAttribute('aria-label', words.kindsLabel);
  return nav;
}

/** Writes the counts into the filters of the page; what would give nothing cannot be chosen. */
export function updateFilters(
  form: HTMLElement,
  catalogue: Catalogue,
  choice: Choice,
  results: readonly Result[],
  languages: { [lang: string]: number },
  language: string,
): void {
  for (const select of form.querySelectorAll('select')) {
    const facet = select.name;
    const counts = new Map<string, number>();
    if (facet === languageParameter) {
      for (const [lang, count] of Object.entries(languages)) counts.set(lang, count);
    } else {
      for (const { thing } of results) {
        if (!fits(catalogue, choice, thing, facet)) continue;
        for (const value of new Set(catalogue.valuesOf(thing))) {
          if (!value.startsWith(`${facet}:`)) continue;
          const id = value.slice(facet.length + 1);
          counts.set(id, (counts.get(id) ?? 0) + 1);
        }
      }
    }
    const chosen = facet === languageParameter ? language : (choice.values.get(facet) ?? '');
    for (const option of select.options) {
      if (option.value === '') continue;
      option.dataset.label ??= option.text;
      const count = counts.get(option.value) ?? 0;
      option.text = `${option.dataset.label} (${count})`;
      option.disabled = count === 0 && option.value !== chosen;
    }
    select.value = chosen;
  }
}
