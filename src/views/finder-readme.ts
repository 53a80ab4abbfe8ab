import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model } from '../model/types.ts';
import { explainColumns, supportColumns } from './list-columns.ts';

/** The README of a list that the finder saves, as those of other lists: places for the file, the answers, the rows. */
export function buildFinderReadme({ site }: Model, locale: Locale): string {
  const { dataFiles, support } = getWords(locale);
  const day = formatDay(locale, site.checkedOn);
  const columns = explainColumns(supportColumns(), locale);
  return dataFiles.filtered.template(support.title, site.name[locale], day, columns);
}
