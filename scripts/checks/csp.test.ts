import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseHeadersFile } from '../headers-file.ts';
import { checkCsp, checkHeaders } from './csp.ts';
import { buildPage } from './site.ts';
import { buildTestPage } from './test-site.ts';

const code = "document.documentElement.dataset.js = '';";
const hash = `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const policy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval' ${hash}; style-src 'self'; img-src 'self' data:`;
const meta = (text: string) => `<meta http-equiv="Content-Security-Policy" content="${text}">`;
const check = (body: string, head = meta(policy)) =>
  checkCsp(buildTestPage(body, head)).map(({ found }) => found);

describe('checkCsp', () => {
  it('accepts scripts with their hash, script files and data blocks', () => {
    const body = `<script>${code}</script><script type="module" src="/a.js"></script>
      <script type="application/ld+json">{"@id": "x"}</script><svg fill="none"></svg>`;
    expect(check(body)).toEqual([]);
  });

  it.each([
    [`<script>${code} </script>`, 'an inline <script>'],
    ['<script type="module">import "/a.js"</script>', 'an inline <script>'],
    ['<p style="color: red">x</p>', '<p style>'],
    ['<svg><style>.a{}</style></svg>', 'an inline <style>'],
    ['<button onclick="x()">x</button>', '<button onclick>'],
  ])('refuses %s', (body, found) => {
    expect(check(body)).toEqual([found]);
  });

  it.each([
    ['', 'default-src (none)'],
    [meta("default-src 'self'"), "default-src 'self'"],
    [meta(`${policy}; script-src-elem 'unsafe-inline'`), "script-src-elem 'unsafe-inline'"],
    [meta(`${policy}; connect-src https://other.example`), 'connect-src https://other.example'],
    [meta(`${policy}; font-src data:`), 'font-src data:'],
    [meta(`${policy}; frame-ancestors 'none'`), 'frame-ancestors in a meta tag'],
    [`<script src="/early.js"></script>${meta(policy)}`, '<script> before the policy'],
  ])('refuses the head %s', (head, found) => {
    expect(check('', head)).toContain(found);
  });

  it('asks no policy of a page that only leads on', () => {
    expect(checkCsp(buildPage('a.html', '<meta http-equiv="refresh" content="0;url=/">'))).toEqual(
      [],
    );
  });
});

describe('checkHeaders', () => {
  it('accepts what a meta tag cannot say, and one rule a header', () => {
    const rules = parseHeadersFile(
      "/*\n  Content-Security-Policy: frame-ancestors 'none'\n/a/*\n  Cache-Control: no-cache\n",
    );
    expect(checkHeaders(rules, ['/', '/a/b'])).toEqual([]);
  });

  it('refuses a second policy and a header set twice', () => {
    const rules = parseHeadersFile(
      "/*\n  Content-Security-Policy: default-src 'self'\n  X-A: 1\n/a/*\n  x-a: 2\n",
    );
    expect(
      checkHeaders(rules, ['/a/b', '/c']).map(({ page, found }) => `${page} ${found}`),
    ).toEqual(['/_headers default-src in the header of /*', '/a/b x-a set twice']);
  });
});
