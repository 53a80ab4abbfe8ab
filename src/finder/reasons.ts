import { isRepeated } from './match.ts';
import type { Card, Condition, Entry, Result, ResultWords } from './types.ts';

/** What reasons are told with. */
export interface Telling {
  card: (id: string) => Card;
  condition: (id: string) => Condition;
  words: ResultWords;
}

/**
 * Why a support stands in its list: when it ended, what would change a near miss, what speaks against the others, what
 * it turns on. Each condition that decides is named with its result and its clause.
 */
export function reasonOf(list: Entry['list'], result: Result, telling: Telling): string {
  if (list === 'fits') return '';
  const { words, card } = telling;
  const own = card(result.item.id);
  const wanted = list === 'depends' ? 'open' : 'not-met';
  const deciding = result.criteria.filter(({ id, verdict }) =>
    list === 'depends' ? result.dependsOn.includes(id) : verdict === wanted,
  );
  const isAboutWho = ({ id }: { id: string }) => {
    const { test } = result.item.criteria.find((one) => one.id === id)!;
    return isRepeated(test, result.item);
  };
  // Where the kind of business decides, the conditions that say so again only lend their clause.
  const isWho = result.who === wanted;
  const who = isWho
    ? words.whoOnly.replace('{text}', () =>
        because(own.text, wanted, deciding.find(isAboutWho)?.id, telling),
      )
    : '';
  const form = { depends: words.turnsOn, unmet: words.would, expired: words.alsoNot }[list];
  const texts = deciding
    .filter((one) => !isWho || !isAboutWho(one))
    .map(({ id }) => because(telling.condition(id).text, wanted, id, telling));
  const conditions = [...new Set(texts)].map((text) => form.replace('{text}', () => text));
  return [list === 'expired' ? own.dates : '', who, ...conditions].filter(Boolean).join(' ');
}

/** A condition with its result and its clause, as one sentence. */
function because(
  text: string,
  verdict: 'open' | 'not-met',
  id: string | undefined,
  { words, condition }: Telling,
): string {
  const clause = id === undefined ? '' : `; ${condition(id).clause}`;
  return `${words.because
    .replace('{text}', () => text.replace(/\.$/, ''))
    .replace('{verdict}', () => words.verdicts[verdict] + clause)}`;
}

/**
 * Finds the nearest alternative to a support that does not fit: one that fits, or may, of the same policy or for the
 * same need; where several are as near, the first on the page.
 * @param others what fits, then what depends on more, in the order of the page
 * @returns the sentence that names it; empty where there is none
 */
export function nearestTo(
  others: readonly Result[],
  { card, words }: Telling,
): (result: Result) => string {
  const policies = others.map(({ item }) => card(item.id).policy);
  return ({ item }) => {
    const needs = new Set(item.needs);
    const { policy } = card(item.id);
    let best: { other: Result; score: number } | undefined;
    for (const [at, other] of others.entries()) {
      const isForNeed = other.item.needs.some((need) => needs.has(need));
      const score = (isForNeed ? 2 : 0) + (policies[at] === policy ? 1 : 0);
      if (score > (best?.score ?? 0)) best = { other, score };
    }
    if (!best) return '';
    return words.nearest.replace('{title}', () => card(best.other.item.id).title);
  };
}
