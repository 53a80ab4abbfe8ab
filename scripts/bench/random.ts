/** Chance from a fixed seed: the same numbers on every machine and every day. */
export interface Random {
  /** A number from 0 up to, not including, `below`. */
  int: (below: number) => number;
  pick: <T>(list: readonly T[]) => T;
  /** `count` different items, in a fixed order. */
  sample: <T>(list: readonly T[], count: number) => T[];
}

/**
 * Makes a source of chance (mulberry32).
 * @param seed what it starts from; plan and register rows each start from their own, so that the first hundred
 *   entries are the same whether a hundred or ten thousand are made
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (below: number) => Math.floor(next() * below);
  const pick = <T>(list: readonly T[]) => list[int(list.length)]!;
  const sample = <T>(list: readonly T[], count: number) => {
    const rest = [...list];
    const wanted = Math.min(count, rest.length);
    return Array.from({ length: wanted }, () => rest.splice(int(rest.length), 1)[0]!);
  };
  return { int, pick, sample };
}
