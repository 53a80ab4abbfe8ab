import { setTimeout } from 'node:timers/promises';

/**
 * The watcher keeps silent about a second change of a file within 50 ms of the first, and a file is often told of when
 * it is half written. What is read after this time has all that the watcher was silent about.
 */
const settleMs = 60;

/**
 * Lets a task follow its occasions one by one: never two at a time, so that an older reading cannot end after a newer
 * one, and once more when an occasion came while it ran.
 * @param task what to do on an occasion
 * @returns to be called on each occasion; ends when nothing is left to do
 */
export function oneByOne(task: () => Promise<void>): () => Promise<void> {
  let isRunning = false;
  let isAsked = false;
  return async () => {
    isAsked = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (isAsked) {
        await setTimeout(settleMs);
        isAsked = false;
        await task();
      }
    } finally {
      isRunning = false;
    }
  };
}
