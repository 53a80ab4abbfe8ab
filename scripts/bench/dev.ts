/** How long an author waits in `astro dev`: from saving a file until the page shows the change. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root } from '../settings.ts';
import { removeStores } from './build-cost.ts';
import { firstYear } from './generate.ts';

export interface DevLatency {
  /** From the start of the server to the first page, in ms. */
  firstPageMs: number;
  bodyMs: number[];
  fieldMs: number[];
  /** Edits that the page had not shown after 20 s; they are in neither list. */
  lost: number;
}

const tries = 7;
const startLimitMs = 120_000;
const editLimitMs = 20_000;
const pollMs = 10;
/** Astro writes its store half a second after an edit and draws again: no edit is measured on the work of another. */
const pauseMs = 2000;

/**
 * Starts `astro dev` over a generated folder, edits one task again and again, and stops the server.
 * The English body is edited, because the Vietnamese one may not differ from its deposited text; the field is the
 * Vietnamese file's list of lead agencies.
 */
export async function measureDev(contentDir: string): Promise<DevLatency> {
  await removeStores();
  const port = await findFreePort();
  const program = join(root, 'node_modules/astro/bin/astro.mjs');
  // Without the lock, Astro stays in the foreground and leaves a server that is already running alone.
  const args = [program, 'dev', '--ignore-lock', '--host', '127.0.0.1', '--port', String(port)];
  const start = performance.now();
  const server = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: contentDir, BASE_PATH: '/', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  const stopAtExit = () => void server.kill('SIGKILL');
  process.once('exit', stopAtExit);
  try {
    const page = (lang: string, section: string) =>
      `http://127.0.0.1:${port}/${lang}/${section}/${firstYear}/01/`;
    const pages = { vi: page('vi', 'nhiem-vu'), en: page('en', 'tasks') };
    const file = (lang: string) => join(contentDir, `tasks/${firstYear}/${lang}/01.mdx`);
    const isPage = (html: string) => html.includes('</html>');
    if (!(await waitFor(server, pages.vi, isPage, startLimitMs)))
      throw new Error('astro dev: no page');
    const firstPageMs = performance.now() - start;
    await waitFor(server, pages.en, isPage, startLimitMs);
    const latency: DevLatency = { firstPageMs, bodyMs: [], fieldMs: [], lost: 0 };
    const edit = async (times: number[], wanted: Edit) => {
      const ms = await timeEdit(server, wanted);
      if (ms === undefined) latency.lost += 1;
      else times.push(ms);
      await setTimeout(pauseMs);
    };
    for (let n = 1; n <= tries; n++) {
      await edit(latency.bodyMs, {
        file: file('en'),
        url: pages.en,
        apply: (text) => text.replace(/(changed\d+word )?(\S+)\n$/, `changed${n}word $2\n`),
        isShown: (html) => html.includes(`changed${n}word`),
      });
      await edit(latency.fieldMs, {
        file: file('vi'),
        url: pages.vi,
        apply: (text) => text.replace(leadAgencies, `$1    - so-${n}\n`),
        // The description of a task's page ends with its lead agencies.
        isShown: (html) =>
          /<meta name="description" content="([^"]*)"/.exec(html)?.[1]?.endsWith(` ${n}.`) ?? false,
      });
    }
    return latency;
  } finally {
    process.off('exit', stopAtExit);
    await stop(server);
    await removeStores();
  }
}

const leadAgencies = /(lead:\n {2}printed: .*\n {2}agencies:\n)(?: {4}- .*\n)+/;

interface Edit {
  file: string;
  url: string;
  apply: (text: string) => string;
  isShown: (html: string) => boolean;
}

/** Milliseconds from writing the file until the page shows the change; undefined when it never does. */
async function timeEdit(server: ChildProcess, { file, url, apply, isShown }: Edit) {
  const before = await readFile(file, 'utf8');
  const after = apply(before);
  if (after === before) throw new Error(`${file}: the edit changes nothing`);
  const start = performance.now();
  await writeFile(file, after);
  const found = await waitFor(server, url, isShown, editLimitMs);
  return found ? performance.now() - start : undefined;
}

/** Asks for a page again and again until it is as wanted. */
async function waitFor(
  server: ChildProcess,
  url: string,
  isWanted: (html: string) => boolean,
  limitMs: number,
): Promise<boolean> {
  const end = performance.now() + limitMs;
  while (performance.now() < end) {
    if (server.exitCode !== null) throw new Error(`astro dev ended: exit code ${server.exitCode}`);
    try {
      const response = await fetch(url);
      if (isWanted(await response.text()) && response.ok) return true;
    } catch {
      // Not listening yet.
    }
    await setTimeout(pollMs);
  }
  return false;
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const patience = setTimeout(5000, 'late', { ref: false });
  if ((await Promise.race([ended, patience])) !== 'late') return;
  server.kill('SIGKILL');
  await ended;
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
