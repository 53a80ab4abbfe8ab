/** `npm run build`: check the content, build pages and data files, draw the pictures, index the search, sum up. */
import { cp, mkdir, readFile, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { checkContentStage, formatCounts, sumRecords } from './check.ts';
import { checkContent } from '../src/loader/check-content.ts';
import type { Content } from '../src/loader/content.ts';
import { findLostAddresses } from './checks/ledger.ts';
import { droppedWords, findDropped } from './checks/ledger-history.ts';
import { listFiles, measureFolder } from './folder.ts';
import { buildPages } from './build-pages.ts';
import { prefixHeadersFile } from './headers-file.ts';
import { writeOfflineList } from './offline.ts';
import { buildRedirects } from './redirects.ts';
import { openPrinter, printStage } from './print-plan.ts';
import { createRun, formatBytes, formatSeconds, formatSummary, type Stage } from './run.ts';
import { addToFileCheck, writeChecksums } from './checksums.ts';
import { findCommit, writeProvenance } from './provenance.ts';
import { getBasePath, getContentDir, getOutDir, root } from './settings.ts';
import { writeSitemap } from './sitemap.ts';

/** Titles of the stages by which the benchmark tells costs apart. */
export const stageTitles = {
  pages: 'Dựng trang và tệp dữ liệu · Build the pages and data files',
  index: 'Lập chỉ mục tìm kiếm · Build the search index',
} as const;

interface BuildOptions {
  outDir: string;
  base: string;
  /** False when the caller has just checked the content itself. */
  checkFirst: boolean;
}

/**
 * Builds the site beside the old one and puts it in its place only when every stage went well.
 * @returns false when a stage failed; why has been printed then, and `outDir` is as it was
 */
async function buildSite({ outDir, base, checkFirst }: BuildOptions): Promise<boolean> {
  assertReplaceable(outDir);
  const run = createRun(checkFirst ? 6 : 5);
  // Inside the project, because Astro loads its own packages from there while it builds.
  const staging = join(root, '.build', String(process.pid));
  let counts: Record<string, number> | undefined;
  await removeLeftovers(dirname(staging));
  const printer = await openPrinter();
  // Read once: all stages of a build are of one state of the content.
  const checked = checkContent(getContentDir());
  // The stage that awaits it tells why it failed.
  checked.catch(() => undefined);
  try {
    const ok =
      (!checkFirst ||
        (await run.stage('Kiểm tra nội dung · Check the content', async (stage) => {
          counts = await checkContentStage(stage, await checked);
          return counts !== undefined;
        }))) &&
      (await run.stage(stageTitles.pages, async (stage) =>
        buildPages(stage, await checked, {
          outDir: staging,
          base,
          withPdf: printer !== undefined,
        }),
      )) &&
      (await run.stage('Vẽ hình biểu đồ · Draw the charts as pictures', async (stage) => {
        const { drawPictures } = await import('./draw-pictures.ts');
        stage.say(`${await drawPictures(staging)} hình · pictures`);
      })) &&
      (await run.stage('In kế hoạch thành PDF · Print the plan as PDF', async (stage) => {
        stage.say(await printStage(printer, staging, base, (await checked).content));
      })) &&
      (await run.stage(stageTitles.index, async (stage) => {
        const { indexSite } = await import('./search-index.ts');
        stage.say(formatCounts(await indexSite(staging, await checked)));
      })) &&
      (await run.stage(`Xếp vào · Put in place: ${showPath(outDir)}`, async (stage) => {
        const { content } = await checked;
        await moveNotFoundPages(staging);
        stage.say(`sitemap.xml: ${await writeSitemap(staging)} trang · pages`);
        await adaptHeaders(staging, base);
        await writeRedirects(staging, base, content);
        await writeOfflineList(staging);
        await vouch(staging, base, content);
        if (!(await checkAddresses(stage, staging, content))) return false;
        await putInPlace(staging, outDir);
        return true;
      }));
    if (!ok) return false;
  } finally {
    await printer?.close();
    await rm(staging, { recursive: true, force: true });
  }

  const { pages, files, bytes } = await measureFolder(outDir);
  const rows: [string, string][] = [
    ['trang · pages', String(pages)],
    ...(counts ? [['bản ghi · records', String(sumRecords(counts))] as [string, string]] : []),
    ['tệp · files', String(files)],
    ['dung lượng · bytes', `${bytes} (${formatBytes(bytes)})`],
    ['đường dẫn gốc · base path', base],
    ['thời gian · time', formatSeconds(run.seconds())],
  ];
  process.stdout.write(formatSummary('Tổng kết · Summary', rows));
  return true;
}

/** Hosts look for `en/404.html`; Astro writes only the 404 page of the root in that form. */
async function moveNotFoundPages(folder: string): Promise<void> {
  for (const file of await listFiles(folder)) {
    if (!file.endsWith('/404/index.html')) continue;
    const page = join(folder, file);
    await rename(page, `${dirname(page)}.html`);
    await rmdir(dirname(page));
  }
}

/** `_redirects` for hosts that read it, and moved files at their old names for those that do not. */
async function writeRedirects(
  folder: string,
  base: string,
  { moved, ledger }: Content,
): Promise<void> {
  const { lines, copies } = buildRedirects(moved, ledger, base);
  if (lines.length > 0) await writeFile(join(folder, '_redirects'), `${lines.join('\n')}\n`);
  for (const { from, to } of copies) {
    await mkdir(dirname(join(folder, to)), { recursive: true });
    await cp(join(folder, from), join(folder, to));
  }
}

/** A published address never dies: a build that lost one is not put in place. */
async function checkAddresses(stage: Stage, folder: string, { ledger }: Content): Promise<boolean> {
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const lost = await findLostAddresses(ledger, await listFiles(folder), read);
  const dropped = await findDropped(join(getContentDir(), 'registers/addresses.txt'));
  for (const one of lost) stage.say(`✗ ${one}`);
  for (const one of dropped ?? []) stage.say(`✗ ${one}: ${droppedWords}`);
  return lost.length === 0 && !dropped?.length;
}

async function adaptHeaders(folder: string, base: string): Promise<void> {
  const file = join(folder, '_headers');
  if (base === '/' || !existsSync(file)) return;
  await writeFile(file, prefixHeadersFile(await readFile(file, 'utf8'), base));
}

/** Lists the fingerprint of every file, and says what they were built from. Nothing is changed after that. */
async function vouch(folder: string, base: string, content: Content): Promise<void> {
  await addToFileCheck(folder);
  await writeChecksums(folder);
  await writeProvenance(folder, {
    root,
    contentDir: getContentDir(),
    base,
    baseAddress: content.site!.baseAddress,
    commit: await findCommit(root),
  });
}

/** What a build that was ended halfway has left; each folder bears the number of its process. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of existsSync(folder) ? await readdir(folder) : []) {
    if (isRunning(Number(name))) continue;
    await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function putInPlace(staging: string, outDir: string): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  await mkdir(dirname(outDir), { recursive: true });
  try {
    await rename(staging, outDir);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(staging, outDir, { recursive: true });
  }
}

/** The output folder is emptied: it must not be one that holds the project or another project. */
function assertReplaceable(outDir: string): void {
  const holdsProject = !relative(outDir, root).startsWith('..');
  const holdsOther = ['package.json', '.git'].some((name) => existsSync(join(outDir, name)));
  if (holdsProject || holdsOther) {
    throw new Error(
      `OUT_DIR ${outDir}: this folder would be emptied; name one for the site alone.`,
    );
  }
}

function showPath(path: string): string {
  const inside = relative(root, path);
  return inside.startsWith('..') ? path : inside;
}

if (import.meta.main) {
  try {
    const checkFirst = !process.argv.includes('--content-is-checked');
    const ok = await buildSite({ outDir: getOutDir(), base: getBasePath(), checkFirst });
    process.exitCode = ok ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
