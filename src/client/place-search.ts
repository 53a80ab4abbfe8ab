import { announce } from './announce.ts';
import { offerDownload } from './offer-download.ts';
import { matchUnits, readNames, type NamedUnit } from './place-names.ts';

declare global {
  interface Window {
    /** True once the list can be searched. */
    placesReady?: boolean;
  }
}

/** Searches lists by any name of their units, old or new, with or without marks; the words live in the address. */
function startPlaceSearch(form: HTMLFormElement, field: HTMLInputElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-searched] tbody tr')];
  const units = readUnits(rows);
  const lists = document.querySelectorAll<HTMLElement>('[data-searched] > *');
  const output = form.querySelector<HTMLElement>('[data-count]');
  for (const list of lists) {
    const own = rows.filter((row) => list.contains(row));
    const shown = () => own.filter(({ hidden }) => !hidden).map(({ id }) => id);
    offerDownload(form, () => ({ ids: shown(), all: own.length }), list);
  }

  const apply = () => {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    const hits = matchUnits(units, field.value);
    for (const [at, row] of rows.entries()) row.hidden = !hits[at];
    for (const list of lists) list.hidden = !list.querySelector('tbody tr:not([hidden])');
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

/**
 * The names in rows. A row begins with the unit and what it was part of; then come the periods in between, each with
 * the unit’s name and after a comma what it was part of. Last is what became of it or what it was made of: names of
 * other units, which have rows of their own.
 */
function readUnits(rows: readonly HTMLElement[]): NamedUnit[] {
  const cells = rows.map((row) => [...row.children].map(textOf));
  const units = cells.map(([name = '', above = '', ...further]) => {
    const between = further
      .slice(0, -1)
      .flatMap((cell) => cell.split(';'))
      .map((period) => readNames(period.replace(/^.*:/, '')));
    return {
      own: [...readNames(name), ...between.flatMap((names) => names.slice(0, 1))],
      above: [...readNames(above), ...between.flatMap((names) => names.slice(1))],
    };
  });
  const rowOf = new Map(
    units.map((unit, at) => [unit.own[0]?.full, at]).reverse() as [string, number][],
  );
  const chain = (at: number): NamedUnit['above'] =>
    units[at]!.above.flatMap((name) => {
      const next = rowOf.get(name.full);
      return next === undefined || next >= at ? [name] : [...units[next]!.own, ...chain(next)];
    });
  return units.map(({ own, above }, at) => ({ own, above: [...above, ...chain(at)] }));
}

/** The words of a cell, without what changed the unit, which stands below. */
function textOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const line of copy.querySelectorAll('.second')) line.remove();
  return copy.textContent ?? '';
}

const form = document.querySelector<HTMLFormElement>('form[data-place-search]');
const field = form?.querySelector<HTMLInputElement>('input');
if (form && field) startPlaceSearch(form, field);
window.placesReady = true;
