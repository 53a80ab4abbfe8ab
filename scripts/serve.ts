/** `npm run preview`: serves a built site as a static host would, with its `_headers` and its own 404 pages. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile, realpath, stat } from 'node:fs/promises';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { getContentType, isCompressible } from '../src/views/content-types.ts';
import { getHeaders, parseHeadersFile, type HeaderRule } from './headers-file.ts';
import { getBasePath, getOutDir, parseBasePath, root as projectRoot } from './settings.ts';

export interface ServeOptions {
  /** The folder that holds the built site. */
  root: string;
  /** The port; without it the first free one from 4321 on; 0 for any. */
  port?: number;
  /** The base path the site was built for. */
  base?: string;
}

export interface SiteServer {
  /** The address of the site's home, base path included, with a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

interface Site {
  root: string;
  base: string;
  rules: HeaderRule[];
}

const firstPort = 4321;
const portsToTry = 50;

/**
 * Starts serving on 127.0.0.1.
 * @throws when the folder holds no site or the port is taken
 */
export async function serveFolder({ root, port, base = '/' }: ServeOptions): Promise<SiteServer> {
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`${root}: no index.html here. Build the site first: npm run build`);
  }
  const headersFile = join(root, '_headers');
  const site: Site = {
    root: realpathSync(root),
    base: parseBasePath(base),
    rules: existsSync(headersFile) ? parseHeadersFile(readFileSync(headersFile, 'utf8')) : [],
  };
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(server, port);
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}${site.base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [rawPath = '/', query] = splitOnce(request.url ?? '/', '?');
  const path = decodePath(rawPath);
  if (path === undefined) {
    response.writeHead(400).end();
    return;
  }
  if (site.base !== '/' && (path === '/' || `${path}/` === site.base)) {
    response.writeHead(302, { location: site.base }).end();
    return;
  }
  const found = path.startsWith(site.base)
    ? await findFile(site, path.slice(site.base.length))
    : undefined;
  if (found === 'folder') {
    const location = `${encodeURI(path)}/${query === undefined ? '' : `?${query}`}`;
    response.writeHead(301, { location }).end();
  } else if (found) {
    await sendFile(site, path, found, 200, request, response);
  } else {
    const page = await findNotFoundPage(site, path);
    if (page) await sendFile(site, path, page, 404, request, response);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('404\n');
  }
}

/** The path a request asks for, or undefined when it is not a plain path below the root. */
function decodePath(rawPath: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(rawPath);
  } catch {
    return undefined;
  }
  if (!path.startsWith('/') || /[\0\\]|\/\//.test(path)) return undefined;
  return path.split('/').some((segment) => segment === '.' || segment === '..') ? undefined : path;
}

/** The file for a path below the base, 'folder' when only a slash is missing, or undefined. */
async function findFile(site: Site, path: string): Promise<string | undefined> {
  if (path === '_headers' || path === '_redirects') return undefined;
  const isFolderPath = path === '' || path.endsWith('/');
  const file = await realpath(join(site.root, path, isFolderPath ? 'index.html' : '')).catch(
    () => undefined,
  );
  if (file === undefined || !file.startsWith(site.root + sep)) return undefined;
  if ((await stat(file)).isFile()) return file;
  return existsSync(join(file, 'index.html')) ? 'folder' : undefined;
}

async function findNotFoundPage(site: Site, path: string): Promise<string | undefined> {
  const isEnglish = path.startsWith(`${site.base}en/`);
  for (const page of [isEnglish ? 'en/404.html' : 'vi/404.html', '404.html']) {
    const file = await findFile(site, page);
    if (file) return file;
  }
  return undefined;
}

async function sendFile(
  site: Site,
  path: string,
  file: string,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const headers = getHeaders(site.rules, path);
  // A missing file is answered by a page, whatever the rules say of files with such a name.
  if (status !== 200 || !headers.has('content-type')) {
    headers.set('content-type', getContentType(file));
  }
  let body: Buffer = await readFile(file);
  if (isCompressible(headers.get('content-type')!)) {
    headers.set('vary', 'Accept-Encoding');
    const accepted = request.headers['accept-encoding'] ?? '';
    if (/\bbr\b/.test(accepted)) {
      body = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
      headers.set('content-encoding', 'br');
    } else if (/\bgzip\b/.test(accepted)) {
      body = gzipSync(body);
      headers.set('content-encoding', 'gzip');
    }
  }
  headers.set('content-length', String(body.length));
  response.writeHead(status, Object.fromEntries(headers));
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function listen(server: Server, port: number | undefined): Promise<void> {
  const candidates =
    port === undefined
      ? Array.from({ length: portsToTry }, (_, index) => firstPort + index)
      : [port];
  for (const candidate of candidates) {
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen(candidate, '127.0.0.1', () => {
          server.off('error', fail);
          done();
        });
      });
      return;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || candidate === candidates.at(-1)) throw error;
    }
  }
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Serves a folder until SIGINT or SIGTERM, and prints its address. */
export async function serveUntilStopped(root: string): Promise<void> {
  const port = process.env.PORT ? Number(process.env.PORT) : undefined;
  if (port !== undefined && !Number.isInteger(port))
    throw new Error(`PORT "${process.env.PORT}": not a number.`);
  const { url, close } = await serveFolder({ root, port, base: getBasePath() });
  console.log(`Trang ở · The site is at ${url}\nDừng · Stop: Ctrl+C`);
  await new Promise<void>((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });
  await close();
}

if (import.meta.main) {
  try {
    await serveUntilStopped(process.argv[2] ? resolve(projectRoot, process.argv[2]) : getOutDir());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
