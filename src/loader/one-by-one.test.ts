import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { oneByOne } from './one-by-one.ts';

it('never runs a task twice at a time, and ends with what the last occasion left', async () => {
  let state = '';
  let seen = '';
  let running = 0;
  let most = 0;
  const follow = oneByOne(async () => {
    most = Math.max(most, ++running);
    const found = state;
    // The first reading is the slowest, as of a file that is large at first.
    await setTimeout(found === 'first' ? 150 : 10);
    seen = found;
    running--;
  });
  state = 'first';
  const ended = follow();
  await setTimeout(80);
  state = 'second';
  void follow();
  await setTimeout(10);
  state = 'last';
  void follow();
  await ended;
  expect(most).toBe(1);
  expect(seen).toBe('last');
});

it('goes on after a task that failed', async () => {
  let times = 0;
  const follow = oneByOne(async () => {
    times++;
    await Promise.resolve();
    if (times === 1) throw new Error('once');
  });
  await expect(follow()).rejects.toThrow('once');
  await follow();
  // At once, and when things have settled.
  expect(times).toBe(3);
});
