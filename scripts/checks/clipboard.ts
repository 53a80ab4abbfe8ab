/** The clipboard of the one browser that all test files share: each has it to itself from copying to reading. */
import { mkdir, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** The same for all workers of a run: a folder that only one of them can make. */
const turn = join(tmpdir(), `clipboard-${process.ppid}`);
const waitMs = 20;

/**
 * Waits until no other test uses the clipboard.
 * @param use copies, and reads with the function that it is given
 */
export async function withClipboard<T>(
  page: Page,
  use: (read: () => Promise<string>) => Promise<T>,
): Promise<T> {
  const { origin } = new URL(inject('siteUrl'));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  while (!(await isMine())) await setTimeout(waitMs);
  try {
    return await use(() => page.evaluate(() => navigator.clipboard.readText()));
  } finally {
    await rmdir(turn);
  }
}

async function isMine(): Promise<boolean> {
  try {
    await mkdir(turn);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
