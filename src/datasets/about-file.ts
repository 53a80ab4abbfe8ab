import { absoluteUrl } from '../i18n/sections.ts';
import type { Model } from '../model/types.ts';
import { buildDatasets, type AnyDataset } from './all.ts';
import { getWords } from '../i18n/words.ts';
import { licence } from './licence.ts';
import { versionOf, wholeVersionOf } from './version.ts';

/** What a file says of itself where its format has a place for it; of all tables where none is given. */
export function aboutFile(model: Model, table?: AnyDataset): Record<string, string> {
  const { site } = model;
  return {
    title: table?.title.en ?? `${site.name.en}: open data`,
    title_vi: table?.title.vi ?? `${site.name.vi}: dữ liệu mở`,
    version: table
      ? versionOf(model, table).label
      : wholeVersionOf(model, buildDatasets(model)).label,
    publisher: site.publisher.en,
    source: absoluteUrl(site.baseAddress, 'en', {
      section: 'data',
      ids: table ? [table.id] : [],
    }),
    checked_on: site.checkedOn,
    licence: licence.name,
    licence_url: licence.path,
  };
}

/** How the full-text search of the database is asked, in both languages. */
export function searchNotes(): Record<string, string> {
  return {
    search: getWords('en').dataFiles.searchNote,
    search_vi: getWords('vi').dataFiles.searchNote,
  };
}
