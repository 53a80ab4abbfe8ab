import { statusOrder } from './match.ts';
import {
  furtherLists,
  type Card,
  type Entry,
  type Result,
  type ResultWords,
  type Verdict,
} from './types.ts';
import { endSentence } from './sentence.ts';
import { nearestTo, reasonOf, type Telling } from './reasons.ts';

/** Results as they are shown: what fits by validity, and behind links what depends, is over, or does not fit. */
export interface Arranged {
  /** Supports that fit and have not expired. */
  count: number;
  fits: { status: (typeof statusOrder)[number]; results: Result[] }[];
  depends: Result[];
  /** All that is over: what would fit first. */
  expired: Result[];
  /** How many of those would fit. */
  once: number;
  /** Near misses first. */
  unmet: Result[];
}

/** Puts each result into exactly one list: that a support is over counts before what else speaks against it. */
export function arrange(results: readonly Result[]): Arranged {
  const current = results.filter(({ item }) => item.status !== 'expired');
  const over = results.filter(({ item }) => item.status === 'expired');
  const of = (all: readonly Result[], group: Result['group']) =>
    all.filter((one) => one.group === group);
  const fitting = of(current, 'fits');
  const once = [...of(over, 'fits'), ...of(over, 'depends')];
  return {
    count: fitting.length,
    fits: statusOrder.flatMap((status) => {
      const some = fitting.filter(({ item }) => item.status === status);
      return some.length > 0 ? [{ status, results: some }] : [];
    }),
    depends: of(current, 'depends'),
    expired: [...once, ...of(over, 'near'), ...of(over, 'far')],
    once: once.length,
    unmet: [...of(current, 'near'), ...of(current, 'far')],
  };
}

/** How many conditions have which result, in the order in which they are told. */
export function tally(result: Result): [Verdict, number][] {
  const order: Verdict[] = ['met', 'not-met', 'open', 'not-stated'];
  return order.flatMap((verdict): [Verdict, number][] => {
    const n = result.criteria.filter((one) => one.verdict === verdict).length;
    return n > 0 ? [[verdict, n]] : [];
  });
}

/** How many conditions have which result, in words; empty where there are none. */
export function tallyText(result: Result, words: ResultWords): string {
  const counts = tally(result).map(([verdict, n]) =>
    words.tally[verdict].replace('{n}', String(n)),
  );
  return counts.length > 0 ? words.conditions.replace('{tally}', counts.join(', ')) : '';
}

/** All lists one after the other, in the order of the page, each with its reasons. */
export function entriesOf(lists: Arranged, telling: Telling): Entry[] {
  const fits = lists.fits.flatMap(({ results }) => results);
  const nearest = nearestTo([...fits, ...lists.depends], telling);
  const of = (list: Entry['list'], results: readonly Result[]): Entry[] =>
    results.map((result) => {
      const reasons = [reasonOf(list, result, telling), list === 'unmet' ? nearest(result) : ''];
      return { list, result, reason: reasons.filter(Boolean).join(' ') };
    });
  return [...of('fits', fits), ...furtherLists.flatMap((list) => of(list, lists[list]))];
}

/** What stands beside a support behind a link: amount, validity, why it is there, on what ground, whom to ask. */
export function rowText({ list, reason }: Entry, card: Card, words: ResultWords): string {
  const basis = card.basis.map(({ text }) => text).join('; ');
  return [
    `${card.amount}, ${card.share}. ${words.validity[card.status]}.`,
    reason,
    endSentence(`${words.basis}: ${basis}`),
    list === 'depends' ? endSentence(`${words.receiver}: ${card.agency}`) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
