import { absoluteUrl, type Address } from '../i18n/sections.ts';
import { plainText } from '../model/text.ts';
import type { SupportItem } from '../model/support-types.ts';
import type { Model, PassageText, Task } from '../model/types.ts';
import { derived } from '../schema/derived.ts';
import { derivedPlaces } from '../schema/derived-places.ts';
import { derivedTables } from '../schema/derived-tables.ts';
import { day, isAbsent, note, type Bilingual, type OrAbsent } from '../schema/field.ts';
import type { SourceEntry } from '../schema/source.ts';
import { column, notApplicable, type Column, type DatasetInfo } from './table.ts';

/** How well a table of figures is proved that stand in it as its sources give them. */
export const figuresAsGiven: DatasetInfo['quality'] = {
  grade: 'from-sources',
  reasons: [
    {
      vi: 'Chép đúng số mà nguồn nêu, không cộng và không suy ra; số mà nguồn không nêu ghi là không nêu.',
      en: 'The figures are those that the source gives, neither added up nor inferred; what it does not give is marked as not stated.',
    },
  ],
};

/** Addresses of a row's page in both languages. */
export function pageColumns<Row>(model: Model, address: (row: Row) => Address): Column<Row>[] {
  const url = (locale: 'vi' | 'en') => (row: Row) =>
    absoluteUrl(model.site.baseAddress, locale, address(row));
  return [
    column('url_vi', 'string', derived.urlVi, url('vi')),
    column('url_en', 'string', derived.urlEn, url('en')),
  ];
}

/** The task of a row, as the key of the table of tasks has it. */
export function taskColumns<Row>(taskOf: (row: Row) => Task): Column<Row>[] {
  return [
    column('plan_year', 'string', derived.planYear, (row) => taskOf(row).year),
    column('task_number', 'integer', derivedTables.taskNumber, (row) => taskOf(row).number, {
      to: 'tasks.number',
    }),
  ];
}

/** Addresses of the page of a row's task. */
export function taskPageColumns<Row>(model: Model, taskOf: (row: Row) => Task): Column<Row>[] {
  return pageColumns(model, (row) => {
    const { year, id } = taskOf(row);
    return { section: 'tasks', ids: [year, id] };
  });
}

/** The support of a row and the row's place among those of the support. */
export function itemColumns<Row extends { item: SupportItem; position: number }>(): Column<Row>[] {
  return [
    column('item_id', 'string', derivedTables.itemId, (row) => row.item.id, {
      to: 'support-items.id',
    }),
    positionColumn(),
  ];
}

/** Addresses of the page of a support. */
export function itemPageColumns<Row>(model: Model, idOf: (row: Row) => string): Column<Row>[] {
  return pageColumns(model, (row) => ({ section: 'support', branch: 'item', ids: [idOf(row)] }));
}

export function positionColumn<Row extends { position: number }>(): Column<Row> {
  return column('position', 'integer', derivedTables.position, (row) => row.position);
}

/** A document that a row is about, by its id. */
export function documentColumn<Row>(idOf: (row: Row) => string): Column<Row> {
  return column('document_id', 'string', derivedTables.documentId, idOf, { to: 'documents.id' });
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

/** The day of a decision, and its year where the day is not known: a date column holds whole days alone. */
export function decisionColumns<Row>(
  name: string,
  dayOf: (row: Row) => OrAbsent<string>,
): Column<Row>[] {
  const { wholeDay, decisionYear } = derivedPlaces;
  return [
    column(name, 'date', wholeDay, (row) => {
      const value = dayOf(row);
      return isAbsent(value) || day.safeParse(value).success ? value : { absent: 'not-found' };
    }),
    column('decision_year', 'integer', decisionYear, (row) => {
      const value = dayOf(row);
      return isAbsent(value) ? value : Number(value.slice(0, 4));
    }),
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
