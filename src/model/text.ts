import type { Run } from '../loader/entry.ts';

/** The words of some runs, tags dropped. */
export function plainText(runs: readonly Run[]): string {
  // Called for every paragraph by most rules and files.
  let text = '';
  for (const run of runs) text += run.text;
  return text;
}
