/** A copy of the project in a folder of its own, where a test may build, break and serve without touching the real one. */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../settings.ts';

/** What a build needs beside the content; the content is the test's own. */
const needed = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

export interface Workshop {
  /** Its folder; a test may put more into it. */
  root: string;
  /** Runs a script of the copy with node and waits for it. */
  run: (script: string, env: Record<string, string>) => Promise<RunResult>;
  close: () => Promise<void>;
}

export interface RunResult {
  exitCode: number | null;
  /** Everything that was printed, both streams. */
  output: string;
}

/** Sets up a copy without any content. Packages are the project's own, but Astro's caches are the copy's. */
export async function openWorkshop(): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'workshop-'));
  for (const name of needed) await cp(join(root, name), join(folder, name), { recursive: true });
  const packages = join(root, 'node_modules');
  await mkdir(join(folder, 'node_modules'));
  for (const name of await readdir(packages)) {
    const isCache = name.startsWith('.') && name !== '.bin';
    if (!isCache) await symlink(join(packages, name), join(folder, 'node_modules', name));
  }
  return {
    root: folder,
    run: (script, env) => runNode(folder, script, env),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The environment of a command in the copy: none of the variables that steer the project, but those given. */
export function getWorkshopEnv(env: Record<string, string>): NodeJS.ProcessEnv {
  const steering = /^(CONTENT_DIR|OUT_DIR|BASE_(PATH|URL)|NODE_ENV|VITE.*|TEST|DEV|PROD|MODE|SSR)$/;
  const inherited = Object.entries(process.env).filter(([name]) => !steering.test(name));
  return {
    ...Object.fromEntries(inherited),
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    PLAN_PDF: 'no',
    ...env,
  };
}

function runNode(folder: string, script: string, env: Record<string, string>): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(folder, script)], {
      cwd: folder,
      env: getWorkshopEnv(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output }));
  });
}
