/** What one build of one content folder costs, the search index told apart. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stageTitles } from '../build.ts';
import { measureFolder } from '../folder.ts';
import { root } from '../settings.ts';
import { measure } from './measure.ts';

export interface BuildCost {
  pages: number;
  /** The whole of `npm run build`. */
  wallSeconds: number;
  /** From the start to the last page and the last data file: what the bars are about. */
  cpuSeconds: number;
  /** Up to there. */
  peakMiB: number;
  /** Pictures of charts, plans as PDF where they are printed, checksums and putting in place. */
  furtherCpuSeconds: number;
  /** The index alone. */
  indexCpuSeconds: number;
}

/** Astro's own stores of content; each measured run starts without them, and none of ours stays behind. */
export async function removeStores(): Promise<void> {
  for (const store of ['node_modules/.astro', '.astro']) {
    await rm(join(root, store, 'data-store.json'), { force: true });
  }
}

/**
 * Runs `scripts/build.ts` as `npm run build` does; its stages tell what each has used.
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
  await removeStores();
  const build = await measure(workDir, [join(root, 'scripts/build.ts')], {
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    BASE_PATH: '/',
    ...(withPdf ? {} : { PLAN_PDF: 'no' }),
  });
  if (!build.ok) throw new Error(`build of ${contentDir}: ${build.reason}`);
  await removeStores();
  const stages = build.processes.find(({ program }) => program === 'build.ts')?.stages ?? [];
  const at = (title: string) => stages.findIndex((stage) => stage.title === title);
  const pages = stages[at(stageTitles.pages)]!;
  const index = at(stageTitles.index);
  const indexCpuSeconds = stages[index]!.cpuSeconds - stages[index - 1]!.cpuSeconds;
  const site = await measureFolder(outDir);
  return {
    pages: site.pages,
    wallSeconds: build.wallSeconds,
    cpuSeconds: pages.cpuSeconds,
    peakMiB: pages.peakMiB,
    furtherCpuSeconds: build.allCpuSeconds - pages.cpuSeconds - indexCpuSeconds,
    indexCpuSeconds,
  };
}
