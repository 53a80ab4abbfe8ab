import { countResults } from './match.ts';
import type { Choice, Rules } from './types.ts';

/** What can be dropped of a choice, in the order in which it is named. */
export type Dropped = 'business' | 'place' | 'need' | 'answers';

/** One rung of the ladder: a choice with one answer fewer, or more where one is not enough, and what then remains. */
export interface Rung {
  dropped: Dropped[];
  choice: Choice;
  fits: number;
  /** How many more may fit, as further answers turn out. */
  depends: number;
}

/**
 * Where nothing fits: each answer dropped in turn, the one that brings back the fewest but some first, and last those
 * that only bring back what depends on more. Two answers are dropped together only where dropping one leaves nothing.
 * @returns nothing where the choice itself leaves what depends on more and no dropped answer brings back more
 */
export function ladder(rules: Rules, choice: Choice): Rung[] {
  const here = countResults(rules, choice);
  const said = (['business', 'place', 'need', 'answers'] as const).filter((key) =>
    key === 'answers' ? Object.keys(choice.answers).length > 0 : choice[key] !== undefined,
  );
  for (let size = 1; size <= said.length; size++) {
    const rungs = groupsOf(said, size).flatMap((dropped): Rung[] => {
      const left = without(choice, dropped);
      const counts = countResults(rules, left);
      const isMore = counts.fits > 0 || counts.depends > here.depends;
      return isMore ? [{ dropped, choice: left, ...counts }] : [];
    });
    if (rungs.length > 0 || here.depends > 0) return rungs.sort(byFewest);
  }
  return [];
}

/** The choice without some of its answers. */
export function without(choice: Choice, dropped: readonly Dropped[]): Choice {
  const left = { ...choice };
  for (const key of dropped) {
    if (key === 'answers') left.answers = {};
    else left[key] = undefined;
  }
  return left;
}

function groupsOf<T>(all: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return all.flatMap((first, at) =>
    groupsOf(all.slice(at + 1), size - 1).map((rest) => [first, ...rest]),
  );
}

function byFewest(a: Rung, b: Rung): number {
  const isOnlyDepending = ({ fits }: Rung) => Number(fits === 0);
  return isOnlyDepending(a) - isOnlyDepending(b) || a.fits - b.fits || a.depends - b.depends;
}
