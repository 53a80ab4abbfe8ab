/** Every address that a page or a style sheet names. */
import { getAllElements, type Element, type Page } from './site.ts';

export interface Reference {
  /** Where it stands, for a message: `<a href>`. */
  place: string;
  value: string;
  /** True when the browser follows it by itself, or sends something there. */
  loads: boolean;
}

const loadingRels =
  /^(stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon|shortcut|apple-touch-icon|mask-icon|manifest|pingback)$/;

/** Attributes that hold one address, and for which elements; '*' is any. */
const attributes: Record<string, string[]> = {
  src: ['*'],
  poster: ['video'],
  data: ['object'],
  action: ['form'],
  formaction: ['button', 'input'],
  background: ['*'],
  ping: ['a', 'area'],
};

export function getReferences(page: Page): Reference[] {
  return getAllElements(page.dom).flatMap(getElementReferences);
}

/** What `url(…)` and `@import` name in a style sheet. */
export function getCssReferences(css: string): string[] {
  const text = css.replace(/\/\*.*?\*\//gs, '');
  const urls = [...text.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/g)];
  const imports = [...text.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/g)];
  return [...urls, ...imports]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((value) => !value.startsWith('data:') && !value.startsWith('#'));
}

function getElementReferences({ name, attribs }: Element): Reference[] {
  const found: Reference[] = [];
  const add = (attribute: string, value: string, loads: boolean) =>
    found.push({ place: `<${name} ${attribute}>`, value: value.trim(), loads });

  for (const [attribute, owners] of Object.entries(attributes)) {
    const value = attribs[attribute];
    if (value !== undefined && (owners.includes('*') || owners.includes(name))) {
      add(attribute, value, true);
    }
  }
  for (const attribute of ['srcset', 'imagesrcset']) {
    for (const candidate of attribs[attribute]?.split(/,\s+/) ?? []) {
      add(attribute, candidate.trim().split(/\s+/)[0] ?? '', true);
    }
  }
  for (const attribute of ['href', 'xlink:href']) {
    const value = attribs[attribute];
    if (value === undefined || name === 'base') continue;
    const isAnchor = name === 'a' || name === 'area';
    const rels = attribs.rel?.toLowerCase().split(/\s+/) ?? [];
    const loads = name === 'link' ? rels.some((rel) => loadingRels.test(rel)) : !isAnchor;
    add(attribute, value, loads);
  }
  if (name === 'meta' && attribs.content !== undefined) {
    if (attribs['http-equiv']?.toLowerCase() === 'refresh') {
      add('refresh', attribs.content.replace(/^[^;]*;\s*url\s*=\s*/i, ''), true);
    }
    if (/^(og:(image|url)|twitter:image)$/.test(attribs.property ?? attribs.name ?? '')) {
      add('content', attribs.content, false);
    }
  }
  return found;
}
