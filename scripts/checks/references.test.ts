import { describe, expect, it } from 'vitest';
import { getCssReferences, getReferences } from './references.ts';
import { buildTestPage } from './test-site.ts';

describe('getReferences', () => {
  it.each([
    ['<a href="/x">x</a>', '<a href>', '/x', false],
    ['<link rel="canonical" href="/x">', '<link href>', '/x', false],
    ['<link rel="modulepreload" href="/x.js">', '<link href>', '/x.js', true],
    ['<script src="/x.js"></script>', '<script src>', '/x.js', true],
    ['<svg><use href="/i.svg#a"/></svg>', '<use href>', '/i.svg#a', true],
    ['<form action="/s/"></form>', '<form action>', '/s/', true],
    ['<a ping="/p">x</a>', '<a ping>', '/p', true],
    ['<iframe src=/f></iframe>', '<iframe src>', '/f', true],
    ['<meta http-equiv="refresh" content="0; url=/n/">', '<meta refresh>', '/n/', true],
    ['<meta property="og:image" content="/o.png">', '<meta content>', '/o.png', false],
  ])('%s', (html, place, value, loads) => {
    expect(getReferences(buildTestPage(html))).toEqual([{ place, value, loads }]);
  });

  it('splits srcset', () => {
    const references = getReferences(buildTestPage('<img srcset="/a.png 1x, /b.png 2x" alt="">'));
    expect(references.map(({ value }) => value)).toEqual(['/a.png', '/b.png']);
  });
});

it('reads url() and @import, not data: and comments', () => {
  const css = `@import "a.css"; /* url(no.css) */ @font-face { src: url('b.woff2') format("woff2"), url(c.woff) }
    .d { background: url(data:image/png;base64,AA) } .e { clip-path: url(#f) } .g { cursor: url( "h.cur" ) }`;
  expect(getCssReferences(css).sort()).toEqual(['a.css', 'b.woff2', 'c.woff', 'h.cur']);
});
