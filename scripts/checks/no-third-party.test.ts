import { expect, it } from 'vitest';
import { checkNoThirdParty } from './no-third-party.ts';
import { buildTestSite } from './test-site.ts';

const check = (html: string, css = '') =>
  checkNoThirdParty(buildTestSite({ 'vi/index.html': html, 'a.css': css })).map(
    ({ found }) => found,
  );

it.each([
  '<a href="https://other.example/">out</a>',
  '<link rel="license" href="https://other.example/by/4.0/">',
  '<script src="/a.js"></script><img src="data:image/gif;base64,AA" alt="">',
])('accepts %s', (html) => {
  expect(check(html)).toEqual([]);
});

it.each([
  '<script src="https://other.example/a.js"></script>',
  '<script src="//other.example/a.js"></script>',
  '<link rel="preconnect" href="https://other.example">',
  '<img srcset="/a.png 1x, https://other.example/b.png 2x" alt="">',
  '<svg><image href="https://other.example/b.png"/></svg>',
  '<form action="https://other.example/send"></form>',
  '<a ping="https://other.example/seen" href="/">x</a>',
  '<meta http-equiv="refresh" content="0;url=https://other.example/">',
])('refuses %s', (html) => {
  expect(check(html)).toHaveLength(1);
});

it('looks into style sheets', () => {
  expect(
    check('', '@import "https://other.example/a.css"; @font-face { src: url(//o.example/f) }'),
  ).toHaveLength(2);
  expect(check('', '@font-face { src: url(/f.woff2) }')).toEqual([]);
});
