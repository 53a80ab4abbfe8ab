/** The built site as the checks see it: every file in memory, every page parsed once. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { listFiles } from '../folder.ts';

export type Dom = ReturnType<typeof parseDocument>;
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

export interface Page {
  /** Its address below the base path: `/vi/ke-hoach/2024/`. */
  path: string;
  html: string;
  dom: Dom;
  /** The language its address says: `/en/…` is English, all else Vietnamese. */
  lang: 'vi' | 'en';
  /** content: something to read; redirect: only leads on; missing: what a wrong address shows; embed: shown by others. */
  kind: 'content' | 'redirect' | 'missing' | 'embed';
}

export interface Site {
  /** The base path the site was built for; '/' or '/…/'. */
  base: string;
  /** Scheme and host of the canonical addresses; undefined when no page has one. */
  origin: string | undefined;
  pages: Page[];
  pagesByPath: Map<string, Page>;
  /** Every file by its path below the base path, without a leading slash. */
  files: Map<string, Buffer>;
}

/** Reads a folder that holds a built site. */
export async function readSite(folder: string, base: string): Promise<Site> {
  const files = new Map<string, Buffer>();
  for (const file of await listFiles(folder)) files.set(file, await readFile(join(folder, file)));
  return buildSite(files, base);
}

/** Makes a site from files in memory. */
export function buildSite(files: Map<string, Buffer>, base: string): Site {
  const pages = [...files]
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, bytes]) => buildPage(file, bytes.toString('utf8')));
  const canonicals = pages.map((page) => findCanonical(page)).filter((href) => href !== undefined);
  const first = canonicals.find((href) => URL.canParse(href));
  return {
    base,
    origin: first === undefined ? undefined : new URL(first).origin,
    pages,
    pagesByPath: new Map(pages.map((page) => [page.path, page])),
    files,
  };
}

/** Makes one page from a file's path and text. */
export function buildPage(file: string, html: string): Page {
  const dom = parseDocument(html);
  const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const isRedirect = getElements(dom, 'meta').some(
    (meta) => meta.attribs['http-equiv']?.toLowerCase() === 'refresh',
  );
  return {
    path,
    html,
    dom,
    lang: /^\/(embed\/)?en(\/|$)/.test(path) ? 'en' : 'vi',
    kind: isRedirect
      ? 'redirect'
      : path.startsWith('/embed/')
        ? 'embed'
        : /(^|\/)404(\.html|\/)$/.test(path)
          ? 'missing'
          : 'content',
  };
}

export function getElements(dom: Dom | Element, ...names: string[]): Element[] {
  return DomUtils.getElementsByTagName((name) => names.includes(name), dom, true);
}

export function getAllElements(dom: Dom): Element[] {
  return DomUtils.getElementsByTagName(() => true, dom, true);
}

/** The text of an element, white space closed up. */
export function getText(element: Element): string {
  return DomUtils.textContent(element).replace(/\s+/g, ' ').trim();
}

export function findCanonical(page: Page): string | undefined {
  return getElements(page.dom, 'link').find((link) => link.attribs.rel === 'canonical')?.attribs
    .href;
}

/** What a `<meta name>` or `<meta http-equiv>` says. */
export function findMeta(page: Page, name: string): string | undefined {
  return getElements(page.dom, 'meta').find(
    ({ attribs }) => (attribs.name ?? attribs['http-equiv'])?.toLowerCase() === name,
  )?.attribs.content;
}

/**
 * Where an address leads.
 * @returns a path below the base path, with its fragment; 'outside' for another host and for schemes such as mailto;
 *   'off-base' for this host outside the base path; 'broken' when it is no address at all
 */
export function resolveReference(
  site: Site,
  fromPath: string,
  reference: string,
): { path: string; fragment: string } | 'outside' | 'off-base' | 'broken' {
  const home = `http://site.invalid${site.base}`;
  const from = home + fromPath.slice(1);
  if (!URL.canParse(reference, from)) return 'broken';
  const url = new URL(reference, from);
  if (url.origin !== 'http://site.invalid' && url.origin !== site.origin) return 'outside';
  if (!url.pathname.startsWith(site.base)) return 'off-base';
  try {
    return {
      path: `/${decodeURIComponent(url.pathname.slice(site.base.length))}`,
      fragment: decodeURIComponent(url.hash.slice(1)),
    };
  } catch {
    return 'broken';
  }
}
