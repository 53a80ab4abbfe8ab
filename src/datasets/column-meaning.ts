import { getWords, inBoth } from '../i18n/words.ts';
import type { Bilingual } from '../schema/field.ts';
import type { ColumnSpec } from './table.ts';

/** True for a column whose CSV cells may have an apostrophe in front that the text does not have: printed texts. */
export function mayBeGuarded({ printed, type, values }: ColumnSpec): boolean {
  return printed && type === 'string' && !values;
}

/** What a column means, and in what its CSV cells may differ from the text: as every description of the file says it. */
export function meaningOf(column: ColumnSpec): Bilingual {
  const { description } = column.meta;
  if (!mayBeGuarded(column)) return description;
  return inBoth((locale) => `${description[locale]} ${getWords(locale).dataFiles.guardedColumn}`);
}
