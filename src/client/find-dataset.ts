import { splitWords } from '../search/fold.ts';
import { announce } from './announce.ts';
import { offerDownload } from './offer-download.ts';

interface CatalogueWords {
  /** What each table can be found by, folded; the key is the id of its row. */
  rows: Record<string, string>;
  found: string;
  none: string;
}

/** The catalogue's search: hides the tables that do not match while one writes. */
export async function startDatasetSearch(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('main form[data-find-dataset]');
  const input = form?.querySelector('input');
  if (!form || !input) return;
  const list = [...(form.closest('.section')?.querySelectorAll<HTMLElement>('tbody tr') ?? [])];
  offerDownload(form, () => ({
    ids: list.filter(({ hidden }) => !hidden).map(({ id }) => id),
    all: list.length,
  }));
  const answer = await fetch(form.dataset.findDataset ?? '').catch(() => undefined);
  if (!answer?.ok) {
    // Without the words nothing can be found by them: all tables stand below.
    form.hidden = true;
    return;
  }
  const { rows, found, none } = (await answer.json()) as CatalogueWords;
  const result = document.querySelector('[data-found]');
  const apply = () => {
    const query = input.value.trim();
    const words = splitWords(query).map(({ folded }) => folded);
    let count = 0;
    for (const [id, text] of Object.entries(rows)) {
      const row = document.getElementById(id);
      const shown = words.every((word) => text.includes(word));
      if (row) row.hidden = !shown;
      if (shown) count += 1;
    }
    const text =
      query === ''
        ? ''
        : count > 0
          ? found.replace('{n}', String(count))
          : none.replace('{q}', query);
    if (result) result.textContent = text;
    announce(text);
  };
  input.addEventListener('input', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  if (input.value) apply();
}
