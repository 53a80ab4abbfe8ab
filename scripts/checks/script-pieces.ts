/** The scripts of a page that wait for use, in the pieces in which they are loaded. */
import { posix } from 'node:path';
import { DomUtils } from 'htmlparser2';
import {
  getAllElements,
  getElements,
  resolveReference,
  type Element,
  type Page,
  type Site,
} from './site.ts';

/** What one sign of use brings along: a file and what it imports, without what is there already. */
export interface ScriptPiece {
  /** The file that is asked for. */
  file: string;
  files: string[];
}

const known = new WeakMap<Site, Map<string, ScriptPiece[]>>();

/**
 * Finds the pieces of a page: the script of the site, that of the page's own feature, and what either of them imports
 * only when it is wanted.
 */
export function findScriptPieces(site: Site, page: Page): ScriptPiece[] {
  const roots = [
    ...getElements(page.dom, 'html').map(({ attribs }) => attribs['data-client']),
    ...getAllElements(page.dom).map(({ attribs }) => attribs['data-script']),
    ...getElements(page.dom, 'script').map(readerOf),
  ].flatMap((address) => findFile(site, page.path, address) ?? []);
  return [...new Set(roots)].flatMap((root) => piecesOf(site, root));
}

/** The script that a page of official text hands to that of the site. */
function readerOf(script: Element): string | undefined {
  if (script.attribs['data-page-words'] === undefined) return undefined;
  return (JSON.parse(DomUtils.textContent(script)) as { reader?: string }).reader;
}

/** Pages share their scripts; those of each are followed once. */
function piecesOf(site: Site, root: string): ScriptPiece[] {
  const ofSite = known.get(site) ?? new Map<string, ScriptPiece[]>();
  known.set(site, ofSite);
  const found = ofSite.get(root) ?? followPieces(site, root);
  ofSite.set(root, found);
  return found;
}

function followPieces(site: Site, root: string): ScriptPiece[] {
  const pieces: ScriptPiece[] = [];
  const waiting = [{ file: root, before: new Set<string>() }];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { file, before } = next;
    if (before.has(file) || pieces.some((piece) => piece.file === file)) continue;
    const files = followImports(site, [file]).filter((one) => !before.has(one));
    pieces.push({ file, files });
    const there = new Set([...before, ...files]);
    for (const one of files)
      for (const target of findImports(site, one, wanted))
        waiting.push({ file: target, before: there });
  }
  return pieces;
}

/** The files and all that they import at their top; `import()` waits for use and does not count. */
export function followImports(site: Site, files: readonly string[]): string[] {
  const reached = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...findImports(site, file, atTop));
  }
  return [...reached];
}

const atTop = /(?:^|[;}\s])(?:import|export)(?:[\w$\s{},*]*?from)?\s*["']([^"']+)["']/g;
const wanted = /\bimport\(\s*["'`]([^"'`]+)["'`]\s*\)/g;

function findImports(site: Site, file: string, pattern: RegExp): string[] {
  const names = site.files.get(file)!.toString().matchAll(pattern);
  return [...names].flatMap(([, name]) => findFile(site, posix.join('/', file), name) ?? []);
}

/** The file that a reference leads to, where it is one of this site. */
export function findFile(
  site: Site,
  from: string,
  reference: string | undefined,
): string | undefined {
  if (!reference) return undefined;
  const target = resolveReference(site, from, reference);
  const file = typeof target === 'string' ? '' : target.path.slice(1);
  return site.files.has(file) ? file : undefined;
}
