import { tallyText } from './arrange.ts';
import { formatCsv } from './csv.ts';
import type { Card, Entry, ResultWords } from './types.ts';

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
