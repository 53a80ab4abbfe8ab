import type { SourceEntry } from '../../schema/source.ts';

/**
 * Who published what a chart rests on, each once, whoever gives most of its rows first. A picture that has left the
 * site has no table, so it must name them itself.
 */
export function publishersOf(rows: readonly { sources: readonly SourceEntry[] }[]): string[] {
  const counts = new Map<string, number>();
  for (const { publisher } of rows.flatMap(({ sources }) => sources))
    counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([publisher]) => publisher);
}
