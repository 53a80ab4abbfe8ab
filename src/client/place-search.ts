import { foldMarks } from '../search/fold-marks.ts';
import { announce } from './announce.ts';

declare global {
  interface Window {
    /** True once the list can be searched. */
    placesReady?: boolean;
  }
}

/** Searches a list by any name in its rows, old or new, with or without marks; the words live in the address. */
function startPlaceSearch(form: HTMLFormElement, field: HTMLInputElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-searched] tbody tr')].map(
    (element) => ({ element, text: fold(element.textContent ?? '') }),
  );
  const output = form.querySelector<HTMLElement>('[data-count]');

  const apply = () => {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    const asked = fold(field.value);
    let shown = 0;
    for (const { element, text } of rows) {
      element.hidden = !text.includes(asked);
      if (!element.hidden) shown++;
    }
    const template = (shown > 0 ? output?.dataset.count : output?.dataset.none) ?? '';
    const said = template.replace('{n}', String(shown)).replace('{q}', field.value);
    if (output) output.textContent = said;
    document.dispatchEvent(new Event('site:address'));
    return said;
  };
  const search = (push: boolean) => {
    const url = new URL(location.href);
    if (field.value.trim()) url.searchParams.set('q', field.value.trim());
    else url.searchParams.delete('q');
    if (url.href !== location.href) history[push ? 'pushState' : 'replaceState'](null, '', url);
    return apply();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    announce(search(true));
  });
  addEventListener('popstate', apply);
  if (field.value && !location.search) search(false);
  else apply();
}

/** Lower case, without marks, white space closed up. */
function fold(text: string): string {
  return foldMarks(text).replace(/\s+/g, ' ').trim();
}

const form = document.querySelector<HTMLFormElement>('form[data-place-search]');
const field = form?.querySelector<HTMLInputElement>('input');
if (form && field) startPlaceSearch(form, field);
window.placesReady = true;
