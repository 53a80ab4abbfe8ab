import { announce } from './announce.ts';
import { findEarlyChoices } from './early-choice.ts';
import { offerDownload } from './offer-download.ts';

declare global {
  interface Window {
    /** True once the list can be filtered. */
    listReady?: boolean;
  }
}

interface Row {
  id: string;
  values: Record<string, string>;
}
interface ListData {
  rows: Row[];
  /** Sentence with the count, `{n}` standing for the number. */
  count: string;
  none: string;
}

/**
 * Filters of a list whose rows have one value for each filter: the choice lives in the address, Back undoes it, the
 * rows are only hidden, each choice says how many it would leave, and the file holds what is shown.
 */
function startListFilters(form: HTMLFormElement, block: Element): void {
  const data = JSON.parse(block.textContent ?? '') as ListData;
  const selects = [...form.querySelectorAll('select')];
  let shown: Row[] = data.rows;

  const apply = () => {
    const chosen = readChoice(selects);
    shown = data.rows.filter((row) => fits(row, chosen));
    for (const select of selects) {
      select.value = chosen.get(select.name) ?? '';
      countOptions(select, data.rows, chosen);
    }
    for (const row of data.rows) {
      const element = document.getElementById(row.id);
      if (element) element.hidden = !shown.includes(row);
    }
    const text = shown.length > 0 ? data.count.replace('{n}', String(shown.length)) : data.none;
    const output = form.querySelector('[data-count]');
    if (output) output.textContent = text;
    document.dispatchEvent(new Event('site:address'));
    return text;
  };

  const choose = () => {
    const url = new URL(location.href);
    for (const select of selects) {
      if (select.value) url.searchParams.set(select.name, select.value);
      else url.searchParams.delete(select.name);
    }
    if (url.href !== location.href) history.pushState(null, '', url);
    announce(apply());
  };
  form.addEventListener('change', choose);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose();
  });
  addEventListener('popstate', apply);
  offerDownload(form, () => ({ ids: inOrder(shown), all: data.rows.length }));
  // What was chosen while this script was still on its way, beside what the address says.
  const early = findEarlyChoices(selects).filter(({ name }) => !readChoice(selects).has(name));
  if (early.length > 0) {
    for (const [name, value] of readChoice(selects))
      for (const select of selects) if (select.name === name) select.value = value;
    choose();
  } else apply();
}

/** Ids of rows in the order in which they stand on the page. */
function inOrder(rows: readonly Row[]): string[] {
  const wanted = new Set(rows.map(({ id }) => id));
  return [...document.querySelectorAll('[id]')].flatMap(({ id }) => (wanted.has(id) ? [id] : []));
}

/** The chosen value of each filter that the address has, if the filter knows it. */
function readChoice(selects: readonly HTMLSelectElement[]): Map<string, string> {
  const asked = new URLSearchParams(location.search);
  return new Map(
    selects.flatMap(({ name, options }) => {
      const value = asked.get(name);
      const isKnown = value && [...options].some((option) => option.value === value);
      return isKnown ? [[name, value]] : [];
    }),
  );
}

function fits({ values }: Row, chosen: ReadonlyMap<string, string>): boolean {
  return [...chosen].every(([name, value]) => values[name] === value);
}

/** Writes beside each choice how many rows it leaves with the other filters; one that leaves none cannot be chosen. */
function countOptions(
  select: HTMLSelectElement,
  rows: readonly Row[],
  chosen: ReadonlyMap<string, string>,
): void {
  for (const option of select.options) {
    if (option.value === '') continue;
    const wanted = new Map(chosen).set(select.name, option.value);
    const count = rows.filter((row) => fits(row, wanted)).length;
    option.text = option.text.replace(/ \(\d+\)$/, ` (${count})`);
    option.disabled = count === 0 && !option.selected;
  }
}

const form = document.querySelector<HTMLFormElement>('form[data-list-filters]');
const block = document.querySelector('script[data-list-rows]');
if (form && block) startListFilters(form, block);
window.listReady = true;
