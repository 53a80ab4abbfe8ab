/** What one build of one content folder costs, the search index told apart. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { measureFolder } from '../folder.ts';
import { root } from '../settings.ts';
import { measure } from './measure.ts';

export interface BuildCost {
  pages: number;
  wallSeconds: number;
  /** Check, pages, data files: all Node processes of `npm run build`; Pagefind is a process of another kind. */
  cpuSeconds: number;
  peakMiB: number;
  /** The index built once more over the finished pages, by itself. */
  indexCpuSeconds: number;
}

/** Astro's own stores of content; each measured run starts without them, and none of ours stays behind. */
export async function removeStores(): Promise<void> {
  for (const store of ['node_modules/.astro', '.astro']) {
    await rm(join(root, store, 'data-store.json'), { force: true });
  }
}

/**
 * Runs `scripts/build.ts` as `npm run build` does, then the index alone.
 * @param workDir a folder for measuring
 * @param outDir where the site goes; left for the caller to look at and remove
 * @throws when a build fails
 */
export async function measureBuild(
  workDir: string,
  contentDir: string,
  outDir: string,
): Promise<BuildCost> {
  await removeStores();
  const env = { CONTENT_DIR: contentDir, OUT_DIR: outDir, BASE_PATH: '/' };
  const build = await measure(workDir, [join(root, 'scripts/build.ts')], env);
  await removeStores();
  if (!build.ok) throw new Error(`build of ${contentDir}: ${build.reason}`);
  const index = await measure(workDir, [join(root, 'scripts/bench/index-child.ts'), outDir], env);
  if (!index.ok) throw new Error(`index of ${contentDir}: ${index.reason}`);
  const { pages } = await measureFolder(outDir);
  return {
    pages,
    wallSeconds: build.wallSeconds,
    cpuSeconds: build.nodeCpuSeconds,
    peakMiB: build.peakMiB,
    indexCpuSeconds: index.allCpuSeconds,
  };
}
