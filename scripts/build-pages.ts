/** The pages of a build, drawn by Astro in this very process, so that what was read and joined here is theirs as well. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { CheckedContent } from '../src/loader/check-content.ts';
import { giveModel, takeFiles } from '../src/loader/shelf.ts';
import type { PublishedFile } from '../src/views/published-files.ts';
import type { Stage } from './run.ts';
import { getContentDir, root } from './settings.ts';

export interface PageOptions {
  /** Inside the project's folder: Astro loads its own packages from there while it builds. */
  outDir: string;
  base: string;
  /** Whether a later stage prints the plans, which pages then lead to. */
  withPdf: boolean;
}

/**
 * Builds the pages and what they load.
 * @returns false when the content has problems, which have been printed then
 * @throws when a page cannot be drawn
 */
export async function buildPages(
  stage: Stage,
  { model, text }: CheckedContent,
  { outDir, base, withPdf }: PageOptions,
): Promise<boolean> {
  if (!model) {
    stage.say(text);
    return false;
  }
  giveModel(model);
  // astro.config.mjs and the pages know these by the environment.
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    BASE_PATH: base,
    CONTENT_DIR: getContentDir(),
    SITE_PDF: withPdf ? 'yes' : 'no',
  });
  process.chdir(root);
  const { build } = await import('astro');
  let drawn = 0;
  const tick = () => stage.tick(`${(drawn += 1)} trang · pages`);
  await build({ root, outDir, base, logLevel: 'warn', integrations: [countPages(tick)] });
  stage.say(`${drawn} trang · pages`);
  return true;
}

/** Astro says how far it is only in words for a terminal. */
function countPages(onPage: () => void): AstroIntegration {
  return {
    name: 'count-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          render: (request, options) => {
            onPage();
            return usual.render(request, options);
          },
        })),
    },
  };
}

/**
 * Writes the files that the pages of the build named.
 * @returns how many there are
 * @throws when one would take the place of another
 */
export async function writeFiles(outDir: string): Promise<number> {
  const files = (takeFiles() as () => PublishedFile[])();
  const folders = new Set<string>();
  for (const { path, write } of files) {
    const file = join(outDir, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    // One after the other and without waiting: for small files the waiting is the dearest part.
    writeFileSync(file, await write(), { flag: 'wx' });
  }
  return files.length;
}
