/** What a first visit costs, compressed; each kind of page has a budget. 1 KB is 1024 bytes. */
import { brotliCompressSync, constants } from 'node:zlib';
import { DomUtils } from 'htmlparser2';
import type { Finding } from './finding.ts';
import { getCssReferences } from './references.ts';
import { findFile, findScriptPieces, followImports } from './script-pieces.ts';
import { getElements, type Page, type Site } from './site.ts';

export interface PageBudget {
  kind: string;
  /** Matches the page's path; the first row that matches counts. */
  pattern: RegExp;
  htmlKb: number;
}

export interface Budgets {
  pages: PageBudget[];
  cssFiles: number;
  cssKb: number;
  inlineScriptKb: number;
  /** All external scripts of a page before it is used, what they import included. */
  scriptKb: number;
  /** What one sign of use may bring: a page's own feature, or a piece of it that waits longer. The first that matches counts. */
  pieces: { pattern: RegExp; kb: number }[];
  sansFontsKb: number;
  allFontsKb: number;
}

export const budgets: Budgets = {
  pages: [
    { kind: 'home', pattern: /^\/((vi|en)\/)?$/, htmlKb: 15 },
    // A year may be followed by another view of the whole: side by side, by agency.
    { kind: 'plan', pattern: /^\/(vi\/ke-hoach|en\/plan)\/\d{4}\/([a-z-]+\/)?$/, htmlKb: 40 },
    { kind: 'list', pattern: /^\/(vi|en)\/[^/]+\/(\d{4}\/([a-z-]+\/)?)?$/, htmlKb: 15 },
    // A policy and the pages by need, by kind of business and by place are lists of items.
    {
      kind: 'list',
      pattern:
        /^\/(vi\/ho-tro\/((nhu-cau|doi-tuong|noi)\/)?|en\/support\/((need|business|place)\/)?)(?!khoan\/|item\/)[^/]+\/$/,
      htmlKb: 15,
    },
    // The sources of one kind.
    { kind: 'list', pattern: /^\/(vi\/nguon|en\/sources)\/[^/]+\/$/, htmlKb: 15 },
    // A chart is drawn twice, for a desk and for a phone, with all its figures below.
    { kind: 'chart', pattern: /^\/(vi\/bieu-do|en\/charts)\/[^/]+\/$/, htmlKb: 15 },
    // A dataset lists all its columns in both languages, its files and its versions, which only grow.
    { kind: 'dataset', pattern: /^\/(vi\/du-lieu|en\/data)\/[^/]+\/$/, htmlKb: 10 },
    // Every page of the site in one list.
    { kind: 'list', pattern: /^\/(vi\/tim-kiem\/tat-ca|en\/search\/all)\/$/, htmlKb: 15 },
    { kind: 'record', pattern: /^\//, htmlKb: 8 },
  ],
  cssFiles: 1,
  cssKb: 12,
  inlineScriptKb: 1,
  scriptKb: 8,
  pieces: [
    // The engine of the whole site, which comes with the first letter of a query and has a budget with its index.
    { pattern: /(^|\/)search-[^/]+$/, kb: 20 },
    { pattern: /./, kb: 8 },
  ],
  sansFontsKb: 44,
  allFontsKb: 70,
};

export function checkWeight(site: Site, limits: Budgets = budgets): Finding[] {
  const getSize = createSizer(site);
  return [
    ...site.pages.flatMap((page) => checkPage(site, page, limits, getSize)),
    ...checkFonts(site, limits),
  ];
}

function checkPage(
  site: Site,
  page: Page,
  limits: Budgets,
  getSize: (file: string) => number,
): Finding[] {
  const findings: Finding[] = [];
  const compare = (what: string, bytes: number, limitKb: number) => {
    if (bytes <= limitKb * 1024) return;
    const found = `${what} ${formatKb(bytes)}`;
    findings.push({ page: page.path, found, expected: `at most ${limitKb} KB` });
  };
  const budget = limits.pages.find(({ pattern }) => pattern.test(page.path));
  if (budget) compare(`HTML (${budget.kind})`, compress(Buffer.from(page.html)), budget.htmlKb);

  const styles = getLinkedFiles(site, page, 'stylesheet');
  if (styles.length > limits.cssFiles) {
    const found = `${styles.length} style sheets`;
    findings.push({ page: page.path, found, expected: `at most ${limits.cssFiles}` });
  }
  compare('CSS', sum(styles.map(getSize)), limits.cssKb);

  const scripts = getElements(page.dom, 'script').filter(
    ({ attribs }) => !/json/.test(attribs.type ?? ''),
  );
  const inline = scripts.filter(({ attribs }) => attribs.src === undefined);
  const inlineText = inline.map((script) => DomUtils.textContent(script)).join('');
  compare('inline script', Buffer.byteLength(inlineText), limits.inlineScriptKb);

  const external = scripts.flatMap(({ attribs }) => findFile(site, page.path, attribs.src) ?? []);
  const preloaded = getLinkedFiles(site, page, 'modulepreload');
  const loaded = followImports(site, [...external, ...preloaded]);
  compare('scripts before use', sum(loaded.map(getSize)), limits.scriptKb);
  for (const { file, files } of findScriptPieces(site, page)) {
    const row = limits.pieces.find(({ pattern }) => pattern.test(file));
    if (row) compare(`scripts on use, ${file}`, sum(files.map(getSize)), row.kb);
  }
  return findings;
}

/** Only the fonts that the style sheets name are ever fetched. */
function checkFonts(site: Site, limits: Budgets): Finding[] {
  const findings: Finding[] = [];
  const fonts = new Set<string>();
  for (const [file, bytes] of site.files) {
    if (!file.endsWith('.css')) continue;
    for (const reference of getCssReferences(bytes.toString())) {
      const font = findFile(site, `/${file}`, reference);
      if (font && /\.(woff2?|ttf|otf)$/.test(font)) fonts.add(font);
    }
  }
  for (const font of site.files.keys()) {
    if (/latin-ext/.test(font)) {
      findings.push({ page: `/${font}`, found: 'a latin-ext font', expected: 'no such file' });
    }
  }
  const all = [...fonts];
  const groups: [string, string[], number][] = [
    ['sans fonts', all.filter((font) => !/serif/.test(font)), limits.sansFontsKb],
    ['all fonts', all, limits.allFontsKb],
  ];
  for (const [what, files, limitKb] of groups) {
    const bytes = sum(files.map((file) => site.files.get(file)!.length));
    if (bytes > limitKb * 1024) {
      const found = `${what} ${formatKb(bytes)}`;
      findings.push({ page: '/', found, expected: `at most ${limitKb} KB` });
    }
  }
  return findings;
}

function getLinkedFiles(site: Site, page: Page, rel: string): string[] {
  return getElements(page.dom, 'link')
    .filter(({ attribs }) => attribs.rel === rel)
    .flatMap(({ attribs }) => findFile(site, page.path, attribs.href) ?? []);
}

function createSizer(site: Site): (file: string) => number {
  const sizes = new Map<string, number>();
  return (file) => {
    const known = sizes.get(file) ?? compress(site.files.get(file)!);
    sizes.set(file, known);
    return known;
  };
}

/** Quality 5 is what hosts use on the fly; a host that compresses ahead does better. */
function compress(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function formatKb(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
