import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders of benches that were ended halfway bear the numbers of processes that no longer run. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of existsSync(folder) ? await readdir(folder) : []) {
    try {
      process.kill(Number(name), 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPERM') continue;
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}
