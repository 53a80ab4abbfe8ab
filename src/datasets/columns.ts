import { absoluteUrl, type Address } from '../i18n/sections.ts';
import { plainText } from '../model/text.ts';
import type { Model, PassageText } from '../model/types.ts';
import { derived } from '../schema/derived.ts';
import { derivedTables } from '../schema/derived-tables.ts';
import { isAbsent, note, type Bilingual, type OrAbsent } from '../schema/field.ts';
import type { SourceEntry } from '../schema/source.ts';
import { column, notApplicable, type Column } from './table.ts';

/** Addresses of a row's page in both languages. */
export function pageColumns<Row>(model: Model, address: (row: Row) => Address): Column<Row>[] {
  const url = (locale: 'vi' | 'en') => (row: Row) =>
    absoluteUrl(model.site.baseAddress, locale, address(row));
  return [
    column('url_vi', 'string', derived.urlVi, url('vi')),
    column('url_en', 'string', derived.urlEn, url('en')),
  ];
}

/** What a row rests on: ids of its sources, and their addresses. */
export function sourceColumns<Row extends { sources: SourceEntry[] }>(): Column<Row>[] {
  return [
    column(
      'source_ids',
      'string',
      derivedTables.sourceIds,
      (row) => row.sources.map((one) => one.id),
      { list: true, to: 'sources.id' },
    ),
    sourceUrlColumn(),
  ];
}

export function sourceUrlColumn<Row extends { sources: SourceEntry[] }>(): Column<Row> {
  return column(
    'source_urls',
    'string',
    derived.sourceUrls,
    (row) => row.sources.map((one) => one.url).join(' '),
    { absent: ['not-applicable'] },
  );
}

/** Our note on a row, in both languages. */
export function noteColumns<Row extends { note?: Bilingual | undefined }>(): Column<Row>[] {
  return [
    column('note_vi', 'string', note, (row) => row.note?.vi ?? notApplicable),
    column('note_en', 'string', note, (row) => row.note?.en ?? notApplicable),
  ];
}

/** One language of a text that may be absent. */
export function inLang(value: OrAbsent<Bilingual>, lang: 'vi' | 'en') {
  return isAbsent(value) ? value : value[lang];
}

/** The English words of a passage; a passage that nobody has translated yet says so. */
export function englishOf(text: PassageText) {
  return text.en ? plainText(text.en) : ({ absent: 'not-found' } as const);
}
