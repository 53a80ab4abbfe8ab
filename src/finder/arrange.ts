import { statusOrder } from './match.ts';
import {
  furtherLists,
  type Card,
  type Entry,
  type Result,
  type ResultWords,
  type Verdict,
} from './types.ts';
import { formatCsv } from './csv.ts';

/** Results as they are shown: what fits by validity, and behind links what depends, is over, or does not fit. */
export interface Arranged {
  /** Supports that fit and have not expired. */
  count: number;
  fits: { status: (typeof statusOrder)[number]; results: Result[] }[];
  depends: Result[];
  expired: Result[];
  /** Near misses first. */
  unmet: Result[];
}

export function arrange(results: readonly Result[]): Arranged {
  const current = results.filter(({ item }) => item.status !== 'expired');
  const fitting = current.filter(({ group }) => group === 'fits');
  const of = (group: Result['group']) => current.filter((one) => one.group === group);
  return {
    count: fitting.length,
    fits: statusOrder.flatMap((status) => {
      const some = fitting.filter(({ item }) => item.status === status);
      return some.length > 0 ? [{ status, results: some }] : [];
    }),
    depends: of('depends'),
    expired: results.filter(
      ({ item, group }) => item.status === 'expired' && (group === 'fits' || group === 'depends'),
    ),
    unmet: [...of('near'), ...of('far')],
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

/**
 * Why a support stands in its list: what would change a near miss, what speaks against the others, what it turns on.
 * @param criterionText the words of a condition
 */
export function reasonOf(
  list: Entry['list'],
  result: Result,
  card: Card,
  criterionText: (id: string) => string,
  words: ResultWords,
): string {
  if (list !== 'unmet' && list !== 'depends') return '';
  const wanted = list === 'unmet' ? 'not-met' : 'open';
  const who = result.who === wanted ? [words.whoOnly.replace('{text}', card.text)] : [];
  const ids =
    list === 'depends'
      ? result.dependsOn
      : result.criteria.filter(({ verdict }) => verdict === 'not-met').map(({ id }) => id);
  // Where the kind of business does not fit, the conditions that say so again are left out.
  const texts = [...new Set(ids.map(criterionText))];
  const form = list === 'depends' ? words.turnsOn : words.would;
  const conditions = texts.map((text) => form.replace('{text}', text));
  return (who.length > 0 ? who : conditions).join(' ');
}

/** All lists one after the other, in the order of the page. */
export function entriesOf(
  lists: Arranged,
  reason: (list: Entry['list'], result: Result) => string,
): Entry[] {
  const of = (list: Entry['list'], results: readonly Result[]): Entry[] =>
    results.map((result) => ({ list, result, reason: reason(list, result) }));
  return [
    ...lists.fits.flatMap(({ results }) => of('fits', results)),
    ...furtherLists.flatMap((list) => of(list, lists[list])),
  ];
}

/** What stands in a cell that has nothing to say, as in every data file: never a blank. */
const nothing = 'not-applicable';

/** Columns of a list as a file, in the order of the page. */
export const listColumns = [
  'list',
  'status',
  'amount',
  'share',
  'title',
  'beneficiary',
  'beforehand',
  'policy',
  'conditions',
  'own_amount',
  'ask',
  'legal_basis',
  'reason',
  'url',
] as const;

/**
 * The lists of a page as CSV: the rows, the columns and the order that are shown.
 * @param origin scheme and host of the published site
 */
export function formatListCsv(
  entries: readonly Entry[],
  card: (id: string) => Card,
  words: ResultWords,
  origin: string,
): string {
  const rows = entries.map(({ list, result, reason }) => {
    const one = card(result.item.id);
    return [
      words.lists[list],
      words.validity[one.status],
      one.amount,
      one.share,
      one.title,
      one.text,
      one.before.join(' '),
      one.policy,
      list === 'fits' ? tallyText(result, words) : '',
      one.first,
      one.agency,
      one.basis.map(({ text }) => text).join('; '),
      reason,
      origin + one.href,
    ].map((cell) => cell || nothing);
  });
  return formatCsv([[...listColumns], ...rows]);
}
