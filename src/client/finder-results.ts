import {
  arrange,
  entriesOf,
  formatListCsv,
  reasonOf,
  tallyText,
  type Arranged,
} from '../finder/arrange.ts';
import { ladder, match, questionsToAsk } from '../finder/match.ts';
import type { Entry, Result } from '../finder/types.ts';
import { fileNameOf, type Said } from '../finder/fragment.ts';
import { make } from './dom.ts';
import { choiceFrom, type Finder } from './finder-data.ts';
import { buildSheet } from './finder-sheet.ts';

/** What the page shows for what a person has said, and the sentence to announce. */
export interface Shown {
  nodes: Node[];
  count: string;
  /** Questions worth asking next. */
  ask: string[];
  /** Fills what is not seen at first: conditions, lists behind links, the sheet. A slow phone shows the rest sooner. */
  later: () => void;
}

/**
 * Everything below the sentence of the finder.
 * @param names how the three choices are called, for the ladder
 * @param today the visitor's day, to tell what has run out since the page was checked
 */
export function showResults(
  finder: Finder,
  said: Said,
  names: Record<'business' | 'place' | 'need', string>,
  today: string,
): Shown {
  const { words } = finder.file;
  const choice = choiceFrom(finder, said);
  const lists = arrange(match(finder.rules, choice));
  const entries = entriesOf(lists, (list, result) =>
    reasonOf(list, result, finder.card(result.item.id), finder.text, words),
  );
  const count = (lists.count === 1 ? words.countSingle : words.count)
    .replace('{n}', String(lists.count))
    .replace('{all}', String(finder.rules.items.length));
  const units = said.place ? finder.file.places[said.place]!.units : [];
  const later: Later = [];
  const sheet = make('div', { class: 'sheet' });
  later.push(() => sheet.replaceWith(buildSheet(finder, said, names, lists, count)));
  const nodes: Node[] = [
    sheet,
    ...(units.length > 0
      ? [make('p', { class: 'meta' }, words.usesToday.replace('{units}', units.join(', ')))]
      : []),
    ...(lists.count === 0 ? [emptyOf(finder, said, names)] : []),
    ...lists.fits.map((group) => groupOf(finder, group, today, later)),
    ...moreOf(finder, entries, lists, later),
    make('p', { class: 'meta' }, `${words.agencyDecides} ${words.checked}`),
    actionsOf(finder, said, entries),
  ];
  return {
    nodes,
    count,
    ask: questionsToAsk(finder.rules, choice),
    later: () => later.forEach((fill) => fill()),
  };
}

/** What is done after the first picture. */
type Later = (() => void)[];

/** Never an empty page: which answer to drop, and how many supports then remain. */
function emptyOf(finder: Finder, said: Said, names: Record<string, string>): Node {
  const { words } = finder.file;
  const rungs = ladder(finder.rules, choiceFrom(finder, said)).map(({ dropped, fits }) => {
    const text = words.rungs[dropped]
      .replace('{value}', names[dropped] ?? '')
      .replace('{n}', countText(finder, fits));
    return make(
      'li',
      {},
      make('button', { type: 'button', class: 'bare', 'data-drop': dropped }, text),
    );
  });
  return make(
    'section',
    { class: 'section empty' },
    make('h2', {}, words.none),
    make('p', {}, words.ladder),
    make('ul', {}, ...rungs),
  );
}

function groupOf(
  finder: Finder,
  { status, results }: Arranged['fits'][number],
  today: string,
  later: Later,
): Node {
  const mark = document.querySelector<HTMLTemplateElement>(`template[data-status="${status}"]`);
  const title = make('h2', { class: 'group-title' });
  if (mark) title.append(mark.content.cloneNode(true));
  else title.append(finder.file.words.groups[status]);
  return make(
    'section',
    { class: 'section' },
    title,
    make('ul', {}, ...results.map((result) => cardOf(finder, result, today, later))),
  );
}

function cardOf(finder: Finder, result: Result, today: string, later: Later): HTMLLIElement {
  const { words } = finder.file;
  const card = finder.card(result.item.id);
  const validTo = finder.validTo(card.id);
  const isPast = validTo !== '' && validTo < today;
  const facts = [
    make('div', {}, make('dt', {}, words.receiver), make('dd', {}, card.agency)),
    make(
      'div',
      {},
      make('dt', {}, words.basis),
      make('dd', {}, ...card.basis.map(({ text, href }) => make('a', { href }, text))),
    ),
  ];
  return make(
    'li',
    { class: 'support', 'data-item': card.id },
    make(
      'p',
      { class: 'support-amount' },
      card.first !== '' && make('span', { class: 'meta' }, card.first),
      ' ',
      make('strong', {}, card.amount),
      ` ${card.share}`,
    ),
    make(
      'div',
      {},
      make('h3', {}, make('a', { href: card.href }, card.title)),
      make('p', {}, card.text),
      card.before.length > 0 &&
        make('p', {}, make('strong', {}, words.before), ` ${card.before.join(' ')}`),
      isPast && make('p', {}, make('strong', {}, words.past.replace('{day}', validTo))),
      make('p', { class: 'meta' }, card.policy),
      conditionsOf(finder, result, later),
    ),
    make('dl', {}, ...facts),
  );
}

/** Each condition with its result and its clause. */
function conditionsOf(finder: Finder, result: Result, later: Later): Node | undefined {
  const { words, criteria } = finder.file;
  if (result.criteria.length === 0) return undefined;
  const rows = () =>
    result.criteria.map(({ id, verdict }) => {
      const { text, clause, href, by } = criteria[id]!;
      const state =
        verdict === 'open' ? `${words.verdicts.open}, ${words.by[by]}` : words.verdicts[verdict];
      return make(
        'li',
        { 'data-verdict': verdict, 'data-criterion': id },
        make('strong', {}, `${state}: `),
        text,
        make('span', {}, href ? make('a', { href }, clause) : clause),
      );
    });
  const summary = make('summary', { class: 'meta' }, tallyText(result, words));
  const details = make('details', {}, summary);
  later.push(() => details.append(make('div', { class: 'related' }, make('ul', {}, ...rows()))));
  return details;
}

/** What depends, what does not fit and what is over: behind links, each with its number and its reasons. */
function moreOf(finder: Finder, entries: readonly Entry[], lists: Arranged, later: Later): Node[] {
  const { words } = finder.file;
  return (['depends', 'unmet', 'expired'] as const).flatMap((list) => {
    const own = entries.filter((entry) => entry.list === list);
    if (own.length === 0) return [];
    const rows = () =>
      own.map(({ result, reason }) => {
        const card = finder.card(result.item.id);
        const meta =
          `${card.amount}, ${card.share}. ${words.validity[card.status]}. ${reason}`.trim();
        return make(
          'li',
          { 'data-item': card.id },
          make('a', { href: card.href }, card.title),
          ' ',
          make('span', {}, meta),
        );
      });
    const title = words[list].replace('{n}', countText(finder, own.length));
    const details = make(
      'details',
      {
        class: 'section expired',
        'data-list': list,
        open: list === 'depends' && lists.count === 0,
      },
      make('summary', {}, make('h2', {}, title)),
    );
    later.push(() =>
      details.append(make('section', { class: 'related' }, make('ul', {}, ...rows()))),
    );
    return details;
  });
}

function actionsOf(finder: Finder, said: Said, entries: readonly Entry[]): Node {
  const { words, origin } = finder.file;
  const download = make('button', { type: 'button', class: 'button' }, words.csv);
  download.addEventListener('click', () => {
    const text = formatListCsv(entries, finder.card, words, origin);
    const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    make('a', { href: url, download: `${fileNameOf(words.csvName, said)}.csv` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  });
  return make(
    'p',
    { class: 'finder-actions' },
    download,
    ' ',
    make('button', { type: 'button', class: 'button', 'data-print': '' }, words.print),
  );
}

function countText({ file }: Finder, n: number): string {
  return n === 1 ? file.words.countOne : file.words.countMany.replace('{n}', String(n));
}
