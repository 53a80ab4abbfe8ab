import type { Shown } from './list-download.ts';

/**
 * Makes the download of a list follow its filters. The file as it stands has every row; what is shown is made from it,
 * by a part that is loaded with the first press.
 * @param place what holds the list and its download, where a page has several
 */
export function offerDownload(
  form: HTMLFormElement,
  shown: () => Shown,
  place: ParentNode = document,
): void {
  const link = place.querySelector<HTMLAnchorElement>('a[data-list-download]');
  const save = (what: 'csv' | 'readme') => async (event: Event) => {
    event.preventDefault();
    const { saveShown } = await import('./list-download.ts');
    if (link) await saveShown(link, form, shown(), what);
  };
  link?.addEventListener('click', (event) => void save('csv')(event));
  const readme = place.querySelector('[data-list-readme]');
  readme?.addEventListener('click', (event) => void save('readme')(event));
}
