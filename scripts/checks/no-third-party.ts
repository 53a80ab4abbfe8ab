/** No page loads anything from another host or sends anything there; a link that a person follows may lead out. */
import type { Finding } from './finding.ts';
import { getCssReferences, getReferences } from './references.ts';
import { resolveReference, type Site } from './site.ts';

const expected = 'a file of this site';

export function checkNoThirdParty(site: Site): Finding[] {
  const findings: Finding[] = [];
  for (const page of site.pages) {
    for (const { place, value, loads } of getReferences(page)) {
      if (loads && isOutside(site, page.path, value)) {
        findings.push({ page: page.path, found: `${place} "${value}"`, expected });
      }
    }
  }
  for (const [file, bytes] of site.files) {
    if (!file.endsWith('.css')) continue;
    for (const value of getCssReferences(bytes.toString())) {
      if (isOutside(site, `/${file}`, value)) {
        findings.push({ page: `/${file}`, found: `url() "${value}"`, expected });
      }
    }
  }
  return findings;
}

/** `data:` is inside the page itself, and `mailto:` opens nothing by itself. */
function isOutside(site: Site, from: string, value: string): boolean {
  if (/^(data|mailto):/i.test(value)) return false;
  return resolveReference(site, from, value) === 'outside';
}
