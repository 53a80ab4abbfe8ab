import type { DocumentEntry } from '../schema/document.ts';
import type { Locale } from './sections.ts';
import { getWords } from './words.ts';

type Named = Pick<DocumentEntry, 'number' | 'kind' | 'title' | 'description'>;

/** Kind and number of a document; where no number is known its title, or its kind and what we say it is about. */
export function documentName(locale: Locale, document: Named): string {
  const about = document.description?.[locale];
  const untold = typeof document.number !== 'string' && about ? `: ${about}` : '';
  return `${officialName(locale, document)}${untold}`;
}

/** The same without what we say it is about: what may stand for the name of a document. */
export function officialName(locale: Locale, document: Named): string {
  const title = document.title[locale];
  return typeof document.number !== 'string' && typeof title === 'string'
    ? title
    : documentKindAndNumber(locale, document);
}

/** “Decision 70/QĐ-UBND”; says so where no number is known. */
export function documentKindAndNumber(
  locale: Locale,
  { number, kind }: Pick<DocumentEntry, 'number' | 'kind'>,
): string {
  const { kinds, unnumbered } = getWords(locale).documents;
  return typeof number === 'string' ? `${kinds[kind]} ${number}` : `${kinds[kind]} (${unnumbered})`;
}
