import type { DocumentEntry } from '../schema/document.ts';
import type { Locale } from './sections.ts';
import { getWords } from './words.ts';

/** Kind and number of a document; its title where no number is known. */
export function documentName(
  locale: Locale,
  { number, kind, title }: Pick<DocumentEntry, 'number' | 'kind' | 'title'>,
): string {
  if (typeof number === 'string') return `${getWords(locale).documents.kinds[kind]} ${number}`;
  const own = title[locale];
  return typeof own === 'string' ? own : title.en;
}
