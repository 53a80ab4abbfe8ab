/**
 * `node data-child.ts <format> <rows>`: writes generated rows in one format, throws the bytes away and prints what
 * writing cost, the making of the rows included, but not the start of the program.
 */
import { buildOf, type BenchFormat } from './data-table.ts';

const [format = '', rows = ''] = process.argv.slice(2);
const pieces = buildOf(format as BenchFormat, Number(rows));
const before = process.cpuUsage();
const start = performance.now();
let bytes = 0;
for (const piece of pieces()) bytes += piece.length;
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    bytes,
    wallSeconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakMiB: process.resourceUsage().maxRSS / 1024,
  }),
);
