/** What the measured numbers have to come to, and how they are told. */
import type { BuildCost } from './build-cost.ts';

export interface SizeResult {
  entries: number;
  ours: BuildCost;
  /** The bare site with as many pages; absent when it was left out. */
  bare?: { cpuSeconds: number; wallSeconds: number; peakMiB: number } | undefined;
}

export interface Verdict {
  bar: string;
  limit: number;
  found: number;
  met: boolean;
}

/** Bars that hold at one size; CPU without the search index. */
const bySize: Record<number, { cpuSeconds: number; peakMiB: number }> = {
  1000: { cpuSeconds: 6, peakMiB: 650 },
  5000: { cpuSeconds: 18, peakMiB: 850 },
  10_000: { cpuSeconds: 30, peakMiB: 1100 },
};
const furtherMs = 3;
const exponent = 1.05;
const timesBare = 1.1;
const indexMs = 2.5;

/** Growth is looked at between these sizes, where the fixed cost of starting weighs little. */
const growthFrom = 1000;

export interface Growth {
  from: number;
  to: number;
  /** Slope of log CPU over log entries, by least squares. */
  exponent: number;
  msPerFurtherEntry: number;
}

/** @returns undefined with fewer than two sizes of at least 1,000 entries */
export function findGrowth(results: readonly SizeResult[]): Growth | undefined {
  const points = results
    .filter(({ entries }) => entries >= growthFrom)
    .sort((a, b) => a.entries - b.entries);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return undefined;
  const slope = slopeOfLogs(points.map(({ entries, ours }) => [entries, ours.cpuSeconds] as const));
  const ms =
    ((last.ours.cpuSeconds - first.ours.cpuSeconds) * 1000) / (last.entries - first.entries);
  return { from: first.entries, to: last.entries, exponent: slope, msPerFurtherEntry: ms };
}

/** Slope of log cost over log size, by least squares: 1 where twice the size costs twice as much. */
export function slopeOfLogs(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (index: 0 | 1) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  return (
    logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) /
    logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  );
}

/** Compares everything that was measured with its bar. */
export function judge(results: readonly SizeResult[]): Verdict[] {
  const verdicts: Verdict[] = [];
  const compare = (bar: string, found: number, limit: number) =>
    verdicts.push({ bar, limit, found, met: found <= limit });
  for (const { entries, ours, bare } of results) {
    const at = `${formatCount(entries)} mục · entries`;
    const limits = bySize[entries];
    if (limits) {
      compare(`CPU s, ${at}`, ours.cpuSeconds, limits.cpuSeconds);
      compare(`bộ nhớ · peak MiB, ${at}`, ours.peakMiB, limits.peakMiB);
    }
    if (bare && entries >= growthFrom)
      compare(`CPU / Astro trần · bare, ${at}`, ours.cpuSeconds / bare.cpuSeconds, timesBare);
    if (entries >= growthFrom)
      compare(`chỉ mục · index ms/entry, ${at}`, (ours.indexCpuSeconds * 1000) / entries, indexMs);
  }
  const growth = findGrowth(results);
  if (growth) {
    const range = `${formatCount(growth.from)}–${formatCount(growth.to)}`;
    compare(`số mũ · exponent, ${range}`, growth.exponent, exponent);
    compare(
      `ms CPU mỗi mục thêm · per further entry, ${range}`,
      growth.msPerFurtherEntry,
      furtherMs,
    );
  }
  return verdicts;
}

/** 10000 → “10,000”. */
export function formatCount(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** Columns aligned: the first to the left, numbers to the right. */
export function formatTable(head: string[], rows: string[][]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}

export function formatResults(
  results: readonly SizeResult[],
  firstColumn = 'mục · entries',
): string {
  const head = [
    firstColumn,
    'trang·pages',
    'wall s',
    'CPU s',
    'peak MiB',
    'further CPU s',
    'index ms/entry',
  ];
  const bareHead = ['bare CPU s', 'bare MiB', 'CPU/bare', 'wall/bare', 'MiB/bare'];
  const withBare = results.some(({ bare }) => bare);
  const rows = results.map(({ entries, ours, bare }) => [
    formatCount(entries),
    formatCount(ours.pages),
    ours.wallSeconds.toFixed(1),
    ours.cpuSeconds.toFixed(1),
    formatCount(ours.peakMiB),
    ours.furtherCpuSeconds.toFixed(1),
    ((ours.indexCpuSeconds * 1000) / entries).toFixed(2),
    ...(bare
      ? [
          bare.cpuSeconds.toFixed(1),
          formatCount(bare.peakMiB),
          (ours.cpuSeconds / bare.cpuSeconds).toFixed(2),
          (ours.wallSeconds / bare.wallSeconds).toFixed(2),
          (ours.peakMiB / bare.peakMiB).toFixed(2),
        ]
      : []),
  ]);
  return formatTable(withBare ? [...head, ...bareHead] : head, rows);
}

export function formatVerdicts(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ bar, found, limit, met }) => [
    bar,
    found.toFixed(2),
    `≤ ${limit}`,
    met ? 'đạt · met' : 'KHÔNG · MISSED',
  ]);
  return formatTable(['mức · bar', 'đo · found', 'mức · limit', ''], rows);
}
