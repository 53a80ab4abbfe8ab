import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { buildTestSite } from './test-site.ts';
import { budgets, checkWeight } from './weight.ts';

/** Text that does not compress well: about this many KB on the wire. */
const noise = (kb: number) => randomBytes(kb * 768).toString('base64');
const check = (files: Record<string, string>) =>
  checkWeight(buildTestSite(files)).map(
    ({ page, found, expected }) => `${page} ${found} ${expected}`,
  );
const comment = (kb: number) => `<!-- ${noise(kb)} -->`;

it('gives each kind of page its own budget', () => {
  const kindOf = (path: string) => budgets.pages.find(({ pattern }) => pattern.test(path))?.kind;
  const paths = {
    home: ['/', '/en/'],
    plan: ['/vi/ke-hoach/2024/', '/en/plan/2024/', '/en/plan/2024/side-by-side/'],
    list: ['/vi/nhiem-vu/2024/', '/vi/nhiem-vu/2024/theo-co-quan/', '/vi/ho-tro/'],
    dataset: ['/vi/du-lieu/tasks/', '/en/data/ocop-products/'],
    record: ['/vi/nhiem-vu/2024/07/', '/en/support/item/x/', '/404.html'],
  };
  for (const [kind, examples] of Object.entries(paths)) {
    for (const path of examples) expect(`${path} ${kindOf(path)}`).toBe(`${path} ${kind}`);
  }
});

it('weighs the HTML', () => {
  const files = {
    'vi/index.html': comment(12),
    'vi/ke-hoach/2024/index.html': comment(35),
    'vi/nhiem-vu/2024/07/index.html': comment(6),
  };
  expect(check(files)).toEqual([]);
  const heavy = check({ 'vi/nhiem-vu/2024/07/index.html': comment(12) });
  expect(heavy).toEqual([expect.stringMatching(/^\/vi\/.* HTML \(record\) .* at most 8 KB$/)]);
});

it('wants one light style sheet', () => {
  const link = '<link rel="stylesheet" href="/a.css">';
  expect(check({ 'index.html': link, 'a.css': noise(8) })).toEqual([]);
  expect(check({ 'index.html': link, 'a.css': noise(20) })).toEqual([
    expect.stringContaining('CSS'),
  ]);
  const two = `${link}<link rel="stylesheet" href="/b.css">`;
  expect(check({ 'index.html': two, 'a.css': '', 'b.css': '' })).toEqual([
    '/ 2 style sheets at most 1',
  ]);
});

it('counts scripts with what they import, not what waits for use, nor data', () => {
  const page = '<script type="module" src="/a.js"></script>';
  const code = 'import{x}from"./b.js";const y=()=>import("./c.js");';
  expect(check({ 'index.html': page, 'a.js': code, 'b.js': 'x', 'c.js': noise(30) })).toEqual([]);
  expect(check({ 'index.html': page, 'a.js': code, 'b.js': `//${noise(12)}` })).toEqual([
    expect.stringContaining('scripts before use'),
  ]);
  expect(check({ 'index.html': `<script>/*${noise(2)}*/</script>` })).toEqual([
    expect.stringContaining('inline script'),
  ]);
  const data = `<script type="application/ld+json">"${noise(2)}"</script>`;
  expect(check({ 'index.html': data })).toEqual([]);
});

it('weighs what a page loads on use, each piece by itself', () => {
  const page = '<html data-client="/site.js"><body data-script="/own.js"></body></html>';
  const files = {
    'index.html': page,
    'site.js': 'const more=()=>import(`./more.js`)',
    'own.js': 'import{x}from"./shared.js";const later=()=>import("./later.js");',
    'shared.js': `//${noise(5)}`,
    'later.js': `import{x}from"./shared.js";//${noise(5)}`,
    'more.js': '',
    'never.js': `//${noise(30)}`,
  };
  // What is there already is not loaded once more.
  expect(check(files)).toEqual([]);
  expect(check({ ...files, 'own.js': `${files['own.js']}//${noise(8)}` })).toEqual([
    expect.stringMatching(/^\/ scripts on use, own\.js .* at most 8 KB$/),
  ]);
  expect(check({ ...files, 'later.js': `//${noise(12)}` })).toEqual([
    expect.stringContaining('scripts on use, later.js'),
  ]);
  expect(check({ ...files, 'more.js': `//${noise(12)}` })).toEqual([
    expect.stringContaining('scripts on use, more.js'),
  ]);
});

it('gives the search engine a budget of its own', () => {
  const page = '<html data-client="/site.js"></html>';
  const search = (kb: number) => ({
    'index.html': page,
    'site.js': 'import("./search-page.js")',
    'search-page.js': `//${noise(kb)}`,
  });
  expect(check(search(15))).toEqual([]);
  expect(check(search(30))).toEqual([expect.stringContaining('at most 20 KB')]);
});

it('weighs the fonts that are used', () => {
  const css = '@font-face { src: url(sans-400.woff2) } @font-face { src: url(serif-400.woff2) }';
  const fonts = (sans: number, serif: number) => ({
    'a.css': css,
    'sans-400.woff2': noise(sans),
    'serif-400.woff2': noise(serif),
    'unused.woff2': noise(99),
  });
  expect(check(fonts(40, 25))).toEqual([]);
  expect(check(fonts(50, 15))).toEqual([expect.stringContaining('sans fonts')]);
  expect(check(fonts(40, 35))).toEqual([expect.stringContaining('all fonts')]);
  expect(check({ 'x-latin-ext-400.woff2': '' })).toEqual([expect.stringContaining('latin-ext')]);
});
