import { tallyText } from '../finder/arrange.ts';
import type { Result } from '../finder/types.ts';
import { make, makeFact } from './dom.ts';
import type { Finder } from './finder-data.ts';
import { setText } from './place.ts';

/** Draws the card of a result, without its conditions. */
export type DrawCard = (result: Result) => DrawnCard;

export interface DrawnCard {
  node: HTMLLIElement;
  /** Fills the list behind the link: each condition with its result and its clause. */
  fillConditions: () => void;
}

interface Kept {
  node: HTMLLIElement;
  details: HTMLDetailsElement;
  summary: HTMLElement;
  conditions: HTMLElement;
}

/**
 * Keeps the card of each support: what a choice changes is only its conditions.
 * @param today the visitor's day, to tell what has run out since the page was checked
 */
export function createCards(finder: Finder, today: string): DrawCard {
  const known = new Map<string, Kept>();
  return (result) => {
    const { id } = result.item;
    const kept = known.get(id) ?? buildCard(finder, id, today);
    known.set(id, kept);
    setText(kept.summary, tallyText(result, finder.file.words));
    kept.details.hidden = result.criteria.length === 0;
    // What an earlier choice said of the conditions holds no longer.
    kept.conditions.hidden = true;
    return { node: kept.node, fillConditions: () => fillConditions(finder, kept, result) };
  };
}

function buildCard(finder: Finder, id: string, today: string): Kept {
  const { words } = finder.file;
  const card = finder.card(id);
  const ages = finder.ages(id);
  // The last day still counts; so does the first.
  const isAged =
    ages !== undefined && (ages.kind === 'over' ? ages.day < today : ages.day <= today);
  const summary = make('summary', { class: 'meta' });
  const conditions = make('div', { class: 'related' });
  const details = make('details', {}, summary, conditions);
  const basis = card.basis.flatMap(({ text, href }, at) => [
    at > 0 && '; ',
    make('a', { href }, text),
  ]);
  const node = make(
    'li',
    { class: 'support', 'data-item': id },
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
      card.dates !== '' && make('p', {}, make('strong', {}, card.dates)),
      isAged && make('p', {}, make('strong', {}, ages.text)),
      make('p', { class: 'meta' }, card.policy),
      details,
    ),
    make('dl', {}, makeFact(words.receiver, card.agency), makeFact(words.basis, ...basis)),
  );
  return { node, details, summary, conditions };
}

function fillConditions({ file }: Finder, { conditions }: Kept, result: Result): void {
  const { words, criteria } = file;
  const rows = result.criteria.map(({ id, verdict }) => {
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
  conditions.replaceChildren(make('ul', {}, ...rows));
  conditions.hidden = false;
}
