import type { Facet } from '../search/format.ts';
import type { Searcher, Result } from '../search/search.ts';
import { cutAtMarks, cutExcerpt, findMarks, type Marking, type Piece } from '../search/marks.ts';
import type { FindWords } from '../i18n/vi-search.ts';
import { element, link } from './element.ts';

/** What drawing a hit needs. */
export interface HitFrame {
  searcher: Searcher;
  root: string;
  lang: string;
  words: FindWords['find'];
  marking: Marking;
}

/** One hit: kind and place, title, the passage in the voice of its origin, status last. */
export async function buildHit(frame: HitFrame, result: Result): Promise<HTMLElement | undefined> {
  const { searcher, marking, words } = frame;
  const text = await searcher.index.textOf(result.record);
  if (!text) return undefined;
  const isSure = [text.title, text.text].some((one) => findMarks(one, marking.sure).length > 0);
  const sequences = isSure ? marking.sure : marking.apart;
  const lang = result.record & 1 ? 'en' : 'vi';
  const kind = words.kinds[searcher.index.kindOf(result.thing)];
  const place = text.place || kind;
  const meta = [
    result.isDirect ? words.direct : '',
    place,
    lang === frame.lang ? '' : words.otherLanguage[lang],
  ].filter(Boolean);
  const title = link(
    frame.root + text.path,
    ...draw(cutAtMarks(text.title, findMarks(text.title, sequences))),
  );
  title.dataset.found = '';
  const heading = element('h2', text.serif[0] ? 'serif' : '', title);
  const passage = element(
    'p',
    text.serif[1] ? 'serif' : '',
    ...draw(cutExcerpt(text.text, sequences)),
  );
  if (lang !== frame.lang) heading.lang = passage.lang = lang;
  const hit = element('li', 'hit', element('p', 'meta', meta.join(' · ')), heading);
  const called = isSure ? undefined : await findOtherName(frame, result);
  if (called) hit.append(called);
  if (text.text) hit.append(passage);
  const status = valueOf(searcher, result.thing, 'status');
  if (text.status && status) hit.append(element('p', '', statusMark(status, text.status)));
  return hit;
}

/** What a thing is called in the other language, where that was typed: else nothing would show why it was found. */
async function findOtherName(
  { searcher, marking }: HitFrame,
  { record }: Result,
): Promise<HTMLElement | undefined> {
  const title = (await searcher.index.textOf(record ^ 1))?.title ?? '';
  const marks = findMarks(title, marking.sure);
  if (marks.length === 0) return undefined;
  const name = element('p', 'muted', ...draw(cutAtMarks(title, marks)));
  name.lang = record & 1 ? 'vi' : 'en';
  return name;
}

/** A facet's value of a thing, the first where it has more. */
function valueOf(searcher: Searcher, thing: number, facet: Facet) {
  const start = `${facet}:`;
  const found = searcher.index.valuesOf(thing).find((value) => value.startsWith(start));
  return found?.slice(start.length);
}

function draw(pieces: readonly Piece[]): (string | Node)[] {
  return pieces.map(({ text, isMarked }) => (isMarked ? element('mark', '', text) : text));
}

const shapes: { [state: string]: string } = {
  amended: 'M7 1.6a5.4 5.4 0 0 1 0 10.8z',
  expired: 'M3.2 10.8l7.6-7.6',
  replaced: 'M3.2 10.8l7.6-7.6',
};

/** A shape and a word, as everywhere on the site. */
function statusMark(state: string, label: string): HTMLElement {
  const make = (tag: string, attributes: { [name: string]: string }) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };
  const svg = make('svg', {
    width: '14',
    height: '14',
    viewBox: '0 0 14 14',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.5',
    'aria-hidden': 'true',
  });
  const isFull = state === 'in-force';
  svg.append(
    make('circle', {
      cx: '7',
      cy: '7',
      r: isFull ? '6.2' : '5.4',
      ...(isFull ? { fill: 'currentColor', stroke: 'none' } : {}),
      ...(state === 'unknown' ? { 'stroke-dasharray': '2.3 1.94' } : {}),
    }),
  );
  const shape = shapes[state];
  if (shape)
    svg.append(
      make('path', {
        d: shape,
        ...(state === 'amended' ? { fill: 'currentColor', stroke: 'none' } : {}),
      }),
    );
  const mark = element('span', 'status', svg, ' ', element('span', '', label));
  mark.dataset.state = state;
  return mark;
}
