import { describe, expect, it } from 'vitest';
import { buildPage, resolveReference } from './site.ts';
import { buildTestSite } from './test-site.ts';

describe('buildPage', () => {
  it.each([
    ['index.html', '/', 'vi', 'content'],
    ['en/plan/2024/index.html', '/en/plan/2024/', 'en', 'content'],
    ['entry/index.html', '/entry/', 'vi', 'content'],
    ['404.html', '/404.html', 'vi', 'missing'],
    ['en/404.html', '/en/404.html', 'en', 'missing'],
  ])('%s', (file, path, lang, kind) => {
    expect(buildPage(file, '<h1>x</h1>')).toMatchObject({ path, lang, kind });
  });

  it('knows a page that only leads on', () => {
    const html = '<meta http-equiv="refresh" content="0;url=/vi/">';
    expect(buildPage('vi/cu/index.html', html).kind).toBe('redirect');
  });
});

describe('resolveReference', () => {
  const home = '<link rel="canonical" href="https://site.example/a/vi/">';
  const site = buildTestSite({ 'vi/index.html': home }, '/a/');
  it.each([
    ['../en/#x', { path: '/en/', fragment: 'x' }],
    ['/a/vi/?q=1', { path: '/vi/', fragment: '' }],
    ['https://site.example/a/vi/', { path: '/vi/', fragment: '' }],
    ['#%C4%91', { path: '/vi/', fragment: 'đ' }],
    ['/vi/', 'off-base'],
    ['https://other.example/', 'outside'],
    ['//other.example/x.js', 'outside'],
    ['mailto:a@b.example', 'outside'],
    ['https://', 'broken'],
    ['/a/%FF', 'broken'],
  ])('%s', (reference, expected) => {
    expect(resolveReference(site, '/vi/', reference)).toEqual(expected);
  });
});
