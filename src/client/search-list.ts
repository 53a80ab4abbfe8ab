import type { Answer, Result } from '../search/search.ts';
import { element, link } from './element.ts';
import { buildKinds, fits, literalParameter, readChoice } from './search-filters.ts';
import { buildHit, type HitFrame } from './search-hit.ts';
import { buildNone } from './search-none.ts';

/** How many results are shown at first, and how many more at a time. */
export const pageSize = 10;

/** What stands below the field. */
export interface BuiltList {
  notes: Node[];
  list: HTMLElement;
  /** Shows more of the list. */
  more?: HTMLElement;
  /** Place of the first hit that more would show. */
  next: number;
  /** What is told a person who does not see it. */
  said: string;
}

/** Everything below the field: notes, kinds, what has all the words, what has a part of them. */
export async function buildList(
  frame: HitFrame,
  answer: Answer,
  query: string,
  shown: number,
): Promise<BuiltList> {
  const { searcher, words } = frame;
  const choice = readChoice(new URLSearchParams(location.search));
  const keep = ({ thing }: Result) => fits(searcher.index, choice, thing);
  const results = answer.results.filter(keep);
  const near = answer.near.filter(keep);
  const main = element('div');
  const isFiltered = choice.kind !== '' || choice.values.size > 0;
  if (results.length > 0) main.append(await buildHits(frame, results.slice(0, shown)));
  // Whatever has all the words may lie outside of what was chosen: nothing is said of it then.
  else if (near.length === 0 || answer.results.length === 0)
    main.append(await buildNone(frame, query, isFiltered && near.length === 0));
  let more: HTMLElement | undefined;
  const addMore = (rest: number, to: HTMLElement) => {
    if (rest <= 0) return;
    more = element('button', 'button', words.more(rest));
    more.setAttribute('type', 'button');
    to.append(more);
  };
  addMore(results.length - shown, main);
  if (near.length > 0) {
    const section = element('section', 'section');
    section.append(
      element('h2', '', words.near),
      element('p', 'muted', words.nearNote),
      await buildHits(frame, near.slice(0, shown)),
    );
    addMore(near.length - shown, section);
    main.append(section);
  }
  const all = [...answer.results, ...answer.near];
  const split = element('div', 'split-search');
  split.append(buildKinds(searcher.index, words, choice, all), main);
  const said =
    results.length > 0
      ? words.count(results.length) + words.countOf(query)
      : `${words.noneTitle}.${near.length > 0 ? ` ${words.near}: ${near.length}.` : ''}`;
  return {
    notes: buildNotes(frame, answer, query, results.length),
    list: all.length > 0 ? split : main,
    ...(more ? { more } : {}),
    next: Math.min(results.length, shown) + (near.length > shown ? shown : 0),
    said,
  };
}

/** How many there are, what is not there, what was mended, which other names were looked for. */
function buildNotes({ words }: HitFrame, answer: Answer, query: string, count: number): Node[] {
  const notes: Node[] = [];
  if (count > 0)
    notes.push(element('p', '', element('strong', '', words.count(count)), words.countOf(query)));
  if (answer.missing)
    notes.push(element('p', '', words.noTask(answer.missing.number, answer.missing.count)));
  if (answer.repaired) {
    const url = new URL(location.href);
    url.searchParams.set(literalParameter, '1');
    notes.push(
      element('p', 'muted', words.repaired(answer.repaired), link(url.href, words.literal(query))),
    );
  }
  if (answer.also.length > 0) notes.push(element('p', 'muted', words.also(answer.also.join(', '))));
  return notes;
}

async function buildHits(frame: HitFrame, results: readonly Result[]): Promise<HTMLElement> {
  const hits = await Promise.all(results.map((result) => buildHit(frame, result)));
  return element('ol', 'hits', ...hits.filter((hit) => hit !== undefined));
}
