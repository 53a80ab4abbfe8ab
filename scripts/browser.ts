/** One Chromium for the site tests: an installed one where there is one, else the one that comes as a package. */
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import { root } from './settings.ts';

/** A Chromium that may be started. */
export interface BrowserProgram {
  executablePath: string;
  /** Variables that this program needs beside the ordinary ones. */
  env: Record<string, string>;
}

const programNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const programPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
/** Nothing here weakens what a page may do; the sandbox is off because root and most containers cannot have it. */
const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
];

/** Starts a browser of its own. Close it after use. */
export function openBrowser(): Promise<Browser> {
  return startFirst((program) => chromium.launch(getLaunchOptions(program)));
}

/** Starts a browser that several test files connect to, by `chromium.connect(server.wsEndpoint())`. */
export function openBrowserServer(): Promise<BrowserServer> {
  return startFirst((program) => chromium.launchServer(getLaunchOptions(program)));
}

/**
 * The programs to try, best first: CHROME_PATH alone where it is set, else those installed.
 * The packaged one is the last resort and is not among them, because it must be unpacked first.
 */
export function findInstalledBrowsers(env: NodeJS.ProcessEnv = process.env): string[] {
  if (env.CHROME_PATH) return [env.CHROME_PATH];
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = folders.flatMap((folder) => programNames.map((name) => join(folder, name)));
  return [...paths, ...programPaths].filter(isExecutable);
}

/** Unpacks the packaged Chromium (Linux x64) once, with the libraries and fonts a bare machine lacks. */
export async function unpackBrowser(): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('no Chromium found. Install Chrome or Chromium, or set CHROME_PATH.');
  }
  const manifest = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const cache = await makeCacheFolder();
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(home)) {
    // Unpacked beside its place and moved there whole, so that an interrupted run leaves no half of it behind.
    const unpacking = await mkdtemp(join(cache, 'unpacking-'));
    await unpackInto(unpacking);
    await writeFile(join(unpacking, 'fonts.conf'), getFontsConfig(home));
    await rename(unpacking, home).catch(async (error: unknown) => {
      await rm(unpacking, { recursive: true, force: true });
      if (!existsSync(home)) throw error;
    });
  }
  return {
    executablePath: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
      HOME: process.env.HOME ?? home,
    },
  };
}

async function startFirst<T>(start: (program: BrowserProgram) => Promise<T>): Promise<T> {
  const failures: string[] = [];
  for (const executablePath of findInstalledBrowsers()) {
    try {
      return await start({ executablePath, env: {} });
    } catch (error) {
      failures.push(`${executablePath}: ${getReason(error)}`);
    }
  }
  if (!process.env.CHROME_PATH) {
    try {
      return await start(await unpackBrowser());
    } catch (error) {
      failures.push(`@sparticuz/chromium: ${getReason(error)}`);
    }
  }
  throw new Error(`No browser could be started.\n${failures.join('\n')}`);
}

function getLaunchOptions(program: BrowserProgram) {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    executablePath: program.executablePath,
    env: { ...Object.fromEntries(inherited), ...program.env },
    args: flags,
    chromiumSandbox: false,
    timeout: 60_000,
  };
}

/** The package takes its folders from the environment when it is imported; what it changes there is put back. */
async function unpackInto(folder: string): Promise<void> {
  const names = ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'];
  const before = names.map((name) => [name, process.env[name]] as const);
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

async function makeCacheFolder(): Promise<string> {
  const cache = join(root, 'node_modules', '.cache');
  try {
    await mkdir(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
    return cache;
  } catch {
    return mkdtemp(join(tmpdir(), 'chromium-'));
  }
}

function getFontsConfig(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function getReason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').slice(0, 12).join('\n  ');
}
