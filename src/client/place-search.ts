import { announce } from './announce.ts';
import { matchNames, readNames } from './place-names.ts';

declare global {
  interface Window {
    /** True once the list can be searched. */
    placesReady?: boolean;
  }
}

/** The cell that says what a unit is part of: not a name of the unit. */
const PARENT = 1;

/** Searches a list by any name of its units, old or new, with or without marks; the words live in the address. */
function startPlaceSearch(form: HTMLFormElement, field: HTMLInputElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-searched] tbody tr')].map(
    (element) => ({ element, names: namesOf(element) }),
  );
  const output = form.querySelector<HTMLElement>('[data-count]');

  const apply = () => {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    const hits = matchNames(
      rows.map(({ names }) => names),
      field.value,
    );
    for (const [at, { element }] of rows.entries()) element.hidden = !hits[at];
    const shown = hits.filter(Boolean).length;
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

/** The names in a row, without what changed them, which stands below each. */
function namesOf(row: HTMLElement) {
  const cells = [...row.children].filter((_, index) => index !== PARENT);
  return cells.flatMap((cell) => {
    const copy = cell.cloneNode(true) as Element;
    for (const line of copy.querySelectorAll('.second')) line.remove();
    return readNames(copy.textContent ?? '');
  });
}

const form = document.querySelector<HTMLFormElement>('form[data-place-search]');
const field = form?.querySelector<HTMLInputElement>('input');
if (form && field) startPlaceSearch(form, field);
window.placesReady = true;
