/** What each type of page of the built site weighs: HTML, CSS, scripts and fonts, compressed as a host would. */
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { branches, sections, views } from '../../src/i18n/sections.ts';
import { listFiles } from '../folder.ts';

export interface TypeWeight {
  type: string;
  pages: number;
  medianHtml: number;
  maxHtml: number;
  /** Of the heaviest page; scripts include the one that the first script loads, fonts are those preloaded. */
  css: number;
  inlineScript: number;
  scripts: number;
  fonts: number;
}

/** What a segment says of the type of its page, by the place where it stands. */
const sectionNames = readNames(sections);
const branchNames = readNames(branches);
const viewNames = readNames(views);

function readNames(names: Record<string, Record<'vi' | 'en', string>>): Map<string, string> {
  return new Map(
    Object.entries(names).flatMap(([name, { vi, en }]) => [
      [vi, name],
      [en, name],
    ]),
  );
}

/** `vi/nhiem-vu/2024/07/index.html` → `tasks/·/·`: the same in both languages, ids left out. */
export function typeOfPage(file: string): string {
  const segments = file
    .replace(/(^|\/)index\.html$/, '')
    .replace(/\.html$/, '')
    .split('/')
    .filter(Boolean);
  if (/^(vi|en)$/.test(segments[0] ?? '')) segments.shift();
  if (segments.length === 0) return 'home';
  return segments
    .map((segment, at) => {
      if (segment === '404') return segment;
      if (at === 0) return sectionNames.get(segment) ?? '·';
      const isLast = at === segments.length - 1;
      return (isLast ? viewNames : at === 1 ? branchNames : undefined)?.get(segment) ?? '·';
    })
    .join('/');
}

/** Weighs every page of a built site whose base path is `/`; types in the order of their heaviest page. */
export async function weighPages(folder: string): Promise<TypeWeight[]> {
  const files = await listFiles(folder);
  const byType = new Map<string, { file: string; html: string; bytes: number }[]>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = await readFile(join(folder, file), 'utf8');
    const type = typeOfPage(file);
    byType.set(type, [
      ...(byType.get(type) ?? []),
      { file, html, bytes: compress(Buffer.from(html)) },
    ]);
  }
  const sizes = new Map<string, number>();
  const sizeOf = async (path: string) => {
    const known = sizes.get(path) ?? (await weighFile(join(folder, path)));
    sizes.set(path, known);
    return known;
  };
  const sum = async (paths: string[]) => {
    let total = 0;
    for (const path of new Set(paths)) total += await sizeOf(path);
    return total;
  };
  const weights: TypeWeight[] = [];
  for (const [type, pages] of byType) {
    pages.sort((a, b) => a.bytes - b.bytes);
    const heaviest = pages.at(-1)!;
    const find = (pattern: RegExp) =>
      [...heaviest.html.matchAll(pattern)]
        .map(([, path]) => posix.join('/', path!).slice(1))
        .filter((path) => files.includes(path));
    weights.push({
      type,
      pages: pages.length,
      medianHtml: pages[Math.floor(pages.length / 2)]!.bytes,
      maxHtml: heaviest.bytes,
      css: await sum(find(/<link rel="stylesheet" href="([^"]+)"/g)),
      inlineScript: inlineBytes(heaviest.html),
      scripts: await sum(
        find(/(?:<script[^>]* src|data-client|<link rel="modulepreload" href)="([^"]+)"/g),
      ),
      fonts: await sum(find(/<link rel="preload" as="font"[^>]* href="([^"]+)"/g)),
    });
  }
  return weights.sort((a, b) => b.maxHtml - a.maxHtml);
}

function inlineBytes(html: string): number {
  const scripts = html.matchAll(/<script(?![^>]* src=)(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g);
  return [...scripts].reduce((total, [, code]) => total + Buffer.byteLength(code!), 0);
}

/** Fonts are compressed already; everything else goes through Brotli. */
async function weighFile(path: string): Promise<number> {
  const bytes = await readFile(path);
  return path.endsWith('.woff2') ? bytes.length : compress(bytes);
}

/** Quality 5 is what hosts use on the fly, as in `scripts/checks/weight.ts`. */
function compress(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
