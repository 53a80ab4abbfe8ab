/** What one build of one content folder costs, the search index told apart. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { measureFolder } from '../folder.ts';
import { root } from '../settings.ts';
import { measure } from './measure.ts';

export interface BuildCost {
  pages: number;
  /** The whole of `npm run build`. */
  wallSeconds: number;
  /** Checking the content, all pages and all data files: what the bars are about. */
  cpuSeconds: number;
  /** The larger of the two processes that do this. */
  peakMiB: number;
  /** Pictures of charts, plans as PDF where they are printed, checksums and putting in place. */
  furtherCpuSeconds: number;
  /** The index alone, built once more over the finished pages. */
  indexCpuSeconds: number;
}

/** Astro's own stores of content; each measured run starts without them, and none of ours stays behind. */
export async function removeStores(): Promise<void> {
  for (const store of ['node_modules/.astro', '.astro']) {
    await rm(join(root, store, 'data-store.json'), { force: true });
  }
}

/**
 * Runs `scripts/build.ts` as `npm run build` does, then the check of the content and the index each alone.
 * @param workDir a folder for measuring
 * @param outDir where the site goes; left for the caller to look at and remove
 * @param withPdf false to do without the plans as PDF, which a browser prints: half a minute for ten plans
 * @throws when a build fails
 */
export async function measureBuild(
  workDir: string,
  contentDir: string,
  outDir: string,
  withPdf: boolean,
): Promise<BuildCost> {
  const env = {
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    BASE_PATH: '/',
    ...(withPdf ? {} : { PLAN_PDF: 'no' }),
  };
  const run = async (...args: string[]) => {
    await removeStores();
    const cost = await measure(workDir, args, env);
    if (!cost.ok) throw new Error(`${args[0]} of ${contentDir}: ${cost.reason}`);
    return cost;
  };
  const build = await run(join(root, 'scripts/build.ts'));
  const check = await run(join(root, 'scripts/check.ts'));
  const index = await run(join(root, 'scripts/bench/index-child.ts'), outDir);
  await removeStores();
  const indexCpuSeconds = Number(index.lines.find((line) => /^[\d.]+$/.test(line)));
  const astro = build.processes.find(({ program }) => program === 'astro.mjs');
  if (!astro) throw new Error(`build of ${contentDir}: no process of Astro reported what it used`);
  const cpuSeconds = astro.cpuSeconds + check.nodeCpuSeconds;
  const { pages } = await measureFolder(outDir);
  return {
    pages,
    wallSeconds: build.wallSeconds,
    cpuSeconds,
    peakMiB: Math.max(check.peakMiB, astro.peakMiB),
    furtherCpuSeconds: Math.max(0, build.allCpuSeconds - cpuSeconds - indexCpuSeconds),
    indexCpuSeconds,
  };
}
