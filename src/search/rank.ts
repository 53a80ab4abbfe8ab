import type { Hit, RawUnit, Spot } from './engine.ts';
import type { Matches, PackedIndex } from './packed-index.ts';

/** What a unit found, and whether it must be there. */
export interface Found extends Pick<
  RawUnit,
  'required' | 'length' | 'isSyllable' | 'isTight' | 'group'
> {
  matches: Matches;
  /** Things that bear the name that was typed. */
  bearers: readonly number[];
}

/** From this closeness on two words stand beside each other, one word between them or none. */
const beside = 0.3;
/** From this closeness on they follow each other. */
const joined = 0.72;

/** Another name of what was typed fits no better than this. */
const otherName = 0.8;

const zoneWeights = { title: 3, names: 1.4, text: 1 } as const;

/**
 * Scores every record in which any required unit stands: rare words count more, titles more than text, words that
 * follow each other as typed much more than words scattered.
 */
export function rank(index: PackedIndex, found: readonly Found[]): Required<Hit>[] {
  const total = index.size;
  const weights = found.map(({ matches, required, group }) => {
    const spread = group === undefined ? matches.size : ownSpread(matches);
    return required ? Math.log(1 + total / (spread + 1)) : 0.3;
  });
  // Words that stand nowhere say nothing of how near a record comes.
  const whole = sum(weights.filter((_, at) => found[at]!.required && found[at]!.matches.size > 0));
  const syllables = found.flatMap((one, at) => (one.isSyllable && one.required ? [at] : []));
  const bearers = new Set(found.flatMap((one) => one.bearers));
  const records = new Set(
    found.filter(({ required }) => required).flatMap(({ matches }) => [...matches.keys()]),
  );
  const averageLength = sum(index.core.textLengths) / total;
  const queryLength = sum(found.filter((one) => one.required).map((one) => one.length));
  const typedLength = sum(found.map((one) => one.length));
  return [...records].map((record) => {
    const lists = found.map(({ matches }) => matches.get(record));
    const titleLength = index.core.titleLengths[record]!;
    const length = index.core.textLengths[record]! + titleLength;
    const norm = 0.4 + (0.6 * length) / averageLength;
    let score = 0;
    let share = 0;
    let inTitle = 0;
    let isNamed = true;
    lists.forEach((spots, at) => {
      if (!spots) {
        if (found[at]!.required) isNamed = false;
        return;
      }
      const weight = weights[at]!;
      let amount = 0;
      let best = 0;
      let bestInTitle = 0;
      let isInName = false;
      for (const spot of spots) {
        const zone = index.zoneOf(record, spot.at);
        amount += zoneWeights[zone] * spot.weight;
        best = Math.max(best, spot.weight);
        if (zone !== 'text') isInName = true;
        if (zone === 'title') bestInTitle = Math.max(bestInTitle, spot.weight);
      }
      score += weight * best * ((2.2 * amount) / (amount + 1.2 * norm));
      if (!found[at]!.required) return;
      isNamed &&= isInName;
      share += weight * best;
      inTitle += found[at]!.length * bestInTitle;
    });
    let near = 0;
    const held = new Set<number>();
    for (let at = 0; at + 1 < lists.length; at++) {
      const [a, b] = [lists[at], lists[at + 1]];
      if (!a || !b) continue;
      const close = closeness(index, record, a, b);
      near += ((weights[at]! + weights[at + 1]!) / 2) * close;
      if (close >= (found[at]!.isTight ? joined : beside)) held.add(at).add(at + 1);
    }
    score += 1.4 * near;
    // A run of the words as typed, small words too: who types a passage wants that passage.
    const run = longestRun(found, lists);
    if (run >= 3) score *= 1 + 0.9 * (run / typedLength) ** 2;
    // The whole query in the title, and the whole title in the query: what is called so comes first.
    const asked = inTitle / queryLength;
    const covered = titleLength > 0 ? Math.min(1, inTitle / titleLength) : 0;
    score *= 1 + 0.35 * asked * asked + 1.2 * asked * asked * covered * covered;
    score *= index.core.weights[record >> 1]! / 20;
    // A passage speaks of what the names mean; it does not bear them.
    const isOfIt = bearers.has(record >> 1);
    const isBearer = isOfIt && index.kindOf(record >> 1) !== 'plan';
    if (isOfIt) score *= isBearer ? 1.5 : 1.4;
    return {
      record,
      score,
      share: Math.max(whole > 0 ? share / whole : 0, isBearer ? 0.9 : 0),
      scattered:
        syllables.length > 0
          ? syllables.filter((at) => !held.has(at)).length / syllables.length
          : 0,
      fits: lists.map((spots) => Math.max(0, ...(spots ?? []).map(({ weight }) => weight))),
      positions: lists.flatMap((spots) => spots ?? []),
      isNamed,
    };
  });
}

/** In how many records something stands as typed; by whatever name, where it does so in none. */
function ownSpread(matches: Matches): number {
  let own = 0;
  for (const spots of matches.values()) if (spots.some(({ weight }) => weight > otherName)) own++;
  return own || matches.size;
}

/** How many typed words stand in one unbroken run in a record. */
function longestRun(
  found: readonly Found[],
  lists: readonly (readonly Spot[] | undefined)[],
): number {
  let longest = 0;
  // Where a run that ends with the unit before would go on → words in it so far.
  let open = new Map<number, number>();
  lists.forEach((spots, at) => {
    const next = new Map<number, number>();
    for (const spot of spots ?? []) {
      if (spot.weight < 0.4) continue;
      const words = (open.get(spot.at) ?? 0) + found[at]!.length;
      next.set(spot.at + spot.length, Math.max(next.get(spot.at + spot.length) ?? 0, words));
      if (words > longest) longest = words;
    }
    open = next;
  });
  return longest;
}

/** 1 where two units follow each other as typed, less with a word or two between or the other way round. */
function closeness(
  index: PackedIndex,
  record: number,
  a: readonly Spot[],
  b: readonly Spot[],
): number {
  let best = 0;
  let from = 0;
  for (const one of a) {
    while (from < b.length && b[from]!.at < one.at - 4) from++;
    for (let i = from; i < b.length && b[i]!.at <= one.at + one.length + 3; i++) {
      const two = b[i]!;
      const between = two.at - (one.at + one.length);
      const value = between === 0 ? 1 : between > 0 ? 0.5 / between : two.at < one.at ? 0.25 : 0;
      const zone = index.zoneOf(record, one.at);
      const counted = value * one.weight * two.weight * (zone === 'title' ? 1.4 : 1);
      if (counted > best) best = counted;
    }
  }
  return best;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
