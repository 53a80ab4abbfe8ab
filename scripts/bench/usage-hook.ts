/**
 * Loaded into every Node process of a measured command (`NODE_OPTIONS=--import …`): at its end the process writes what
 * it used. `process.resourceUsage()` covers all threads of one process, on every system, without further packages.
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { usedSoFar, type UsedSoFar } from '../run.ts';

export interface Usage extends UsedSoFar {
  /** File name of what the process ran. */
  program: string;
  /** What it had used at the end of each stage that it named, in their order. */
  stages: ({ title: string } & UsedSoFar)[];
}

const folder = process.env.BENCH_USAGE_DIR;
if (folder && isMainThread) {
  process.on('exit', () => {
    const usage: Usage = {
      program: basename(process.argv[1] ?? ''),
      ...usedSoFar(),
      // Others may measure as well; only a stage says what was used.
      stages: (performance.getEntriesByType('measure') as PerformanceMeasure[]).flatMap(
        ({ name, detail }) => (detail ? [{ title: name, ...(detail as UsedSoFar) }] : []),
      ),
    };
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(usage));
  });
}
