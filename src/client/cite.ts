import { announce } from './announce.ts';
import { citeButtons, placeLine, versionWords } from './cite-bar.ts';
import type { PageWords } from '../i18n/page-words.ts';

const passages = '.clause, .bi-row, .part';
const longestQuote = 600;

/** The passage that the address leads to says where it stands, whether it changed, and offers its citations. */
export function startCiting(page: PageWords): void {
  let bar: HTMLElement | undefined;
  const show = () => {
    bar?.remove();
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id ? document.getElementById(id) : null;
    if (!target?.matches(passages)) return;
    bar = document.createElement('div');
    bar.className = target.matches('.part') ? 'clause-cite ours' : 'clause-cite';
    const state = versionWords(page, id, new URLSearchParams(location.search).get('v'));
    const said = document.createElement('p');
    said.textContent = state;
    bar.append(
      placeLine(page, id),
      ...(state ? [said] : []),
      ...citeButtons(page, { address: id }),
    );
    if (target.matches('.part')) bar.append(printButton(page, target));
    if (target.matches('.part')) target.after(bar);
    else (target.querySelector(`.clause-body, .bi-${page.lang}`) ?? target).append(bar);
    if (state) announce(state);
  };
  show();
  addEventListener('hashchange', show);
  startQuoting(page);
}

/** Prints one part: its heading, all below it, and nothing before or after. */
function printButton(page: PageWords, heading: Element): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'bare';
  made.textContent = page.words.printPart;
  made.addEventListener('click', () => {
    const level = Number(heading.getAttribute('data-level'));
    let isInside = false;
    const others = [...(heading.parentElement?.children ?? [])].filter((one) => {
      if (one === heading) isInside = true;
      else if (one.matches('.part') && Number(one.getAttribute('data-level')) <= level)
        isInside = false;
      else if (one.matches('.part-anchor')) isInside = false;
      return !isInside;
    });
    const hidden = others.filter(
      (one): one is HTMLElement => one instanceof HTMLElement && !one.hidden,
    );
    for (const one of hidden) one.hidden = true;
    const restore = () => {
      for (const one of hidden) one.hidden = false;
    };
    addEventListener('afterprint', restore, { once: true });
    print();
  });
  return made;
}

/** Words that are chosen in a passage can be copied with their citation. */
function startQuoting(page: PageWords): void {
  let box: HTMLElement | undefined;
  let timer = 0;
  const show = () => {
    box?.remove();
    box = undefined;
    const selection = getSelection();
    const passage = passageOf(selection);
    const quote = selection?.toString().replace(/\s+/g, ' ').trim() ?? '';
    if (!selection || !passage || quote === '' || quote.length > longestQuote) return;
    box = document.createElement('div');
    box.className = 'peek clause-cite';
    box.append(...citeButtons(page, { address: passage.id, quote }));
    // Pressing a button must not undo the choice of words.
    box.addEventListener('pointerdown', (event) => event.preventDefault());
    const lines = selection.getRangeAt(0).getClientRects();
    const last = lines[lines.length - 1];
    document.querySelector('main')!.append(box);
    const right = document.documentElement.clientWidth - box.offsetWidth - 16;
    box.style.top = `${(last?.bottom ?? 0) + scrollY + 8}px`;
    box.style.left = `${Math.max(16, Math.min(last?.left ?? 16, right))}px`;
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = window.setTimeout(show, 300);
  });
}

/** The one passage that holds both ends of a choice of its official words. */
function passageOf(selection: Selection | null): Element | undefined {
  if (!selection || selection.isCollapsed) return undefined;
  const ends = [selection.anchorNode, selection.focusNode].map((node) => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element?.closest('.clause-text')?.closest('.clause, .bi-row');
  });
  return ends[0] && ends[0] === ends[1] ? ends[0] : undefined;
}
