/** What every page must say of itself: heading, title, description, language, its address and its twin's. */
import type { Finding } from './finding.ts';
import {
  findCanonical,
  findMeta,
  getElements,
  getText,
  resolveReference,
  type Page,
  type Site,
} from './site.ts';

export function checkPageBasics(site: Site): Finding[] {
  const pages = site.pages.filter((page) => page.kind !== 'redirect');
  const contentPages = pages.filter((page) => page.kind === 'content');
  return [
    ...pages.flatMap(checkWords),
    ...contentPages.flatMap((page) => [...checkCanonical(site, page), ...checkTwins(site, page)]),
    ...checkUnique(contentPages, 'title', findTitle),
    ...checkUnique(contentPages, 'description', (page) => findMeta(page, 'description')),
  ];
}

function checkWords(page: Page): Finding[] {
  const findings: Finding[] = [];
  const add = (found: string, expected: string) =>
    findings.push({ page: page.path, found, expected });
  const headings = getElements(page.dom, 'h1');
  if (headings.length !== 1) add(`${headings.length} <h1>`, 'one');
  else if (getText(headings[0]!) === '') add('an empty <h1>', 'the name of the page');
  if (!findTitle(page)) add('no title', 'a <title> with text in it');
  if (page.kind === 'content' && !findMeta(page, 'description')?.trim()) {
    add('no description', '<meta name="description"> with text in it');
  }
  const lang = getElements(page.dom, 'html')[0]?.attribs.lang;
  if (lang !== page.lang) add(`<html lang="${lang ?? ''}">`, `lang="${page.lang}"`);
  return findings;
}

function checkCanonical(site: Site, page: Page): Finding[] {
  const expected = `${site.origin ?? 'https://…'}${site.base}${getCanonicalPath(page).slice(1)}`;
  const found = findCanonical(page);
  if (found === expected) return [];
  return [{ page: page.path, found: `canonical "${found ?? ''}"`, expected: `"${expected}"` }];
}

function checkTwins(site: Site, page: Page): Finding[] {
  const findings: Finding[] = [];
  const add = (found: string, expected: string) =>
    findings.push({ page: page.path, found, expected });
  const own = getAlternates(page);
  const names = [...own.keys()].sort().join(', ');
  if (names !== 'en, vi, x-default') {
    add(`hreflang ${names || '(none)'}`, 'en, vi and x-default, once each');
    return findings;
  }
  if (own.get(page.lang) !== findCanonical(page)) {
    add(
      `hreflang ${page.lang} "${own.get(page.lang)}"`,
      'the canonical address of the page itself',
    );
  }
  for (const [name, href] of own) {
    const target = resolveReference(site, page.path, href);
    const twin = typeof target === 'string' ? undefined : site.pagesByPath.get(target.path);
    if (!/^https?:/.test(href) || twin?.kind !== 'content') {
      add(`hreflang ${name} "${href}"`, 'the whole address of a page of this site');
    } else if (name !== 'x-default' && twin.lang !== name) {
      add(`hreflang ${name} "${href}"`, `a page in "${name}"`);
    } else if (!isSameMap(own, getAlternates(twin))) {
      add(`hreflang ${name} "${href}"`, 'a page that names the same three addresses');
    }
  }
  return findings;
}

/** Two pages of one language must not share a title; the start page repeats the Vietnamese home by intent. */
function checkUnique(
  pages: Page[],
  what: string,
  getValue: (page: Page) => string | undefined,
): Finding[] {
  const firsts = new Map<string, Page>();
  return pages.flatMap((page) => {
    const value = getValue(page)?.replace(/\s+/g, ' ').trim();
    if (!value || getCanonicalPath(page) !== page.path) return [];
    const key = `${page.lang} ${value}`;
    const first = firsts.get(key);
    if (!first) {
      firsts.set(key, page);
      return [];
    }
    const found = `the ${what} "${value}", also on ${first.path}`;
    return [{ page: page.path, found, expected: `a ${what} of its own` }];
  });
}

/** `/` shows the Vietnamese home; every other page stands for itself. */
function getCanonicalPath(page: Page): string {
  return page.path === '/' ? '/vi/' : page.path;
}

function findTitle(page: Page): string | undefined {
  const title = getElements(page.dom, 'title').find(
    ({ parent }) => parent !== null && 'name' in parent && parent.name === 'head',
  );
  return title && getText(title);
}

function getAlternates(page: Page): Map<string, string> {
  const links = getElements(page.dom, 'link').filter(
    ({ attribs }) => attribs.rel === 'alternate' && attribs.hreflang && !attribs.type,
  );
  const alternates = new Map<string, string>();
  for (const { attribs } of links) {
    const name = alternates.has(attribs.hreflang!)
      ? `${attribs.hreflang} twice`
      : attribs.hreflang!;
    alternates.set(name, attribs.href ?? '');
  }
  return alternates;
}

function isSameMap(a: Map<string, string>, b: Map<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
