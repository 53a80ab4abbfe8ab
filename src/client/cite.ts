import type { Cited } from '../i18n/cite.ts';
import type { Locale } from '../i18n/sections.ts';
import { announce } from './announce.ts';
import { citeButtons, fillButtons, placeLine, versionWords } from './cite-bar.ts';
import { printButton } from './print-part.ts';
import type { PageWords } from '../i18n/page-words.ts';
import { idOfFragment } from './fragment-id.ts';
import { placeBelow } from './place-below.ts';

const passages = '.clause, .bi-row, .part, .part-anchor, .kicker[id], h1[id]';
/** What a choice of words can quote: paragraphs and headings, on the bilingual page in either language. */
const officialWords =
  '.clause-text, .part-title, .bi-row :is(h2, h3, h4), .kicker[id], h1[id], .task h1';
const longestQuote = 1200;

/** The passage that the address leads to says where it stands, whether it changed, and offers its citations. */
export function startCiting(page: PageWords): void {
  const version = new URLSearchParams(location.search).get('v');
  if (page.own) fillButtons(page, page.own);
  let bar: HTMLElement | undefined;
  const show = () => {
    bar?.remove();
    const id = idOfFragment(location.hash);
    const target = id ? document.getElementById(id) : null;
    if (id && !target) tellNone(page, id);
    if (!target?.matches(passages)) return;
    const isParagraph = target.matches('.clause, .bi-row');
    bar = document.createElement('div');
    bar.className = isParagraph ? 'clause-cite' : 'clause-cite ours';
    const state = versionWords(page, id, version);
    const said = document.createElement('p');
    said.textContent = state;
    bar.append(
      placeLine(page, id),
      ...(state ? [said] : []),
      ...citeButtons(page, { address: id }),
    );
    if (page.part && target.matches('.part, [data-heading]'))
      bar.append(printButton(page, page.part, target));
    if (isParagraph) (target.querySelector('.clause-body') ?? target).append(bar);
    else target.after(bar);
    // An anchor has no height: what follows it is held in its place, and the bar comes to stand above the screen.
    if (target.matches('.part-anchor')) bar.scrollIntoView({ block: 'nearest' });
    if (state) announce(state);
  };
  show();
  if (!bar) tellVersion(page, version);
  addEventListener('hashchange', show);
  startQuoting(page);
}

/** A link to the whole page says beside the plan's year what became of it since its version. */
function tellVersion(page: PageWords, version: string | null): void {
  const state = versionWords(page, page.own?.address ?? '', version);
  const standing = document.querySelector('[data-standing]')?.closest('p');
  if (!state || !standing) return;
  standing.append(` ${state}`);
  announce(state);
}

/** An address that names nothing here is told, where a typed reference is told of too. */
function tellNone(page: PageWords, id: string): void {
  const said = `#${id}: ${page.words.goNone}`;
  const output = document.querySelector('[data-go-to-said]');
  if (output) output.textContent = said;
  announce(said);
}

/** Official words that are chosen can be copied with their citation; what stands between them is left out. */
function startQuoting(page: PageWords): void {
  let box: HTMLElement | undefined;
  let timer = 0;
  const show = () => {
    box?.remove();
    box = undefined;
    const range = rangeOf(getSelection());
    const cited = range && chosenIn(page, range);
    if (!range || !cited?.quote || cited.quote.length > longestQuote) return;
    const own = page.own?.address === cited.address ? page.own : undefined;
    box = document.createElement('div');
    box.className = 'peek clause-cite';
    box.append(...citeButtons(page, { ...own, ...cited }));
    // Pressing a button must not undo the choice of words.
    box.addEventListener('pointerdown', (event) => event.preventDefault());
    document.querySelector('main')!.append(box);
    placeBelow(range, box, 8);
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = window.setTimeout(show, 300);
  });
}

function rangeOf(selection: Selection | null): Range | undefined {
  return selection && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
}

/** The official words in a choice, and the passage that they are of; of several, the part that holds them all. */
function chosenIn(page: PageWords, range: Range): Cited {
  const chosen = [...document.querySelectorAll<HTMLElement>(officialWords)].flatMap((words) => {
    const text = range.intersectsNode(words) ? wordsWithin(range, words) : '';
    // A passage quoted on another page says itself where it stands; what stands by itself is the page's own.
    const quoted = words.closest('.passage')?.querySelector('a')?.hash.slice(1);
    const id = words.closest<HTMLElement>(passages)?.id ?? quoted ?? page.own?.address;
    const lang = words.closest<HTMLElement>('[lang]')?.lang;
    return text !== '' && id ? [{ id, text, lang }] : [];
  });
  const langs = new Set(chosen.map(({ lang }) => lang));
  const ids = [...new Set(chosen.map(({ id }) => id))];
  return {
    address: ids.length > 1 ? partOfAll(ids) : ids[0],
    quote: chosen.map(({ text }) => text).join(' '),
    // Where both languages were chosen, neither form speaks for all of it.
    quoteLang: langs.size === 1 ? (chosen[0]!.lang as Locale) : undefined,
  };
}

function wordsWithin(range: Range, words: HTMLElement): string {
  const own = document.createRange();
  own.selectNodeContents(words);
  if (range.compareBoundaryPoints(Range.START_TO_START, own) > 0)
    own.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, own) < 0)
    own.setEnd(range.endContainer, range.endOffset);
  return own.toString().replace(/\s+/g, ' ').trim();
}

/** “ii-2” of “ii-2-a.3” and “ii-2-b”; undefined where only the whole plan holds all. */
function partOfAll(ids: readonly string[]): string | undefined {
  const [first = [], ...others] = ids.map((id) => id.split('.')[0]!.split('-'));
  let common = first.length;
  for (const steps of others)
    while (first.slice(0, common).join('-') !== steps.slice(0, common).join('-')) common -= 1;
  const part = first.slice(0, common).join('-');
  const isOne = common === first.length && ids.every((id) => id.split('.')[0] === part);
  return isOne || (part !== '' && document.getElementById(part)) ? part : undefined;
}
