/**
 * Loaded into every Node process of a measured command (`NODE_OPTIONS=--import …`): at its end the process writes what
 * it used. `process.resourceUsage()` covers all threads of one process, on every system, without further packages.
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { StageUsage } from '../run.ts';

export interface Usage {
  /** File name of what the process ran. */
  program: string;
  cpuSeconds: number;
  peakMiB: number;
  /** What it had used at the end of each stage that it named, in their order. */
  stages: ({ title: string } & StageUsage)[];
}

const folder = process.env.BENCH_USAGE_DIR;
if (folder && isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage: Usage = {
      program: basename(process.argv[1] ?? ''),
      cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
      peakMiB: maxRSS / 1024,
      stages: performance.getEntriesByType('measure').map((stage) => ({
        title: stage.name,
        ...((stage as PerformanceMeasure).detail as StageUsage),
      })),
    };
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(usage));
  });
}
