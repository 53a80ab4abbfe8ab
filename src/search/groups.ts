import type { Model, Term } from '../model/types.ts';
import { splitWords } from './fold.ts';
import { joinAmpersands } from './query.ts';

/** Names that mean the same, each group once: from the glossary and the register of name groups. */
export function collectGroups(model: Model): string[][] {
  const terms = model.terms.map(termNames);
  const groups = model.nameGroups.map(({ names, term }) => [
    ...(term ? termNames(term) : []),
    ...names.vi,
    ...names.en,
  ]);
  return mergeGroups([...groups, ...terms]);
}

function termNames(term: Term): string[] {
  return [term.term.vi, term.term.en, ...(term.abbreviation ? [term.abbreviation] : [])];
}

/** Groups with a name in common become one; of equal names the first stays. */
export function mergeGroups(groups: readonly (readonly string[])[]): string[][] {
  const merged: Map<string, string>[] = [];
  for (const names of groups) {
    const keyed = new Map(names.map((name) => [keyOf(name), name]));
    const same = merged.filter((one) => [...keyed.keys()].some((key) => one.has(key)));
    const [first, ...others] = same;
    const target = first ?? new Map<string, string>();
    for (const one of [...others, keyed])
      for (const [key, name] of one) if (!target.has(key)) target.set(key, name);
    if (!first) merged.push(target);
    for (const one of others) merged.splice(merged.indexOf(one), 1);
  }
  return merged.map((names) => [...names.values()]).filter((names) => names.length > 1);
}

/** Equal for names that are typed alike, their marks counted. */
export function keyOf(name: string): string {
  return joinAmpersands(splitWords(name))
    .map((word) => word.form)
    .join(' ');
}
