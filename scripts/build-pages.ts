/** The pages of a build, drawn by Astro in this very process, so that what was read and joined here is theirs as well. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AstroIntegration } from 'astro';
import type { CheckedContent } from '../src/loader/check-content.ts';
import { giveModel, takeFiles } from '../src/loader/shelf.ts';
import type { PublishedFile } from '../src/views/published-files.ts';
import type { Stage } from './run.ts';
import { getContentDir, root } from './settings.ts';

export interface PageOptions {
  /** Inside the project's folder: Astro loads its own packages from there while it builds. */
  outDir: string;
  /** Ends in a slash. */
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
  // A copy, so that what the pages remember of it, all data files among it, is forgotten with it.
  giveModel({ ...model });
  // astro.config.mjs and the pages know these by the environment.
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    BASE_PATH: base,
    CONTENT_DIR: getContentDir(),
    SITE_PDF: withPdf ? 'yes' : 'no',
  });
  process.chdir(root);
  const { build } = await loadAstro();
  let drawn = 0;
  // Astro says how far it is only in words for a terminal.
  const tick = () => stage.tick(`${(drawn += 1)} trang · pages`);
  const pages = takePages(base, tick, createFileWriter(outDir));
  await build({ root, outDir, base, logLevel: 'warn', integrations: [pages] });
  stage.say(`${drawn} trang · pages`);
  return true;
}

/**
 * Loads Astro, and with it Vite's bundler, whose allocator is told to give back at once what it no longer uses: else
 * the process would hold it to the end. It reads that when it is loaded; the one that draws pictures, loaded later,
 * takes three times as long with it.
 */
async function loadAstro() {
  const options = { MIMALLOC_PURGE_DELAY: '0', MIMALLOC_ARENA_EAGER_COMMIT: '0' };
  Object.assign(process.env, options);
  const astro = await import('astro');
  for (const name of Object.keys(options)) delete process.env[name];
  return astro;
}

/**
 * Takes each page as Astro has drawn it, and leaves Astro nothing to write: its own writing, by other threads with a
 * wait for each step, costs several times as much.
 */
function takePages(
  base: string,
  tick: () => void,
  write: (path: string, html: Uint8Array) => void,
): AstroIntegration {
  return {
    name: 'take-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          setup: async () => {
            await usual.setup?.();
            collectGarbage();
          },
          render: async (request, options) => {
            tick();
            const rendered = await usual.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            const { pathname } = new URL(request.url);
            // A page's address ends in a slash; what Astro names otherwise, such as 404.html, it writes itself.
            if (!pathname.startsWith(base) || !pathname.endsWith('/') || !response.ok)
              return rendered;
            const path = decodeURI(pathname.slice(base.length));
            write(`${path}index.html`, new Uint8Array(await response.arrayBuffer()));
            return new Response(null);
          },
        })),
    },
  };
}

/**
 * Frees what is no longer needed before the next work begins: what bundling has left before pages are drawn, what pages
 * and data files have left before pictures are. The heap would grow beside it first, by a tenth of all that a build takes.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  collect();
}

/**
 * Writes files one after the other and without waiting: for small ones the waiting is the dearest part.
 * @returns a function that throws when there is such a file already
 */
function createFileWriter(outDir: string) {
  const folders = new Set<string>();
  return (path: string, content: string | Uint8Array): void => {
    const file = join(outDir, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, content, { flag: 'wx' });
  };
}

/**
 * Writes the files that the pages of the build named.
 * @returns how many there are
 * @throws when one would take the place of another
 */
export async function writeFiles(outDir: string): Promise<number> {
  const files = (takeFiles() as () => PublishedFile[])();
  const put = createFileWriter(outDir);
  for (const { path, write } of files) put(path, await write());
  return files.length;
}
