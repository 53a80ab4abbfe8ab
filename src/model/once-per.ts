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
