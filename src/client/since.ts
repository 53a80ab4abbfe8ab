import { announce } from './announce.ts';
import { findEarlyChoices } from './early-choice.ts';
import { offerDownload } from './offer-download.ts';

/** The page of changes: shows the days since the one in the address, and says how many changes that leaves. */
function startSince(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-since]');
  const field = form?.querySelector('input');
  const output = form?.querySelector<HTMLElement>('[data-count]');
  if (!form || !field || !output) return;
  const all = document.querySelectorAll('[data-day] article').length;
  const days = [...document.querySelectorAll<HTMLElement>('[data-day]')];

  const readDay = () => new URLSearchParams(location.search).get('tu') ?? '';
  const apply = () => {
    const since = readDay();
    field.value = since;
    for (const day of days) day.hidden = (day.dataset.day ?? '') < since;
    const shown = days.filter((day) => !day.hidden);
    const count = shown.reduce((sum, day) => sum + day.querySelectorAll('article').length, 0);
    output.textContent = (output.dataset.template ?? '').replace('{n}', String(count));
    document.dispatchEvent(new Event('site:address'));
    return output.textContent;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const url = new URL(location.href);
    if (field.value) url.searchParams.set('tu', field.value);
    else url.searchParams.delete('tu');
    url.hash = '';
    history.pushState(null, '', url);
    announce(apply());
  });
  addEventListener('popstate', apply);
  offerDownload(form, () => {
    // A day that was typed and not sent has not filtered anything.
    field.value = readDay();
    const shown = days.filter((day) => !day.hidden);
    const ids = shown.flatMap((day) => [...day.querySelectorAll('article')].map(({ id }) => id));
    return { ids, all };
  });
  // A day typed while this script was on its way stays in its field until it is sent.
  const [early] = findEarlyChoices([field]).map(({ value }) => value);
  apply();
  if (early) field.value = early;
}

startSince();
