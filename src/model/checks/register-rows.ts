import type { Content, Unsound } from '../../loader/content.ts';
import type { RegisterKindName } from '../../schema/kinds.ts';

/**
 * Every row of a register, faulty ones with their sound fields: what else is wrong with them is told at the same time.
 * A field that cannot be read says nothing of the others.
 */
export function rowsOf<K extends keyof Unsound & RegisterKindName>(
  content: Content,
  kind: K,
): Unsound[K] {
  return [...content[kind], ...content.unsound[kind]] as Unsound[K];
}
