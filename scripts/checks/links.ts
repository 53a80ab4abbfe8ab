/** Every address that leads to the site itself ends at a file, and every fragment at an element. */
import type { Finding } from './finding.ts';
import { getCssReferences, getReferences } from './references.ts';
import { getAllElements, resolveReference, type Site } from './site.ts';
import { parseDocument } from 'htmlparser2';

export function checkLinks(site: Site): Finding[] {
  const findIds = createIdFinder(site);
  const findings: Finding[] = [];
  const seen = new Set<string>();

  const check = (page: string, place: string, value: string) => {
    const key = `${page}\n${place}\n${value}`;
    if (seen.has(key)) return;
    seen.add(key);
    const expected = explainReference(site, findIds, page, value);
    if (expected) findings.push({ page, found: `${place} "${value}"`, expected });
  };
  for (const page of site.pages) {
    for (const { place, value } of getReferences(page)) check(page.path, place, value);
  }
  for (const [file, bytes] of site.files) {
    if (!file.endsWith('.css')) continue;
    for (const value of getCssReferences(bytes.toString())) check(`/${file}`, 'url()', value);
  }
  return findings;
}

/** What should be there instead; undefined when the address is sound. */
function explainReference(
  site: Site,
  findIds: (path: string) => Set<string> | undefined,
  from: string,
  value: string,
): string | undefined {
  if (value === '') return 'an address';
  if (/^javascript:/i.test(value)) return 'an address, not a script';
  if (/^(data|mailto|tel|sms|blob):/i.test(value)) return undefined;
  const target = resolveReference(site, from, value);
  if (target === 'broken') return 'a well-formed address';
  if (target === 'outside') return undefined;
  if (target === 'off-base') return `an address below the base path ${site.base}`;

  const file = target.path.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html');
  if (!site.files.has(file)) {
    return site.files.has(`${file}/index.html`)
      ? 'a slash at the end of the path'
      : 'an address that exists';
  }
  const { fragment } = target;
  if (fragment === '' || fragment === 'top' || fragment.startsWith(':~:')) return undefined;
  const ids = findIds(file);
  if (!ids || ids.has(fragment.replace(/:~:.*$/s, ''))) return undefined;
  return `an element with the id "${fragment}" in /${file}`;
}

/** Gives the ids of an HTML or SVG file, read once; undefined for files that have none. */
function createIdFinder(site: Site): (file: string) => Set<string> | undefined {
  const known = new Map<string, Set<string> | undefined>();
  for (const page of site.pages) {
    const file = page.path.slice(1).replace(/(^|\/)$/, '$1index.html');
    known.set(file, collectIds(getAllElements(page.dom)));
  }
  return (file) => {
    if (!known.has(file)) {
      const isSvg = file.endsWith('.svg');
      const text = isSvg ? site.files.get(file)!.toString() : '';
      const dom = isSvg ? parseDocument(text, { xmlMode: true }) : undefined;
      known.set(file, dom && collectIds(getAllElements(dom)));
    }
    return known.get(file);
  };
}

function collectIds(elements: ReturnType<typeof getAllElements>): Set<string> {
  const ids = new Set<string>();
  for (const { name, attribs } of elements) {
    if (attribs.id) ids.add(attribs.id);
    if (name === 'a' && attribs.name) ids.add(attribs.name);
  }
  return ids;
}
