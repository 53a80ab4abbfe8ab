import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { isAbsent, type AbsenceKind } from '../schema/field.ts';

/** What a cell of a table or a line of facts shows. */
export interface ValueCell {
  text: string;
  href?: string;
  second?: string;
  muted?: boolean;
}

/** A value as it is written, or the word for why there is none. */
export function valueCell<T, C extends ValueCell = ValueCell>(
  value: T,
  locale: Locale,
  write: (value: Exclude<T, { absent: AbsenceKind }>) => string | C,
): C | ValueCell {
  if (isAbsent(value)) return { text: getWords(locale).absence[value.absent], muted: true };
  const written = write(value as Exclude<T, { absent: AbsenceKind }>);
  return typeof written === 'string' ? { text: written } : written;
}
