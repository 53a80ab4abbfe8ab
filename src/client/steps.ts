/** A part of some work; what it waits for keeps the next one waiting. */
export type Step = () => unknown;

/** Work that follows the next picture, step by step, so that a further press is never kept waiting for long. */
export function createSteps() {
  let left: Step[] = [];
  /** Tells the work that is wanted from work that was dropped. */
  let round = 0;
  const go = async (own: number) => {
    if (own !== round) return;
    await left.shift()?.();
    if (own === round && left.length > 0) setTimeout(go, 0, own);
  };
  return {
    run(steps: readonly Step[]): void {
      left = [...steps];
      const own = ++round;
      requestAnimationFrame(() => setTimeout(go, 0, own));
    },
    drop(): void {
      left = [];
      round += 1;
    },
    /** Does at once what is left. */
    finish(): void {
      while (left.length > 0) left.shift()?.();
    },
  };
}
