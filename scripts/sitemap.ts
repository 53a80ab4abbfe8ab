/** The list of pages for search engines, made from what the built pages say of themselves. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, readEach } from './folder.ts';

/** One page: its canonical address, and the same page in each language. */
export interface SitemapPage {
  url: string;
  alternates: { hreflang: string; href: string }[];
}

/** What one file may hold by the protocol. */
const mostPages = 50_000;

/**
 * Writes `sitemap.xml` into a built site; a site of more pages than one file may hold gets several, and an index.
 * @returns how many pages it lists
 */
export async function writeSitemap(folder: string): Promise<number> {
  const pages = new Map<string, SitemapPage>();
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.html'));
  for (const { bytes } of readEach(folder, files)) {
    const page = readPage(bytes.toString());
    if (page) pages.set(page.url, page);
  }
  const all = [...pages.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
  for (const [name, text] of buildSitemaps(all)) await writeFile(join(folder, name), text);
  return all.length;
}

/** What a page says of itself; undefined for one that is not to be listed. */
export function readPage(html: string): SitemapPage | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const url = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
  if (!url || /<meta name="robots" content="[^"]*noindex/.test(head)) return undefined;
  if (/http-equiv="refresh"/.test(head)) return undefined;
  const links = head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
  return {
    url,
    alternates: [...links].map(([, hreflang, href]) => ({ hreflang: hreflang!, href: href! })),
  };
}

/** The files by name. Addresses are as the pages have them, with `&` already written as an entity. */
export function buildSitemaps(pages: readonly SitemapPage[], most = mostPages): [string, string][] {
  if (pages.length <= most) return [['sitemap.xml', buildUrlSet(pages)]];
  const parts: [string, string][] = [];
  for (let start = 0; start < pages.length; start += most)
    parts.push([`sitemap-${parts.length + 1}.xml`, buildUrlSet(pages.slice(start, start + most))]);
  // Of one site, so what stands before its first language's segment is where the parts are too.
  const root = pages[0]!.url.replace(/(vi|en)\/.*$/, '');
  const rows = parts.map(([name]) => `<sitemap><loc>${root}${name}</loc></sitemap>`);
  return [
    ...parts,
    [
      'sitemap.xml',
      `${declaration}<sitemapindex xmlns="${protocol}">\n${rows.join('\n')}\n</sitemapindex>\n`,
    ],
  ];
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function buildUrlSet(pages: readonly SitemapPage[]): string {
  const rows = pages.map(({ url, alternates }) => {
    const links = alternates.map(
      ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`,
    );
    return `<url><loc>${url}</loc>${links.join('')}</url>`;
  });
  return `${declaration}<urlset xmlns="${protocol}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${rows.join('\n')}\n</urlset>\n`;
}
