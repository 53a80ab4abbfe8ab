/** Which of several answers stands, and which record of each thing that was found. */
import type { Locale } from '../i18n/sections.ts';
import type { Hit } from './engine.ts';
import type { Answer, Result } from './search.ts';

/** Most matches in part that are shown. */
export const nearLimit = 20;

/** The records of a thing: Vietnamese, then English. */
export const sideOf = (locale: Locale) => (locale === 'en' ? 1 : 0);

/** What was mended is better wherever it finds something; what was loosened, where it finds more. */
export function pickBetter(before: Answer, after: Answer, isMended = false): Answer {
  if (after.results.length > 0 && (isMended || before.results.length === 0)) return after;
  const share = ({ near }: Answer) => near[0]?.share ?? 0;
  return before.results.length === 0 && share(after) > share(before) ? after : before;
}

/** Where most of a query was guessed, what was found only comes near it. */
export function doubt(answer: Answer): Answer {
  return { ...answer, results: [], near: [...answer.results, ...answer.near].slice(0, nearLimit) };
}

/** One record of each thing: in the language of the page where it is found there as well, or nearly. */
export function pickRecords(hits: readonly Required<Hit>[], locale: Locale): Result[] {
  const side = sideOf(locale);
  const things = new Map<number, Required<Hit>[]>();
  for (const hit of hits)
    things.set(hit.record >> 1, [...(things.get(hit.record >> 1) ?? []), hit]);
  const picked = [...things].map(([thing, records]) => {
    const score = Math.max(...records.map((hit) => hit.score));
    const own = records.find((hit) => (hit.record & 1) === side && hit.score >= score * 0.5);
    const best = own ?? records.find((hit) => hit.score === score)!;
    return { ...best, score, thing };
  });
  return picked.sort((a, b) => b.score - a.score || a.thing - b.thing);
}
