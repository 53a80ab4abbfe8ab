import { rowText, type Arranged } from '../finder/arrange.ts';
import { ladder } from '../finder/ladder.ts';
import { furtherLists, type Choice, type Entry } from '../finder/types.ts';
import { make } from './dom.ts';
import type { Finder } from './finder-data.ts';
import { setText } from './place.ts';

/** Never an empty page: which answers to drop, and how many supports then remain. */
export function buildEmpty(
  finder: Finder,
  choice: Choice,
  names: Record<string, string>,
): HTMLElement {
  const { words } = finder.file;
  const rungs = ladder(finder.rules, choice).map(({ dropped, fits, depends }) => {
    const what = dropped.map((key) => words.drops[key].replace('{value}', names[key] ?? ''));
    const left =
      fits > 0 ? countText(finder, fits) : words.rungMay.replace('{n}', countText(finder, depends));
    const text = words.rung.replace('{what}', what.join(words.drops.and)).replace('{n}', left);
    const button = { type: 'button', class: 'bare', 'data-drop': dropped.join(' ') };
    return make('li', {}, make('button', button, text));
  });
  return make(
    'section',
    { class: 'section empty' },
    make('h2', {}, words.none),
    ...(rungs.length > 0 ? [make('p', {}, words.ladder), make('ul', {}, ...rungs)] : []),
  );
}

/** What depends, what does not fit and what is over: behind links, each with its number and its reasons. */
export function createMore(finder: Finder) {
  const { words } = finder.file;
  const known = furtherLists.map((list) => {
    const title = make('h2');
    const rows = make('ul');
    const details = make(
      'details',
      { class: 'section expired', 'data-list': list },
      make('summary', {}, title),
      make('section', { class: 'related' }, rows),
    );
    return { list, title, rows, details };
  });
  return {
    /** The links of a result, closed, with the number of each list. */
    outline: (lists: Arranged): HTMLElement[] =>
      known.flatMap(({ list, title, details }) => {
        if (lists[list].length === 0) return [];
        setText(title, words[list].replace('{n}', countText(finder, lists[list].length)));
        if (details.open) details.open = false;
        return [details];
      }),
    /**
     * Fills the lists.
     * @param isAlone whether nothing else is shown; what depends is then open
     */
    fill(entries: readonly Entry[], isAlone: boolean): void {
      for (const { list, rows, details } of known) {
        rows.replaceChildren(...rowsOf(finder, entries, list));
        if (list === 'depends') details.open = isAlone;
      }
    },
  };
}

function rowsOf(finder: Finder, entries: readonly Entry[], wanted: Entry['list']): Node[] {
  return entries.flatMap((entry) => {
    if (entry.list !== wanted) return [];
    const card = finder.card(entry.result.item.id);
    return make(
      'li',
      { 'data-item': card.id },
      make('a', { href: card.href }, card.title),
      ' ',
      make('span', {}, rowText(entry, card, finder.file.words)),
    );
  });
}

function countText({ file }: Finder, n: number): string {
  return n === 1 ? file.words.countOne : file.words.countMany.replace('{n}', String(n));
}
