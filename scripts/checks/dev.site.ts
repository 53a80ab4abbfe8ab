/** While staff write: each change of the content shows on the next look at the page, and so does each mistake. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { root } from '../settings.ts';
import { createVisits, expectSoon } from './visits.ts';
import { getWorkshopEnv, openWorkshop, type Workshop } from './workshop.ts';

const visit = createVisits();
let workshop: Workshop;
let server: ChildProcess;
let content: string;
let address: string;
let printed = '';

beforeAll(async () => {
  workshop = await openWorkshop();
  content = join(workshop.root, 'draft');
  await cp(join(root, 'src', 'test', 'second-plan'), content, { recursive: true });
  server = spawn(process.execPath, ['scripts/astro.ts', 'dev', '--host', '127.0.0.1'], {
    cwd: workshop.root,
    env: getWorkshopEnv({ CONTENT_DIR: content, CI: '1' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout!, server.stderr!]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  }
  const [found] = await vi.waitUntil(() => /http:\/\/127\.0\.0\.1:\d+\//.exec(printed), {
    timeout: 90_000,
  });
  address = found;
});

afterAll(async () => {
  if (server && server.exitCode === null) {
    const ended = new Promise((resolve) => server.once('close', resolve));
    server.kill('SIGTERM');
    await ended;
  }
  await workshop?.close();
});

async function read(path: string): Promise<string> {
  const text = await (await fetch(address + path)).text();
  return text.normalize('NFC').replace(/\s+/g, ' ');
}

/** Changes a file of the content and gives a function that puts it back. */
async function change(file: string, from: string, to: string): Promise<() => Promise<void>> {
  const path = join(content, file);
  const before = await readFile(path, 'utf8');
  expect(before).toContain(from);
  await writeFile(path, before.replace(from, to));
  return () => writeFile(path, before);
}

function nonEmpty<T>(list: T[]): T[] | false {
  return list.length > 0 && list;
}

it('shows the page', async () => {
  const page = await read('en/plan/2031/');
  expect(page, printed).toContain('id="b-2.1"');
  expect(page).toContain('bark paper');
});

it('shows it in its own clothes, with its files to take away', async () => {
  const page = await visit(`${address}vi/du-lieu/`);
  const font = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);
  await expectSoon(font).toContain('Source Sans');
  // The development server may load the page anew while it prepares what the page imports.
  const getFiles = () =>
    page
      .locator('main a[download]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
      .catch(() => []);
  const files = await vi.waitUntil(async () => nonEmpty(await getFiles()), { timeout: 20_000 });
  for (const href of files) expect((await fetch(href)).status, href).toBe(200);
});

it('shows a changed word of a translation', async () => {
  await change('plan/2031/en/b-2-lang-nghe.mdx', 'bark paper', 'mulberry paper');
  await expectSoon(() => read('en/plan/2031/')).toContain('mulberry paper');
});

it('shows a changed word on a page that is open, without being asked', async () => {
  const page = await visit(`${address}en/tasks/2031/01/`);
  const text = () => page.locator('main').innerText();
  await expectSoon(text).toContain('test-flight field');
  await change(
    'tasks/2031/en/01-duong-vao-cum.mdx',
    'test-flight field of',
    'trial-flight field of',
  );
  await expectSoon(text).toContain('trial-flight field');
});

it('shows a changed word of the site’s own prose', async () => {
  await change('pages/en/gioi-thieu.mdx', 'An invented plan', 'A wholly invented plan');
  await expectSoon(() => read('en/about/')).toContain('A wholly invented plan');
});

it('shows a changed field of a register on every page that has it, and its mending', async () => {
  const mend = await change(
    'registers/agencies.yaml',
    'en: Department of Crafts of',
    'en: Department of Handicrafts of',
  );
  for (const path of ['en/agencies/so-thu-cong/', 'en/agencies/']) {
    await expectSoon(() => read(path)).toContain('Department of Handicrafts');
  }
  await mend();
  await expectSoon(() => read('en/agencies/so-thu-cong/')).not.toContain('Handicrafts');
});

it('says what is wrong in the words of the check, and goes on once it is mended', async () => {
  const file = 'tasks/2031/vi/01-duong-vao-cum.mdx';
  const path = 'vi/nhiem-vu/2031/01/';
  const page = await visit(address + path);
  const mend = await change(file, 'agencies: [so-thu-cong]', 'agencies: [so-la]');
  const { exitCode, output } = await workshop.run('scripts/check.ts', { CONTENT_DIR: content });
  expect(exitCode).toBe(1);
  const problem = /✗ (\S+) .*\n\s*vi {2}(.*)\n\s*en {2}(.*)\n/.exec(output)!.slice(1);
  expect(problem[0]).toBe(`content/${file}`);

  const shown = page.locator('vite-error-overlay');
  await shown.waitFor();
  const text = () => shown.evaluate((overlay) => overlay.shadowRoot!.textContent);
  for (const words of problem) await expectSoon(text).toContain(words);
  expect((await fetch(address + path)).status).toBe(500);

  await mend();
  await expectSoon(async () => (await fetch(address + path)).status).toBe(200);
  // The page loads itself again once the content is whole.
  await expectSoon(() => page.locator('main').innerText()).toContain('Sở Thủ công');
});
