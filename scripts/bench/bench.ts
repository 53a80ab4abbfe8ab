/**
 * `npm run bench`: what building and editing cost, for the real content and for generated content of four sizes, beside
 * a bare Astro site of as many pages. Prints its numbers and which bars they meet; time never makes it fail.
 *
 *     npm run bench -- [--sizes 100,1000] [--skip-bare] [--only PART]
 *
 * PART is one of: real, search, finder, generated, dev, data, weight, lighthouse; the option may be repeated.
 *
 * Run it alone: a build or `astro dev` of this folder at the same time would share Astro's store of content.
 */
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listFiles } from '../folder.ts';
import { formatBytes } from '../run.ts';
import { getContentDir, root } from '../settings.ts';
import { measureBare } from './bare.ts';
import {
  findGrowth,
  formatCount,
  formatResults,
  formatTable,
  formatVerdicts,
  judge,
  type SizeResult,
} from './bars.ts';
import { measureBuild } from './build-cost.ts';
import { benchData } from './data-cost.ts';
import { measureDev, median } from './dev.ts';
import { generateContent } from './generate.ts';
import { removeLeftovers } from './leftovers.ts';
import { isMet, largestPaintBarMs, scorePages } from './lighthouse.ts';
import { weighPages } from './page-weight.ts';
import { benchFinder } from './finder-bench.ts';
import { benchSearch } from './search-bench.ts';

const parts = [
  'real',
  'search',
  'finder',
  'generated',
  'dev',
  'data',
  'weight',
  'lighthouse',
] as const;
/** Sizes at which the search over generated pages is measured too. */
const searchSizes = [1000, 10_000];
type Part = (typeof parts)[number];
const devEntries = 1000;

interface Options {
  sizes: number[];
  skipBare: boolean;
  only: readonly Part[];
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '100,1000,5000,10000' },
      'skip-bare': { type: 'boolean', default: false },
      only: { type: 'string', multiple: true },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 100 || size % 2 !== 0)) {
    throw new Error(`--sizes ${values.sizes}: even numbers of at least 100, parted by commas`);
  }
  const only = values.only ?? parts;
  const unknown = only.find((part) => !parts.some((one) => one === part));
  if (unknown) throw new Error(`--only ${unknown}: one of ${parts.join(', ')}`);
  return { sizes, skipBare: values['skip-bare'], only: only as readonly Part[] };
}

/** `work` lies inside the project, where Astro is found; `content` outside, so that no other tool looks into it. */
interface Folders {
  work: string;
  out: string;
  content: string;
}

async function benchReal({ work, out }: Folders, isWanted: boolean): Promise<void> {
  progress('real content');
  const contentDir = getContentDir();
  const entries = (await listFiles(contentDir)).filter((file) => file.endsWith('.mdx')).length;
  const ours = await measureBuild(work, contentDir, out, true);
  if (isWanted) print('Nội dung thật · Real content', formatResults([{ entries, ours }]));
}

async function benchGenerated(
  { work, out, content }: Folders,
  { sizes, skipBare }: Options,
): Promise<void> {
  const results: SizeResult[] = [];
  for (const entries of sizes) {
    progress(`generated content, ${formatCount(entries)} entries`);
    await generateContent(content, entries);
    const ours = await measureBuild(work, content, out, false);
    if (searchSizes.includes(entries)) {
      progress(`search over ${formatCount(ours.pages)} pages`);
      print(
        `Tìm kiếm · Search, ${formatCount(ours.pages)} trang · pages`,
        await benchSearch(out, false),
      );
    }
    await rm(out, { recursive: true, force: true });
    let bare: SizeResult['bare'];
    if (!skipBare) {
      progress(`bare Astro, ${formatCount(ours.pages)} pages`);
      const cost = await measureBare(work, content, ours.pages);
      if (!cost.ok) throw new Error(`bare Astro: ${cost.reason}`);
      bare = {
        cpuSeconds: cost.nodeCpuSeconds,
        wallSeconds: cost.wallSeconds,
        peakMiB: cost.peakMiB,
      };
    }
    results.push({ entries, ours, bare });
    // Told at once as well: the whole takes many minutes.
    process.stderr.write(`${formatResults([{ entries, ours, bare }])}\n`);
    await rm(content, { recursive: true, force: true });
  }
  print(
    'Nội dung sinh ra · Generated content (CPU: check, pages, data files; no PDF; further: pictures, checksums)',
    formatResults(results),
  );
  const growth = findGrowth(results);
  if (growth) {
    const { from, to, exponent, msPerFurtherEntry } = growth;
    const numbers = `số mũ · exponent ${exponent.toFixed(3)}, ${msPerFurtherEntry.toFixed(2)} ms CPU mỗi mục thêm · a further entry`;
    print(`Tăng trưởng · Growth, ${formatCount(from)}–${formatCount(to)}`, numbers);
  }
  const verdicts = judge(results);
  if (verdicts.length > 0) print('Các mức · Bars', formatVerdicts(verdicts));
}

async function benchDev({ content }: Folders): Promise<void> {
  progress(`astro dev, ${formatCount(devEntries)} entries`);
  await generateContent(content, devEntries);
  const { firstPageMs, bodyMs, fieldMs, lost } = await measureDev(content);
  await rm(content, { recursive: true, force: true });
  const row = (name: string, ms: number[]) => [
    name,
    ...(ms.length > 0 ? [median(ms), Math.min(...ms), Math.max(...ms)].map(formatCount) : ['–']),
  ];
  const rows = [
    row('một chữ trong bài · a word in a body', bodyMs),
    row('một trường · a typed field', fieldMs),
    row('trang đầu · first page', [firstPageMs]),
  ];
  print(
    `Sửa và xem · Edit and see, ${formatCount(devEntries)} entries`,
    formatTable(['', 'median ms', 'min', 'max'], rows),
  );
  if (lost > 0)
    print('Mất · Lost', `${lost} lần sửa mà trang không hiện · edits that the page never showed`);
}

async function weighReal({ out }: Folders): Promise<void> {
  const head = [
    'loại · type',
    'pages',
    'HTML median',
    'HTML max',
    'CSS',
    'inline',
    'scripts',
    'fonts',
  ];
  const rows = (await weighPages(out)).map(
    ({ type, pages, medianHtml, maxHtml, css, inlineScript, scripts, fonts }) => [
      type,
      String(pages),
      ...[medianHtml, maxHtml, css, inlineScript, scripts, fonts].map(formatBytes),
    ],
  );
  print('Sức nặng của trang thật · Weight of the real pages (Brotli 5)', formatTable(head, rows));
}

async function scoreReal({ out }: Folders): Promise<void> {
  progress('Lighthouse, a page of each type');
  const scores = await scorePages(out, ({ type, scores: four, largestPaintMs }) =>
    progress(`  ${type}: ${four.join(' ')}, ${largestPaintMs} ms`),
  );
  const head = ['loại · type', 'P', 'A', 'BP', 'SEO', 'LCP ms', 'CLS', '', 'chưa đạt · not met'];
  const rows = scores.map((score) => [
    score.type,
    ...score.scores.map(String),
    formatCount(score.largestPaintMs),
    score.shift.toFixed(3),
    isMet(score) ? '✓' : '✗',
    score.unmet.join(' '),
  ]);
  print(
    `Lighthouse, điện thoại, 4G chậm · phone on slow 4G (4 × 100, LCP ≤ ${formatCount(largestPaintBarMs)} ms)`,
    formatTable(head, rows),
  );
}

function progress(text: string): void {
  process.stderr.write(`… ${text} (load ${loadavg()[0]!.toFixed(1)})\n`);
}

function print(heading: string, text: string): void {
  process.stdout.write(`\n${heading}\n${text.replace(/^/gm, '  ')}\n`);
}

async function main(): Promise<void> {
  const options = readOptions();
  const isWanted = (part: Part) => options.only.includes(part);
  await removeLeftovers(join(root, '.bench'));
  const work = join(root, '.bench', String(process.pid));
  await mkdir(work, { recursive: true });
  const temporary = await mkdtemp(join(tmpdir(), 'bench-'));
  // Also when a signal ends it.
  process.on('exit', () => {
    for (const folder of [work, temporary]) rmSync(folder, { recursive: true, force: true });
  });
  const folders: Folders = { work, out: join(work, 'dist'), content: join(temporary, 'content') };
  print(
    'Máy · Machine',
    `${cpus().length} × ${cpus()[0]?.model ?? ''}, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`,
  );
  if ((['real', 'search', 'finder', 'weight', 'lighthouse'] as const).some(isWanted))
    await benchReal(folders, isWanted('real'));
  if (isWanted('search')) {
    progress('search over the real content');
    print('Tìm kiếm · Search, nội dung thật · real content', await benchSearch(folders.out, true));
  }
  if (isWanted('finder')) {
    progress('the support finder, the processor slowed four times');
    print('Tìm hỗ trợ · Support finder, 4 × chậm · slowed', await benchFinder(folders.out));
  }
  if (isWanted('weight')) await weighReal(folders);
  if (isWanted('lighthouse')) await scoreReal(folders);
  await rm(folders.out, { recursive: true, force: true });
  if (isWanted('generated')) await benchGenerated(folders, options);
  if (isWanted('dev')) await benchDev(folders);
  if (isWanted('data')) print('Tệp dữ liệu · Data files, 100,000 rows', await benchData(progress));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
