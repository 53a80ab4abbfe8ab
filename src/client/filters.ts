import { announce } from './announce.ts';
import { findEarlyChoices } from './early-choice.ts';
import { offerDownload } from './offer-download.ts';

interface FilterRow {
  number: number;
  group: string;
  state: string;
  lead: string[];
  support: string[];
}
interface FilterData {
  rows: FilterRow[];
  /** Sentence with the count, `{n}` standing for the number. */
  count: string;
  none: string;
}

/** Filters of the task pages: the choice lives in the address, Back undoes it, the list is only hidden. */
export function startFilters(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-filters]');
  const block = document.querySelector('script[data-filter-rows]');
  if (!form || !block) return;
  const data = JSON.parse(block.textContent ?? '') as FilterData;
  const selects = [...form.querySelectorAll('select')];

  let shown = data.rows;

  const apply = () => {
    const chosen = new URLSearchParams(location.search);
    for (const select of selects) select.value = chosen.get(select.name) ?? '';
    shown = data.rows.filter((row) => matches(row, chosen));
    for (const row of data.rows) {
      const element = document.getElementById(`t-${row.number}`);
      if (element) element.hidden = !shown.includes(row);
    }
    for (const body of document.querySelectorAll<HTMLElement>('tbody')) {
      const rows = [...body.querySelectorAll<HTMLElement>('tr[id]')];
      if (rows.length > 0) body.hidden = rows.every((row) => row.hidden);
    }
    const text = shown.length > 0 ? data.count.replace('{n}', String(shown.length)) : data.none;
    const output = form.querySelector('[data-count]');
    if (output) output.textContent = text;
    for (const link of form.querySelectorAll<HTMLAnchorElement>('a')) {
      const url = new URL(link.href);
      url.search = location.search;
      link.href = url.href;
    }
    document.dispatchEvent(new Event('site:address'));
    return text;
  };

  const choose = () => {
    const url = new URL(location.href);
    for (const select of selects) {
      if (select.value) url.searchParams.set(select.name, select.value);
      else url.searchParams.delete(select.name);
    }
    history.pushState(null, '', url);
    announce(apply());
  };
  form.addEventListener('change', choose);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose();
  });
  addEventListener('popstate', apply);
  offerDownload(form, () => ({
    ids: shown.map((row) => String(row.number)),
    all: data.rows.length,
  }));
  takeEarlyChoice(selects);
  apply();
}

/** What was chosen while this script was still on its way goes into the address, as any choice does. */
function takeEarlyChoice(selects: HTMLSelectElement[]): void {
  const url = new URL(location.href);
  for (const { name, value } of findEarlyChoices(selects)) url.searchParams.set(name, value);
  if (url.href !== location.href) history.pushState(null, '', url);
}

function matches(row: FilterRow, chosen: URLSearchParams): boolean {
  const agency = chosen.get('co-quan');
  const role = chosen.get('vai-tro');
  const group = chosen.get('nhom');
  const state = chosen.get('tinh-trang');
  if (group && row.group !== group) return false;
  if (state && row.state !== state) return false;
  const leads = role !== 'support' && row.lead;
  const supports = role !== 'lead' && row.support;
  if (!agency) return true;
  return (leads || []).includes(agency) || (supports || []).includes(agency);
}
