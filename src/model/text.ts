import type { Run } from '../loader/entry.ts';

/** The words of some runs, tags dropped. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}
