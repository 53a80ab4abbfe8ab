/** What a command costs: time on the clock, time on the processors, memory. */
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runChild } from '../child.ts';
import type { Usage } from './usage-hook.ts';

export interface Cost {
  ok: boolean;
  /** Why it is not ok, with the last lines it printed. */
  reason: string;
  wallSeconds: number;
  /** User and system time of all Node processes, every thread counted. */
  nodeCpuSeconds: number;
  /** The same of every process that was waited for, Node or not; `nodeCpuSeconds` where there is no `sh`. */
  allCpuSeconds: number;
  /** The largest resident set that one Node process had. */
  peakMiB: number;
  /** The same of each Node process. */
  processes: Usage[];
  /** The last lines it printed. */
  lines: string[];
}

const limitSeconds = 3600;

/**
 * Runs a Node program and measures it with its children.
 * @param workDir a folder for what the processes report
 * @param args the program and its arguments
 */
export async function measure(
  workDir: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Cost> {
  await mkdir(workDir, { recursive: true });
  const usageDir = await mkdtemp(join(workDir, 'usage-'));
  const hook = `--import=${new URL('usage-hook.ts', import.meta.url).href}`;
  const options = {
    env: {
      ...env,
      NODE_OPTIONS: [process.env.NODE_OPTIONS, hook].filter(Boolean).join(' '),
      BENCH_USAGE_DIR: usageDir,
    },
    limitSeconds,
    onLine: (line: string) => void (lines.push(line) > 200 && lines.shift()),
  };
  const lines: string[] = [];
  const hasShell = process.platform !== 'win32';
  const start = performance.now();
  const result = hasShell
    ? // `times` prints what the shell used and, on a second line, what its ended children used.
      await runChild(
        'sh',
        ['-c', '"$@"; code=$?; times; exit $code', 'sh', process.execPath, ...args],
        options,
      )
    : await runChild(process.execPath, args, options);
  const wallSeconds = (performance.now() - start) / 1000;
  const usage = await readUsage(usageDir);
  const nodeCpuSeconds = usage.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
  const times = hasShell ? parseTimes(lines) : undefined;
  return {
    ok: result.ok,
    reason: result.ok ? '' : [result.reason, ...lines.slice(-20)].join('\n'),
    wallSeconds,
    nodeCpuSeconds,
    allCpuSeconds: times ?? nodeCpuSeconds,
    peakMiB: Math.max(0, ...usage.map(({ peakMiB }) => peakMiB)),
    processes: usage,
    lines,
  };
}

async function readUsage(folder: string): Promise<Usage[]> {
  const names = await readdir(folder);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  await rm(folder, { recursive: true, force: true });
  return texts.map((text) => JSON.parse(text) as Usage);
}

/** Seconds in the last line of the shell's `times`: “0m1.230s 0m0.450s”, user and system. */
export function parseTimes(lines: readonly string[]): number | undefined {
  const pattern = /^(\d+)m([\d.,]+)s (\d+)m([\d.,]+)s$/;
  const match = lines.map((line) => pattern.exec(line)).findLast((found) => found !== null);
  if (!match) return undefined;
  const [userMinutes, user, systemMinutes, system] = match
    .slice(1)
    .map((text) => Number(text.replace(',', '.')));
  return (userMinutes! + systemMinutes!) * 60 + user! + system!;
}
