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
}

const tries = 7;
const limitMs = 60_000;
const pollMs = 10;

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
    const page = (lang: string, section: string) => `http://127.0.0.1:${port}/${lang}/${section}/${firstYear}/01/`;
    const pages = { vi: page('vi', 'nhiem-vu'), en: page('en', 'tasks') };
    const file = (lang: string) => join(contentDir, `tasks/${firstYear}/${lang}/01.mdx`);
    await waitFor(server, pages.vi, '</html>');
    const firstPageMs = performance.now() - start;
    await waitFor(server, pages.en, '</html>');
    const bodyMs: number[] = [];
    const fieldMs: number[] = [];
    for (let n = 1; n <= tries; n++) {
      const word = `changed${n}word`;
      bodyMs.push(await timeEdit(server, file('en'), pages.en, word, (text) => text.replace(/(changed\d+word )?(\S+)\n$/, `${word} $2\n`)));
      await setTimeout(300);
      const agency = `so-${n}`;
      const edit = (text: string) => text.replace(/(lead:\n {2}printed: .*\n {2}agencies:\n)(?: {4}- .*\n)+/, `$1    - ${agency}\n`);
      // Only the page's own facts say who leads, as the first link after the term.
      fieldMs.push(await timeEdit(server, file('vi'), pages.vi, `Sở Mẫu số ${n}.`, edit, descriptionOf));
      await setTimeout(300);
    }
    return { firstPageMs, bodyMs, fieldMs };
  } finally {
    process.off('exit', stopAtExit);
    await stop(server);
    await removeStores();
  }
}

/** The description of a task's page ends with its lead agencies. */
function descriptionOf(html: string): string {
  return /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
}

/** Milliseconds from writing the file until the page has the text. */
async function timeEdit(
  server: ChildProcess,
  file: string,
  url: string,
  wanted: string,
  edit: (text: string) => string,
  part?: (html: string) => string,
): Promise<number> {
  const before = await readFile(file, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`${file}: the edit for “${wanted}” changes nothing`);
  const start = performance.now();
  await writeFile(file, after);
  await waitFor(server, url, wanted, part);
  return performance.now() - start;
}

async function waitFor(server: ChildProcess, url: string, wanted: string, part = (html: string) => html): Promise<void> {
  const end = performance.now() + limitMs;
  let last = '';
  while (performance.now() < end) {
    if (server.exitCode !== null) throw new Error(`astro dev ended with exit code ${server.exitCode}`);
    try {
      const response = await fetch(url);
      last = await response.text();
      if (response.ok && part(last).includes(wanted)) return;
    } catch {
      // Not listening yet.
    }
    await setTimeout(pollMs);
  }
  throw new Error(`${url} did not show “${wanted}” within ${limitMs / 1000} s: ${last.slice(0, 300)}`);
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
