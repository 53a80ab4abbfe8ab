import type { FindWords } from '../i18n/vi-search.ts';

/** The search boxes: everything they need is loaded when a person turns to one, or when the address asks. */
export function startSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-results]');
  if (page && new URLSearchParams(location.search).get('q')) void openPage(page);
  const open = (target: EventTarget | null) => {
    const form = target instanceof Element && target.closest<HTMLFormElement>('form[data-search]');
    if (!form) return;
    if (page) void openPage(page);
    else void openBox(form);
  };
  addEventListener('focusin', (event) => open(event.target));
  // The field may have had the focus before this script was here.
  open(document.activeElement);
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a.head-search');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void openHeader(link as HTMLAnchorElement);
  });
  void markFoundWords();
}

let isOpen = false;

async function openPage(page: HTMLElement): Promise<void> {
  if (isOpen) return;
  isOpen = true;
  const [{ startSearchPage }, words] = await Promise.all([import('./search-page.ts'), readWords()]);
  startSearchPage(page, words);
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  if (form) (await import('./search-box.ts')).startSearchBox(form, words, true);
}

async function openBox(form: HTMLFormElement): Promise<void> {
  const [{ startSearchBox }, words] = await Promise.all([import('./search-box.ts'), readWords()]);
  startSearchBox(form, words);
}

/** The words of the page's language, and none of the other. */
async function readWords(): Promise<FindWords> {
  return document.documentElement.lang === 'en'
    ? (await import('../i18n/en-search.ts')).enFind
    : (await import('../i18n/vi-search.ts')).viFind;
}

/** Where the box cannot be loaded, the link leads where it always does. */
async function openHeader(link: HTMLAnchorElement): Promise<void> {
  try {
    const [{ openHeaderBox }, words] = await Promise.all([import('./search-box.ts'), readWords()]);
    openHeaderBox(link, words);
  } catch {
    location.href = link.href;
  }
}

/** On a page that was opened from a list of results: the words that were looked for are marked in it. */
async function markFoundWords(): Promise<void> {
  let kept: string | null = null;
  try {
    kept = sessionStorage.getItem('found');
  } catch {
    // storage may be switched off: the page then stays as it is
  }
  if (kept) (await import('./found-words.ts')).markFound(kept);
}
