import { branches, pathOf, sections, views, type Address, type Locale } from './sections.ts';

/** Words of the English addresses, in which the ledger is written, and what they are in Vietnamese. */
const toVietnamese = (...groups: Record<string, { vi: string; en: string }>[]) =>
  new Map(groups.flatMap((group) => Object.values(group).map(({ vi, en }) => [en, vi] as const)));
const firstWords = toVietnamese(sections);
/** Below a section a word is a view or a branch; anything else is an id, even one that is called as a section is. */
const laterWords = toVietnamese(views, branches);

/** True of an address that both languages share, such as `data/tasks.csv`. */
export function isFileKey(key: string): boolean {
  return /\.[a-z0-9]+$|\/SHA256SUMS$/.test(key.split('#')[0]!);
}

/**
 * The path of an address of the ledger in one language, without the base: `plan/2024#ii-1.4` in Vietnamese is
 * `/vi/ke-hoach/2024/#ii-1.4`.
 */
export function pathOfKey(locale: Locale, key: string): string {
  const [path = '', fragment] = key.split('#');
  if (isFileKey(key)) return `/${path}`;
  // What other sites embed stands apart from the pages: its language comes second.
  const embedded = /^embed\/(.+)$/.exec(path)?.[1];
  if (embedded) return `/embed/${locale}/${embedded}/`;
  const segments = path.split('/').map((one, index) => {
    const words = index === 0 ? firstWords : laterWords;
    return locale === 'vi' ? (words.get(one) ?? one) : one;
  });
  return `/${[locale, ...segments].join('/')}/${fragment ? `#${fragment}` : ''}`;
}

/** How the ledger writes the address of a page, without its fragment. */
export function keyOfPage(address: Address): string {
  return pathOf('en', { ...address, fragment: undefined })
    .replace(/^\/en\//, '')
    .replace(/\/$/, '');
}
