/**
 * Works something out once for each object and keeps it as long as that object lives.
 * @param build what is worked out; it must depend on the object alone, which nobody changes any more
 * @returns the same function, which from the second time on only remembers
 */
export function oncePer<K extends object, V>(build: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (key) => {
    const kept = known.get(key) ?? { value: build(key) };
    known.set(key, kept);
    return kept.value;
  };
}

/**
 * The same of a list: works it out anew only where one of its items is another object, or stands elsewhere.
 * @param build what is worked out; it must depend on the items alone, which nobody changes any more
 */
export function oncePerList<T extends object, V>(
  build: (items: readonly T[]) => V,
): (items: readonly T[]) => V {
  const known = new WeakMap<T, { items: readonly T[]; value: V }>();
  return (items) => {
    const [first] = items;
    const kept = first && known.get(first);
    if (kept && hasSameItems(kept.items, items)) return kept.value;
    const value = build(items);
    if (first) known.set(first, { items, value });
    return value;
  };
}

/** True where two lists hold the very same things in the same order. */
export function hasSameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
