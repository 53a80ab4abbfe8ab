import { en } from './en.ts';
import type { Locale } from './sections.ts';
import { vi, type Words } from './vi.ts';

const words: Record<Locale, Words> = { vi, en };

/** The site's own words in one language. */
export function getWords(locale: Locale): Words {
  return words[locale];
}

/** What is said in each language. */
export function inBoth<T>(say: (locale: Locale) => T): Record<Locale, T> {
  return { vi: say('vi'), en: say('en') };
}
