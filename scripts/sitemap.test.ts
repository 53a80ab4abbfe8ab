import { describe, expect, it } from 'vitest';
import { buildSitemaps, readPage } from './sitemap.ts';

const page = (path: string, more = '') =>
  `<html><head><link rel="canonical" href="https://a.example/vi/${path}">` +
  `<link rel="alternate" hreflang="vi" href="https://a.example/vi/${path}">` +
  `<link rel="alternate" hreflang="en" href="https://a.example/en/${path}">${more}</head></html>`;

describe('readPage', () => {
  it('takes the address and the same page in each language', () => {
    expect(readPage(page('x/'))).toEqual({
      url: 'https://a.example/vi/x/',
      alternates: [
        { hreflang: 'vi', href: 'https://a.example/vi/x/' },
        { hreflang: 'en', href: 'https://a.example/en/x/' },
      ],
    });
  });
  it.each([
    ['is not to be found', '<meta name="robots" content="noindex">'],
    ['only leads on', '<meta http-equiv="refresh" content="0;url=/vi/">'],
  ])('leaves out a page that %s', (_what, tag) => {
    expect(readPage(page('x/', tag))).toBeUndefined();
  });
});

describe('buildSitemaps', () => {
  const pages = ['a/', 'b/', 'c/'].map((path) => readPage(page(path))!);

  it('lists each page with its languages', () => {
    expect(buildSitemaps(pages.slice(0, 1))).toEqual([
      [
        'sitemap.xml',
        '<?xml version="1.0" encoding="UTF-8"?>\n' +
          '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
          '<url><loc>https://a.example/vi/a/</loc>' +
          '<xhtml:link rel="alternate" hreflang="vi" href="https://a.example/vi/a/"/>' +
          '<xhtml:link rel="alternate" hreflang="en" href="https://a.example/en/a/"/></url>\n</urlset>\n',
      ],
    ]);
  });
  it('parts what is too much for one file, with an index over the parts', () => {
    const files = buildSitemaps(pages, 2);
    expect(files.map(([name]) => name)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
    expect(files[2]![1]).toContain('<sitemap><loc>https://a.example/sitemap-2.xml</loc></sitemap>');
    expect(files[1]![1]).toContain('<loc>https://a.example/vi/c/</loc>');
  });
});
