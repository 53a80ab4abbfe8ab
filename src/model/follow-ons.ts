import type { Problem } from './problem.ts';
import type { Unread } from './unread.ts';

/**
 * Leaves out what only follows from entries that could not be read. Told as well, twenty consequences would bury
 * the one fault, and an author would mend what is not broken. Problems of reading are never left out, so that
 * something always remains; a consequence that was a fault of its own comes back with the next run.
 * @param checked what the rules over the whole content found
 * @param unread what reading did not give
 */
export function dropFollowOns(checked: readonly Problem[], unread: Unread): Problem[] {
  const standing = checked.filter(({ needs = [] }) => !needs.some(unread.has));
  // Where the current plan is not there, neither is a paragraph of it: the site's record counts as unread.
  const site = standing.find(({ rule }) => rule === 'current-plan')?.file;
  return standing.filter(
    ({ needs = [] }) => !needs.some((need) => 'file' in need && need.file === site),
  );
}
