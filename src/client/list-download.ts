import { foldMarks } from '../search/fold-marks.ts';
import { fillReadme, nameFile, pickRows, type Choice } from './filtered.ts';
import { saveFile } from './save-file.ts';

/** What is shown at the moment: the first cells of its rows in order, and how many rows there are without a filter. */
export interface Shown {
  ids: readonly string[];
  all: number;
}

/** Hands the browser what is shown as a file, or the README of that file. */
export async function saveShown(
  link: HTMLAnchorElement,
  form: HTMLFormElement,
  { ids, all }: Shown,
  what: 'csv' | 'readme',
): Promise<void> {
  const { listDownload: stem = 'list', readme = '', none = '' } = link.dataset;
  const choices = readChoices(form);
  const file = nameFile(stem, choices, 'csv');
  if (what === 'readme') {
    const facts = { file, choices, n: ids.length, all, url: location.href };
    return saveFile(fillReadme(readme, none, facts), nameFile(stem, choices, 'README.txt'));
  }
  const answer = await fetch(link.href);
  saveFile(pickRows(await answer.text(), ids), file, 'text/csv');
}

/** The filters that are set, in the order of the form; the number beside a choice is no part of it. */
function readChoices(form: HTMLFormElement): Choice[] {
  const fields = form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input');
  return [...fields].flatMap((field) => {
    const label = field.labels?.[0]?.textContent.trim() ?? '';
    const text = field.value.trim();
    if (text === '') return [];
    if ('selectedOptions' in field) {
      const chosen = field.selectedOptions[0]?.text.trim().replace(/ \(\d+\)$/, '');
      return [{ value: field.value, label, text: chosen ?? text }];
    }
    // Words that are looked for, as a file can be called.
    return [
      {
        value:
          foldMarks(text)
            .match(/[a-z0-9]+/g)
            ?.join('-') ?? 'q',
        label,
        text,
      },
    ];
  });
}
