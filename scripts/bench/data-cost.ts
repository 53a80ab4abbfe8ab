/** The data part of `npm run bench`: what each format costs for 100,000 rows, and how the cost grows with the rows. */
import { fileURLToPath } from 'node:url';
import { runChild } from '../child.ts';
import { formatBytes } from '../run.ts';
import { formatCount, formatTable, slopeOfLogs } from './bars.ts';
import { benchFormats, type BenchFormat } from './data-table.ts';

interface DataCost {
  bytes: number;
  wallSeconds: number;
  cpuSeconds: number;
  peakMiB: number;
}

/** Sizes between which growth is looked at; the last one is told in full. */
const sizes = [12_500, 25_000, 50_000, 100_000];
const child = fileURLToPath(new URL('data-child.ts', import.meta.url));

/** Writes generated rows in every format, each size in a process of its own, and tells what it took. */
export async function benchData(progress: (text: string) => void): Promise<string> {
  const rows: string[][] = [];
  for (const format of benchFormats) {
    const costs: DataCost[] = [];
    for (const size of sizes) {
      progress(`${format}, ${formatCount(size)} rows`);
      costs.push(await measureFormat(format, size));
    }
    const { bytes, wallSeconds, cpuSeconds, peakMiB } = costs.at(-1)!;
    const points = costs.map((cost, at) => [sizes[at]!, cost.cpuSeconds] as const);
    rows.push([
      format,
      formatBytes(bytes),
      wallSeconds.toFixed(2),
      cpuSeconds.toFixed(2),
      peakMiB.toFixed(0),
      (peakMiB - costs[0]!.peakMiB).toFixed(0),
      slopeOfLogs(points).toFixed(2),
    ]);
  }
  const head = ['dạng · format', 'bytes', 'wall s', 'CPU s', 'peak MiB'];
  const more = `+MiB (${formatCount(sizes[0]!)} →)`;
  return formatTable([...head, more, 'số mũ · exponent'], rows);
}

async function measureFormat(format: BenchFormat, size: number): Promise<DataCost> {
  const lines: string[] = [];
  const { ok, reason } = await runChild(process.execPath, [child, format, String(size)], {
    env: {},
    onLine: (line) => void lines.push(line),
  });
  const told = lines.findLast((line) => line.startsWith('{'));
  if (!ok || !told) throw new Error([`${format}: ${reason}`, ...lines.slice(-10)].join('\n'));
  return JSON.parse(told) as DataCost;
}
