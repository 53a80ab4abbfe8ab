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

/** From this share of what the other language says on, a record says as much: no more than a type word is wanting. */
const asMuch = 0.75;

/**
 * One record of each thing: in the language of the page where that says as much, and where the thing is called what
 * was typed, in whichever language. “Xã Phong Bình” is the commune on an English page too; only what has the words in
 * its text alone comes in the language of that text.
 *
 * @param all everything that was found, where the record in the language of the page may have a word less
 * @param has whether a record may be shown
 */
export function pickRecords(
  hits: readonly Required<Hit>[],
  all: readonly Required<Hit>[],
  locale: Locale,
  has: (record: number) => boolean,
): Result[] {
  const things = new Map<number, Required<Hit>>();
  for (const hit of hits) {
    const thing = hit.record >> 1;
    if (!things.has(thing) || hit.score > things.get(thing)!.score) things.set(thing, hit);
  }
  const known = new Map(all.map((hit) => [hit.record, hit]));
  const picked = [...things].map(([thing, best]): Result => {
    const record = thing * 2 + sideOf(locale);
    const own = known.get(record);
    const saysAsMuch = own && own.share >= best.share * asMuch;
    return saysAsMuch || (best.isNamed && has(record))
      ? { ...best, record, positions: own?.positions ?? [], thing }
      : { ...best, thing };
  });
  return picked.sort((a, b) => b.score - a.score || a.thing - b.thing);
}

/** How much a match in part is worth: the less stands in it, the less. */
export const worth = ({ share, score }: Result) => share ** 0.75 * score;

/** A result worth less than this share of the best match in part says less than that. */
const weakShare = 0.7;

/**
 * Words of a question that stand far apart in a long text are no better answer than what bears the better part of them
 * in its name: such results go down among the matches in part.
 */
export function demote(results: Result[], near: Result[]): void {
  const least = near[0] ? worth(near[0]) * weakShare : 0;
  for (let at = results.length - 1; at >= 0; at--)
    if (results[at]!.score < least) near.push(...results.splice(at, 1));
  near.sort((a, b) => worth(b) - worth(a));
}
