/** A part of some work; what it waits for keeps the next one waiting. */
export type Step = () => unknown;

/** Work that follows the next picture, step by step, so that a further press is never kept waiting for long. */
export function createSteps() {
  let left: Step[] = [];
  /** Tells the work that is wanted from work that was dropped. */
  let round = 0;
  // A message leaves room for a press or a picture as a timer does, but a browser makes each timer after a few others
  // wait for four milliseconds.
  const { port1: turn, port2: next } = new MessageChannel();
  turn.onmessage = async ({ data: own }: MessageEvent<number>) => {
    if (own !== round) return;
    await left.shift()?.();
    if (own === round && left.length > 0) next.postMessage(own);
  };
  return {
    run(steps: readonly Step[]): void {
      left = [...steps];
      const own = ++round;
      requestAnimationFrame(() => next.postMessage(own));
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
