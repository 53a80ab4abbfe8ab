/** Everything that only makes a page quicker. Loaded on the first sign of use; each page works without it. */
import { showAge } from './age.ts';
import { startCopying } from './copy.ts';
import { startFilters } from './filters.ts';
import { startLanguageLinks } from './language-links.ts';
import { startMoved } from './moved.ts';
import { startNotes } from './notes.ts';
import { startReader } from './page-words.ts';
import { startSearch } from './search.ts';
import { startTheme } from './theme.ts';

declare global {
  interface Window {
    siteReady?: boolean;
    /** The button that was pressed before this script was here. */
    siteWaiting?: HTMLElement;
  }
}

showAge();
startTheme();
startCopying();
startLanguageLinks();
startMoved();
startNotes();
startFilters();
startSearch();
// A part of its own, loaded on the page that asks for it.
const part = document.querySelector<HTMLElement>('[data-script]')?.dataset.script;
try {
  if (part) await import(/* @vite-ignore */ part);
  // What few pages have comes only with them.
  if (document.querySelector('[data-check-file]'))
    (await import('./check-file.ts')).startFileCheck();
  if (document.querySelector('form[data-find-dataset]'))
    await (await import('./find-dataset.ts')).startDatasetSearch();
} catch {
  // The page says without it all that it has to say, as it does with scripts off.
  document.documentElement.classList.remove('js');
}
await startReader();
window.siteReady = true;
window.siteWaiting?.click();
