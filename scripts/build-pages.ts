/** The pages and data files of a build, made by Astro in this very process, so that what was read and joined here is theirs as well. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AstroIntegration } from 'astro';
import type { CheckedContent } from '../src/loader/check-content.ts';
import { forgetBuild, givenFiles, giveModel } from '../src/loader/shelf.ts';
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
 * Builds the pages, what they load, and the files that stand beside them.
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
  const write = createFileWriter(outDir);
  let drawn = 0;
  await build({
    root,
    outDir,
    base,
    logLevel: 'warn',
    integrations: [
      takePages({
        base,
        write,
        begin: async () => {
          collectGarbage('last-resort');
          stage.say(`${await writeFiles(write)} tệp · files`);
          collectGarbage('regular');
        },
        // Astro says how far it is only in words for a terminal.
        tick: () => stage.tick(`${(drawn += 1)} trang · pages`),
      }),
    ],
  });
  forgetBuild();
  collectGarbage('regular');
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

interface Drawing {
  base: string;
  write: WriteFile;
  /** Called before the first page is drawn, when the pages have named the files beside them. */
  begin: () => Promise<void>;
  /** Called at each page. */
  tick: () => void;
}

/**
 * Takes each page as Astro has drawn it, and leaves Astro nothing to write: its own writing, by other threads with a
 * wait for each step, costs several times as much.
 */
function takePages({ base, write, begin, tick }: Drawing): AstroIntegration {
  return {
    name: 'take-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => {
            const paths = await usual.getStaticPaths();
            await begin();
            return paths;
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
 * Frees what is no longer needed before the next work begins: what bundling has left before data files are made, what
 * those have left before pages are drawn. The heap would grow beside it first, by a tenth of all that a build takes.
 * @param flavor the last resort gives the most back to the system, at three times the cost
 */
function collectGarbage(flavor: 'regular' | 'last-resort'): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: object) => void;
  setFlagsFromString('--no-expose-gc');
  collect({ type: 'major', execution: 'sync', flavor });
}

type WriteFile = (path: string, content: string | Uint8Array) => void;

/**
 * Writes files one after the other and without waiting: for small ones the waiting is the dearest part.
 * @returns a function that throws when there is such a file already
 */
function createFileWriter(outDir: string): WriteFile {
  const folders = new Set<string>();
  return (path, content) => {
    const file = join(outDir, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, content, { flag: 'wx' });
  };
}

/**
 * Writes the files that the pages named, before those are drawn: of files that are written, only sizes and fingerprints
 * are still needed, and the others would be held in memory meanwhile.
 * @returns how many there are
 * @throws when one would take the place of another
 */
async function writeFiles(put: WriteFile): Promise<number> {
  const files = (givenFiles() as () => PublishedFile[])();
  for (const { path, write, letGo } of files) {
    put(path, await write());
    letGo?.();
  }
  return files.length;
}
