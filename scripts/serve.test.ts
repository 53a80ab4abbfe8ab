import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type SiteServer } from './serve.ts';

const secret = 'nobody may read this';
const files: Record<string, string> = {
  'site/index.html': 'start',
  'site/vi/index.html': 'trang chủ',
  'site/vi/404.html': 'không có',
  'site/en/404.html': 'no such page',
  'site/en/plan/index.html': 'plan',
  'site/data/tasks.csv': 'a,b\r\n',
  'site/data/tasks.jsonl': '{}\n',
  'site/data/tasks.parquet': 'PAR1',
  'site/data/đường.txt': 'x',
  'site/_headers':
    '/data/*\n  Access-Control-Allow-Origin: *\n/*\n  X-Content-Type-Options: nosniff\n',
  'secret.txt': secret,
  'site-beside/index.html': secret,
};

let folder: string;
let server: SiteServer;
let based: SiteServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-test-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'site', 'link.txt'));
  server = await serveFolder({ root: join(folder, 'site'), port: 0 });
  based = await serveFolder({ root: join(folder, 'site'), port: 0, base: 'a/b' });
});

afterAll(async () => {
  await server.close();
  await based.close();
  rmSync(folder, { recursive: true });
});

/** One request with the path exactly as given, and nothing followed. */
function ask(
  path: string,
  {
    method = 'GET',
    headers = {},
    from = server,
  }: { method?: string; headers?: Record<string, string>; from?: SiteServer } = {},
): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(from.url);
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Sends a path that an HTTP client would refuse to send; gives everything that comes back. */
function askRaw(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  });
}

describe('what it answers', () => {
  it.each([
    ['/', 'start', 'text/html; charset=utf-8'],
    ['/vi/?q=1', 'trang chủ', 'text/html; charset=utf-8'],
    ['/data/tasks.csv', 'a,b\r\n', 'text/csv; charset=utf-8'],
    ['/data/tasks.jsonl', '{}\n', 'application/jsonl; charset=utf-8'],
    ['/data/tasks.parquet', 'PAR1', 'application/vnd.apache.parquet'],
    ['/data/%C4%91%C6%B0%E1%BB%9Dng.txt', 'x', 'text/plain; charset=utf-8'],
  ])('%s', async (path, body, type) => {
    const answer = await ask(path);
    expect([answer.status, answer.body.toString(), answer.headers['content-type']]).toEqual([
      200,
      body,
      type,
    ]);
  });

  it('adds the slash that a folder lacks and keeps the query', async () => {
    const { status, headers } = await ask('/en/plan?q=a%20b');
    expect([status, headers.location]).toEqual([301, '/en/plan/?q=a%20b']);
  });

  it.each([
    ['/en/gone/', 'no such page'],
    ['/vi/gone', 'không có'],
    ['/gone', 'không có'],
    ['/_headers', 'không có'],
    ['/data/gone.csv', 'không có'],
  ])('%s is answered by the 404 page of its language', async (path, body) => {
    const answer = await ask(path);
    expect([answer.status, answer.body.toString()]).toEqual([404, body]);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('sets the headers of _headers', async () => {
    const data = (await ask('/data/tasks.csv')).headers;
    expect(data).toMatchObject({
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    });
    expect((await ask('/vi/')).headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('compresses text for those who accept it, and not parquet', async () => {
    const headers = { 'accept-encoding': 'gzip, br' };
    const text = await ask('/vi/', { headers });
    expect(text.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(text.body).toString()).toBe('trang chủ');
    const parquet = await ask('/data/tasks.parquet', { headers });
    expect(parquet.headers).not.toHaveProperty('content-encoding');
  });

  it('answers HEAD without a body and refuses other methods', async () => {
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '5', 0]);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });
});

describe('under a base path', () => {
  it('serves below it only, and leads the root there', async () => {
    expect(based.url).toMatch(/\/a\/b\/$/);
    expect((await ask('/a/b/vi/', { from: based })).body.toString()).toBe('trang chủ');
    expect((await ask('/vi/', { from: based })).status).toBe(404);
    expect((await ask('/a/b/en/x', { from: based })).body.toString()).toBe('no such page');
    expect((await ask('/', { from: based })).headers.location).toBe('/a/b/');
    expect((await ask('/a/b', { from: based })).headers.location).toBe('/a/b/');
    expect((await ask('/a/b/en/plan', { from: based })).headers.location).toBe('/a/b/en/plan/');
  });
});

describe('what it never does', () => {
  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/vi/..%2f..%2fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/../site-beside/',
    '/link.txt',
    '//etc/passwd',
    '/%00',
    '/%',
    '/vi/./index.html',
  ])('%s stays inside the folder', async (path) => {
    const answer = await askRaw(path);
    expect(answer).toMatch(/^HTTP\/1\.1 (400|404) /);
    expect(answer).not.toContain(secret);
  });

  it('never shows a file beside the folder, whatever the path', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '%2e',
        '%2E%2e',
        '%2f',
        '%5c',
        '\\',
        '/',
        '//',
        '%00',
        '%25',
        'site',
        'vi',
      ),
      fc.constantFrom('secret.txt', 'site-beside', 'index.html', 'link.txt', '?', '%c0%ae', ';'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 9 }), async (pieces) => {
        const answer = await askRaw(`/${pieces.join('')}`);
        expect(answer).toMatch(/^HTTP\/1\.1 \d{3} /);
        expect(answer).not.toContain(secret);
        expect(answer).not.toMatch(/^location: \/\//im);
      }),
      { numRuns: 300 },
    );
  });

  it('does not start without a site, and says what to do', async () => {
    await expect(serveFolder({ root: join(folder, 'none'), port: 0 })).rejects.toThrow(
      'npm run build',
    );
  });

  it('does not share a port', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serveFolder({ root: join(folder, 'site'), port })).rejects.toThrow('EADDRINUSE');
  });
});
