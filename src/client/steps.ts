/** Work that follows the next picture, step by step, so that a further press is never kept waiting for long. */
export function createSteps() {
  let left: (() => unknown)[] = [];
  /** Tells the work that is wanted from work that was dropped. */
  let round = 0;
  const go = (own: number) => {
    if (own !== round) return;
    left.shift()?.();
    if (left.length > 0) setTimeout(go, 0, own);
  };
  return {
    run(steps: readonly (() => unknown)[]): void {
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
