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
  (await import('./search-page.ts')).startSearchPage(page);
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  if (form) (await import('./search-box.ts')).startSearchBox(form, true);
}

async function openBox(form: HTMLFormElement): Promise<void> {
  (await import('./search-box.ts')).startSearchBox(form);
}

/** Where the box cannot be loaded, the link leads where it always does. */
async function openHeader(link: HTMLAnchorElement): Promise<void> {
  try {
    (await import('./search-box.ts')).openHeaderBox(link);
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
