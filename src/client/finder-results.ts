import { arrange, entriesOf, type Arranged } from '../finder/arrange.ts';
import type { Said } from '../finder/fragment.ts';
import { match, questionsToAsk } from '../finder/match.ts';
import { make } from './dom.ts';
import { createCards, type DrawnCard } from './finder-card.ts';
import { choiceFrom, type Finder } from './finder-data.ts';
import { buildEmpty, createMore } from './finder-lists.ts';
import { createQuestions } from './finder-questions.ts';
import type { Names } from './finder-sheet.ts';
import type * as Take from './finder-take.ts';
import { place, placeFirst, setText } from './place.ts';
import type { Step } from './steps.ts';

/** What a person has said, and how the three choices are called. */
export interface Asked {
  said: Said;
  names: Names;
  /** What the screen holds below the note, in CSS pixels; less than nothing where the note lies below it. */
  room: number;
  /** How much less high the head of the results may become, which then is room as well. */
  spare: number;
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
/**
 * Heights that nothing falls below, in CSS pixels. Each of the first four reaches to where the first letter shows: from
 * the note to the first question; from the last question to what follows, to the title of a group, and to its first
 * card. A question and a card are told with the gap below.
 */
export const lowest = {
  narrow: { asked: 30, next: 18, title: 50, first: 112, question: 83, card: 280 },
  wide: { asked: 30, next: 18, title: 70, first: 132, question: 17, card: 120 },
};
/** The least height of the head: its button. */
export const lowestHead = 44;
/** The room above the questions, less the gap that is not below the last. */
export const aroundQuestions = 12;
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

  return ({ said, names, room: measured, spare }: Asked): Shown => {
    const heights = lowest[innerWidth >= wide ? 'wide' : 'narrow'];
    const choice = choiceFrom(finder, said);
    const matched = match(finder.rules, choice);
    const lists = arrange(matched);
    const fits = lists.fits.flatMap((group) => group.results);
    const sentence =
      (lists.count === 1 ? words.countSingle : words.count)
        .replace('{n}', String(lists.count))
        .replace('{all}', String(finder.rules.items.length)) +
      (lists.count > 1 ? words.ordered : '');
    // A shorter sentence may have a line less.
    const room = measured + (sentence.length < count.textContent.length ? spare : 0);
    setText(count, sentence);
    const unitsToday = said.place ? places[said.place]!.units : [];
    const ask = once(() => questionsToAsk(finder.rules, choice, 6, matched));
    const above = once(() => {
      if (unitsToday.length === 0) units.remove();
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
    const groupsUpTo = (upTo: number, put: typeof place) => {
      for (const result of fits.slice(cards.length, upTo)) cards.push(drawCard(result));
      let from = 0;
      return lists.fits.flatMap(({ status, results: { length } }, at) => {
        const own = cards.slice(from, (from += length)).map(({ node }) => node);
        return own.length > 0 || at === 0 ? [groupOf(status, own, put)] : [];
      });
    };
    const draw = (upTo: number) =>
      place(results, [...above(), ...groupsUpTo(upTo, place), ...links(), ...end]);

    // What the screen does not show stays as it was until the next step.
    if (!head.isConnected) results.replaceChildren(head, ...note, questions.section);
    const inSight = Math.ceil((room - heights.asked) / heights.question);
    const asked = inSight > 0 ? questions.show(said, ask(), inSight) : 0;
    const left = room - (asked > 0 ? asked * heights.question + aroundQuestions : 0);
    const onScreen = Math.max(0, Math.ceil((left - heights.first) / heights.card));
    if (left > heights.next) {
      const groups = left > heights.title ? groupsUpTo(onScreen, placeFirst) : [];
      const others = fits.length < onScreen ? [...links(), ...end] : [];
      placeFirst(results, [...above(), ...groups, ...others]);
    }

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
    put: typeof place,
  ): HTMLElement => {
    const group = known.get(status) ?? build(status);
    known.set(status, group);
    // Cards of an earlier choice, which would be drawn with it.
    if (!group.section.isConnected) group.list.replaceChildren();
    put(group.list, cards);
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
