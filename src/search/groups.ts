import type { Model, Place, Term } from '../model/types.ts';
import type { Address } from '../i18n/sections.ts';
import { foldWord, splitWords } from './fold.ts';
import { joinAmpersands } from './names.ts';
import { pathsOf } from './thing.ts';

/** Names that mean the same, and the addresses of what bears them, as Vietnamese paths without the base. */
export interface NamedGroup {
  names: string[];
  targets: string[];
}

/** Names that mean the same, each group once: from the glossary and the register of name groups. */
export function collectGroups(model: Model): NamedGroup[] {
  const termTarget = ({ id }: Term): Address => ({ section: 'glossary', fragment: id });
  const { year } = model.currentPlan;
  const groups = model.nameGroups.map(({ names, term, agency, place, passages }) => ({
    names: [...(term ? termNames(term) : []), ...names.vi, ...names.en],
    targets: [
      ...(term ? [termTarget(term)] : []),
      ...(agency ? [{ section: 'agencies', ids: [agency.id] } as const] : []),
      ...(place ? [{ section: 'places', ids: [place.id] } as const] : []),
      ...(passages ?? []).map((fragment) => ({ section: 'plan', ids: [year], fragment }) as const),
    ],
  }));
  const all = [
    ...groups,
    ...model.terms.map((term) => ({ names: termNames(term), targets: [termTarget(term)] })),
  ];
  const targets = new Map<string, string[]>();
  for (const group of all)
    for (const name of group.names) {
      const key = keyOf(name);
      targets.set(key, [
        ...(targets.get(key) ?? []),
        ...group.targets.map((one) => pathsOf(one).vi),
      ]);
    }
  return mergeGroups(all.map(({ names }) => names)).map((names) => ({
    names,
    targets: [...new Set(names.flatMap((name) => targets.get(keyOf(name)) ?? []))],
  }));
}

/**
 * What the province is called, then and now, with its level and without, folded: nearly all that the index holds lies
 * in it.
 */
export function homeNames(places: readonly Place[], groups: readonly NamedGroup[]): string[] {
  const own = places
    .filter(({ level }) => level === 'province')
    .flatMap(({ name, between }) => [name, ...(between ?? []).map((one) => one.name)])
    .flatMap(({ vi, en }) => [vi, en])
    .map((name) => name.replace(/ \(.*\)$/, ''))
    .flatMap((name) => [name, name.replace(/^(?:\p{Ll}+ )+|(?: \p{Ll}+)+$/gu, '')]);
  const others = groups
    .map(({ names }) => names)
    .filter((names) => names.some((name) => own.some((one) => keyOf(one) === keyOf(name))));
  return [...new Set([...own, ...others.flat()].map((name) => foldWord(keyOf(name))))];
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
