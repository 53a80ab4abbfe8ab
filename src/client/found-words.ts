import { findMarks, type Marking, type Sequence } from '../search/marks.ts';

/** What a list of results leaves for the page that is opened from it. */
export interface Found {
  path: string;
  marking: Marking;
}

/** Keeps the words that were looked for, for the page that a hit leads to. */
export function keepFound(path: string, marking: Marking): void {
  try {
    sessionStorage.setItem('found', JSON.stringify({ path, marking }));
  } catch {
    // storage may be switched off or full: the page is then opened without marks
  }
}

/** Marks the words in the main text without touching it: CSS draws them. Another page, and they are forgotten. */
export function markFound(kept: string): void {
  const { path, marking } = JSON.parse(kept) as Found;
  if (path !== location.pathname) return sessionStorage.removeItem('found');
  const main = document.querySelector('main');
  if (!main || !('highlights' in CSS)) return;
  const sure = findRanges(main, marking.sure);
  const ranges = sure.length > 0 ? sure : findRanges(main, marking.apart);
  CSS.highlights.set('found', new Highlight(...ranges));
}

function findRanges(main: Element, sequences: readonly Sequence[]): Range[] {
  const ranges: Range[] = [];
  for (const block of main.querySelectorAll('h1, h2, h3, p, li, dd, dt, td, th, summary')) {
    // Each text once: in the innermost block that holds it.
    if (block.querySelector('p, li, dd, td')) continue;
    ranges.push(...rangesIn(block, sequences));
  }
  return ranges;
}

/** Words may run over several text nodes, so the whole block is looked through as one text. */
function rangesIn(block: Element, sequences: readonly Sequence[]): Range[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const place = (offset: number, isEnd: boolean): [Text, number] => {
    const found = nodes.findLast(({ start }) => (isEnd ? start < offset : start <= offset))!;
    return [found.node, offset - found.start];
  };
  return findMarks(text, sequences).map(({ start, end }) => {
    const range = document.createRange();
    range.setStart(...place(start, false));
    range.setEnd(...place(end, true));
    return range;
  });
}
