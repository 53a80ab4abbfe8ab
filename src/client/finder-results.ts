import { arrange, entriesOf, type Arranged } from '../finder/arrange.ts';
import type { Said } from '../finder/fragment.ts';
import { match, questionsToAsk } from '../finder/match.ts';
import { make } from './dom.ts';
import { createCards, type DrawnCard } from './finder-card.ts';
import { choiceFrom, type Finder } from './finder-data.ts';
import { buildEmpty, createMore } from './finder-lists.ts';
import { createQuestions } from './finder-questions.ts';
import type * as Take from './finder-take.ts';
import { place, setText } from './place.ts';
import type { Step } from './steps.ts';

/** What a person has said, and how the three choices are called. */
export interface Asked {
  said: Said;
  names: Record<'business' | 'place' | 'need', string>;
  /** What the screen holds below the note, in CSS pixels; less than nothing where the note lies below it. */
  room: number;
}

/** The first picture of a result is drawn; the rest follows. */
export interface Shown {
  /** The sentence to announce. */
  count: string;
  /** What a screen does not hold at first, in steps. */
  rest: Step[];
}

/** From this width on questions, and the parts of a card, stand side by side. */
const wide = 700;
/** Heights that nothing falls below, in CSS pixels. */
const lowest = {
  narrow: { question: 80, card: 240 },
  wide: { question: 30, card: 120 },
};
/** How many cards a later step draws. */
const cardsAtOnce = 8;

/**
 * Everything below the sentence of the finder. A choice first draws what the screen shows: the count and, where there
 * is room for more, the questions and the first cards. What it does not change stays as it is.
 * @param note what the page says there at all times
 * @param today the visitor's day, to tell what has run out since the page was checked
 */
export function createResults(
  finder: Finder,
  results: HTMLElement,
  note: readonly Element[],
  today: string,
) {
  const { words, places } = finder.file;
  const count = make('strong', { 'data-finder-count': '', tabindex: '-1' });
  const reset = make('button', { type: 'button', class: 'bare', 'data-reset': '' }, words.reset);
  const head = make('p', { class: 'finder-head' }, count, ' ', reset);
  const questions = createQuestions(finder, document.querySelector('[data-finder] svg'));
  const sheet = make('div', { class: 'sheet' });
  const units = make('p', { class: 'meta' });
  const drawCard = createCards(finder, today);
  const groupOf = createGroups(finder);
  const more = createMore(finder);
  let take: typeof Take | undefined;
  const loadTake = async () => (take ??= await import('./finder-take.ts'));
  let save: () => unknown = () => undefined;
  let explain = save;
  const end = [
    make('p', { class: 'meta' }, `${words.agencyDecides} ${words.checked}`),
    buildActions(
      finder,
      () => save(),
      () => explain(),
    ),
  ];

  return ({ said, names, room }: Asked): Shown => {
    const heights = lowest[innerWidth >= wide ? 'wide' : 'narrow'];
    const choice = choiceFrom(finder, said);
    const matched = match(finder.rules, choice);
    const lists = arrange(matched);
    const fits = lists.fits.flatMap((group) => group.results);
    setText(
      count,
      (lists.count === 1 ? words.countSingle : words.count)
        .replace('{n}', String(lists.count))
        .replace('{all}', String(finder.rules.items.length)) +
        (lists.count > 1 ? words.ordered : ''),
    );
    const unitsToday = said.place ? places[said.place]!.units : [];
    const ask = once(() => questionsToAsk(finder.rules, choice, 6, matched));
    const above = once(() => {
      setText(units, words.usesToday.replace('{units}', unitsToday.join(', ')));
      questions.show(said, ask(), Infinity);
      return [
        head,
        ...note,
        questions.section,
        // One that is empty would leave nothing to print.
        ...(sheet.hasChildNodes() ? [sheet] : []),
        ...(unitsToday.length > 0 ? [units] : []),
        ...(lists.count === 0 ? [buildEmpty(finder, choice, names)] : []),
      ];
    });
    const links = once(() => more.outline(lists));
    const cards: DrawnCard[] = [];
    const draw = (upTo: number) => {
      for (const result of fits.slice(cards.length, upTo)) cards.push(drawCard(result));
      let from = 0;
      const groups = lists.fits.flatMap(({ status, results: { length } }) => {
        const own = cards.slice(from, (from += length)).map(({ node }) => node);
        return own.length > 0 ? [groupOf(status, own)] : [];
      });
      place(results, [...above(), ...groups, ...links(), ...end]);
    };

    // What the screen does not show stays as it was until the next step.
    if (!head.isConnected) results.replaceChildren(head, ...note, questions.section);
    const inSight = Math.ceil(Math.max(0, room) / heights.question);
    const asked = inSight > 0 ? questions.show(said, ask(), inSight) : 0;
    const left = Math.max(0, room - asked * heights.question);
    const onScreen = Math.ceil(left / heights.card);
    if (onScreen > 0) draw(onScreen);

    const entries = once(() =>
      entriesOf(lists, { card: finder.card, condition: finder.condition, words }),
    );
    save = async () => (take ?? (await loadTake())).saveList(finder, said, entries());
    explain = async () =>
      (take ?? (await loadTake())).saveReadme(finder, said, names, entries().length);
    const rest: Shown['rest'] = [];
    for (let n = onScreen + cardsAtOnce; n < fits.length; n += cardsAtOnce)
      rest.push(() => draw(n));
    rest.push(() => draw(fits.length));
    rest.push(() => more.fill(entries(), lists.count === 0));
    for (let n = 0; n < fits.length; n += cardsAtOnce)
      rest.push(() => cards.slice(n, n + cardsAtOnce).forEach((card) => card.fillConditions()));
    const sentence = count.textContent;
    rest.push(async () => {
      if (!take) await loadTake().catch(() => undefined);
      if (!take) return;
      sheet.replaceChildren(...take.buildSheet(finder, said, names, lists, entries(), sentence));
      questions.section.after(sheet);
    });
    return { count: sentence, rest };
  };
}

/** The groups by validity, each drawn once and kept. */
function createGroups(finder: Finder) {
  const known = new Map<string, { section: HTMLElement; list: HTMLElement }>();
  const build = (status: Arranged['fits'][number]['status']) => {
    const mark = document.querySelector<HTMLTemplateElement>(`template[data-status="${status}"]`);
    const title = mark?.content.cloneNode(true) ?? finder.file.words.groups[status];
    const list = make('ul');
    const heading = make('h2', { class: 'group-title' }, title);
    return { section: make('section', { class: 'section' }, heading, list), list };
  };
  return (
    status: Arranged['fits'][number]['status'],
    cards: readonly HTMLElement[],
  ): HTMLElement => {
    const group = known.get(status) ?? build(status);
    known.set(status, group);
    place(group.list, cards);
    return group.section;
  };
}

function buildActions(
  { file: { words, readme } }: Finder,
  save: () => unknown,
  explain: () => unknown,
): HTMLElement {
  const download = make('button', { type: 'button', class: 'button' }, words.csv);
  download.addEventListener('click', save);
  const about = make('button', { type: 'button', class: 'bare' }, readme.label);
  about.addEventListener('click', explain);
  const print = make('button', { type: 'button', class: 'button', 'data-print': '' }, words.print);
  return make('p', { class: 'finder-actions' }, download, ' ', print, ' ', about);
}

function once<T>(build: () => T): () => T {
  let built: { value: T } | undefined;
  return () => (built ??= { value: build() }).value;
}
