import { setTimeout } from 'node:timers/promises';

/**
 * The watcher keeps silent about a second change of a file within 50 ms of the first, and a file is often told of when
 * it is half written. What is read after this time has all that the watcher was silent about.
 */
const settleMs = 60;

/**
 * Lets a task follow its occasions one by one: never two at a time, so that an older reading cannot end after a newer
 * one. It runs at once, for as a rule all is there, and once more when things have settled.
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
        isAsked = false;
        await task();
        await setTimeout(settleMs);
        if (!isAsked) await task();
      }
    } finally {
      isRunning = false;
    }
  };
}
