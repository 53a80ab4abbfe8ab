import { expect, it } from 'vitest';
import { checkLinks } from './links.ts';
import { buildTestSite } from './test-site.ts';

const icons = '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="down"/></svg>';
const others = {
  'en/index.html': '<h1 id="ii-2-a.3">x</h1>',
  '_astro/a.css': '@font-face { src: url(b.woff2) }',
  '_astro/b.woff2': '',
  'data/tasks.csv': 'a',
  'icons.svg': icons,
};
const checkBody = (body: string, base = '/') =>
  checkLinks(buildTestSite({ ...others, 'vi/index.html': body }, base)).map(
    ({ found, expected }) => `${found}: ${expected}`,
  );

it.each([
  '<a href="../en/#ii-2-a.3">x</a>',
  '<a href="#here" id="here">x</a>',
  '<a href="#top">x</a>',
  '<a href="/data/tasks.csv?x=1#row=2">x</a>',
  '<svg><use href="/icons.svg#down"/></svg>',
  '<a href="https://other.example/gone">x</a>',
  '<a href="mailto:a@b.example">x</a>',
  '<img src="data:image/gif;base64,AA" alt="">',
])('accepts %s', (body) => {
  expect(checkBody(body)).toEqual([]);
});

it.each([
  ['<a href="/fr/">x</a>', 'an address that exists'],
  ['<a href="/en">x</a>', 'a slash at the end of the path'],
  ['<a href="/en/#ii-2-a.4">x</a>', 'an element with the id "ii-2-a.4"'],
  ['<a href="">x</a>', 'an address'],
  ['<a href="javascript:void 0">x</a>', 'not a script'],
  ['<svg><use href="/icons.svg#up"/></svg>', 'an element with the id "up"'],
  ['<script src="/x.js"></script>', 'an address that exists'],
  ['<meta http-equiv="refresh" content="0;url=/gone/">', 'an address that exists'],
])('refuses %s', (body, expected) => {
  expect(checkBody(body)).toEqual([expect.stringContaining(expected)]);
});

it('knows the base path', () => {
  expect(checkBody('<a href="/ke-hoach/en/">x</a>', '/ke-hoach/')).toEqual([]);
  expect(checkBody('<a href="/en/">x</a>', '/ke-hoach/')).toEqual([
    '<a href> "/en/": an address below the base path /ke-hoach/',
  ]);
});

it('follows style sheets', () => {
  const site = buildTestSite({ '_astro/a.css': '@font-face { src: url(gone.woff2) }' });
  expect(checkLinks(site)).toEqual([
    { page: '/_astro/a.css', found: 'url() "gone.woff2"', expected: 'an address that exists' },
  ]);
});
