import { sections, type Locale } from '../i18n/sections.ts';
import { announce } from './announce.ts';
import type { PageWords } from '../i18n/page-words.ts';
import { idOfFragment } from './fragment-id.ts';
import { placeBelow } from './place-below.ts';

const pages = new Map<string, Promise<Document>>();
let panel: HTMLElement | undefined;
let opener: HTMLAnchorElement | undefined;
let wanted: HTMLAnchorElement | undefined;

/** What a link of the official text would open: an entry of the glossary, the page of a document, or neither. */
export function kindOfLink(link: HTMLAnchorElement): 'term' | 'document' | undefined {
  if (panelOf(link)) return 'term';
  const [, lang, section] = /\/(vi|en)\/([^/]+)\//.exec(link.pathname) ?? [];
  if (section === sections.glossary[lang as Locale]) return 'term';
  return section === sections.documents[lang as Locale] ? 'document' : undefined;
}

/**
 * Opens beside a link what stands where it leads.
 * @param take true when the person asked for it by key or tap: the panel then takes the focus
 */
export async function openPeek(
  words: PageWords,
  link: HTMLAnchorElement,
  take: boolean,
): Promise<void> {
  const kind = kindOfLink(link);
  if (!kind) return;
  if (opener === link) {
    if (take) takeFocus();
    return;
  }
  wanted = link;
  let found: Node[] = [];
  const own = panelOf(link);
  try {
    if (own) found = [...own.querySelectorAll('p')].map((one) => one.cloneNode(true));
    else if (kind === 'term') found = termParts(await readPage(link.href), link.hash);
    else found = documentParts(await readPage(link.href));
  } catch {
    // Without a connection the link itself is still there.
  }
  // Asked for twice, by focus and then by key: the second time only the focus moves.
  if (opener === link) {
    if (take) takeFocus();
    return;
  }
  if (wanted !== link) return;
  if (found.length === 0) {
    if (take) location.assign(link.href);
    return;
  }
  closePeek(false);
  const more = document.createElement('a');
  more.href = own?.querySelector('a')?.href ?? link.href;
  more.textContent = kind === 'term' ? words.openTerm : words.openPage;
  panel = document.createElement('div');
  panel.className = 'peek';
  panel.role = 'note';
  panel.tabIndex = -1;
  panel.append(...found, more);
  opener = link;
  link.setAttribute('aria-expanded', 'true');
  document.querySelector('main')!.append(panel);
  placeBelow(link, panel, 4);
  if (take) takeFocus();
  else announce(panel.textContent);
}

/** What explains a term on this page, for a link to it. */
function panelOf(link: HTMLAnchorElement): HTMLElement | undefined {
  const href = link.getAttribute('href') ?? '';
  const found = href.startsWith('#') ? document.getElementById(href.slice(1)) : null;
  return found?.parentElement?.matches('.term-panels') ? found : undefined;
}

/** @param back true to give the focus back to the link that opened it */
export function closePeek(back: boolean): void {
  wanted = undefined;
  const from = opener;
  opener?.removeAttribute('aria-expanded');
  panel?.remove();
  opener = panel = undefined;
  if (back) from?.focus();
}

/** True where the element belongs to what is open. */
export function isInPeek(element: EventTarget | null): boolean {
  return element instanceof Node && Boolean(panel?.contains(element) || opener?.contains(element));
}

export function isPeekOpen(): boolean {
  return panel !== undefined;
}

function takeFocus(): void {
  panel?.focus();
}

function readPage(href: string): Promise<Document> {
  const address = href.replace(/#.*$/, '');
  const page = pages.get(address) ?? fetchPage(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** The word, its counterpart and its meaning. */
function termParts(page: Document, hash: string): Node[] {
  const entry = page.getElementById(idOfFragment(hash));
  const [name, second] = [entry?.querySelector('dt a'), entry?.querySelector('dt span')];
  const meaning = entry?.querySelector('dd');
  if (!name || !meaning) return [];
  return [head(name.textContent, second), paragraph(meaning.textContent, meaning)];
}

/** What the document is, its title or what we say it is about, and whether it is in force. */
function documentParts(page: Document): Node[] {
  const name = page.querySelector('main h1');
  const about = page.querySelectorAll('main .lead, main .lead + .meta');
  const status = page.querySelector('main .status');
  if (!name) return [];
  return [
    head(name.textContent),
    ...[...about].map((one) => paragraph(one.textContent, one)),
    ...(status ? [paragraph(`${status.textContent.trim()}.`)] : []),
  ];
}

function head(text: string, second?: Element | null): HTMLElement {
  const made = paragraph('');
  const strong = document.createElement('b');
  strong.textContent = text.trim();
  made.append(strong);
  if (second) {
    const other = document.createElement('span');
    other.lang = (second as HTMLElement).lang;
    other.textContent = second.textContent.trim();
    made.append(' · ', other);
  }
  return made;
}

function paragraph(text: string, like?: Element): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text.trim();
  if (like instanceof HTMLElement && like.lang) made.lang = like.lang;
  return made;
}
