/** The column dictionary as rows of text: in workbooks, archives and for whoever wants it as a table. */
import { absoluteUrl } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model } from '../model/types.ts';
import type { AnyDataset } from './all.ts';
import { meaningOf } from './column-meaning.ts';
import { licence } from './licence.ts';
import { listSeparator, type ColumnSpec } from './table.ts';
import { versionOf } from './version.ts';
import { toCsv } from './write-csv.ts';
import type { TextSheet } from './write-xlsx.ts';

const vi = getWords('vi').dataFiles;
const en = getWords('en').dataFiles;

/** Names of the dictionary's columns, in both languages where they are shown to people. */
export const dictionaryHead = [
  `${vi.head.name} · ${en.head.name}`,
  `${vi.head.type} · ${en.head.type}`,
  'Tiếng Việt',
  'English',
  `${vi.head.unit} · ${en.head.unit}`,
  `${vi.head.values} · ${en.head.values}`,
  `${vi.head.absences} · ${en.head.absences}`,
  `${vi.head.to} · ${en.head.to}`,
];

export function dictionaryRow(table: AnyDataset, column: ColumnSpec): string[] {
  const { name, type, meta, values, absences, list, to } = column;
  const kind = list ? `${type}, list` : type;
  const meaning = meaningOf(column);
  return [
    name,
    table.key.includes(name) ? `${kind}, key` : kind,
    `${meta.label.vi}. ${meaning.vi}`,
    `${meta.label.en}. ${meaning.en}`,
    meta.unit ?? '',
    values?.join(listSeparator) ?? '',
    absences.join(listSeparator),
    to ? `${to.dataset}.${to.column}` : '',
  ];
}

/** The second sheet of a workbook: what the table is, then its columns. */
export function dictionarySheet(model: Model, table: AnyDataset): TextSheet {
  const { site } = model;
  const url = (lang: 'vi' | 'en') =>
    absoluteUrl(site.baseAddress, lang, { section: 'data', ids: [table.id] });
  const about = (name: keyof typeof vi & keyof typeof en, inVi: string, inEn: string) => [
    `${vi[name] as string} · ${en[name] as string}`,
    '',
    inVi,
    inEn,
  ];
  const version = versionOf(model, table).label;
  return {
    name: `${vi.sheet} · ${en.sheet}`,
    head: dictionaryHead,
    rows: [
      ...table.columns.map((column) => dictionaryRow(table, column)),
      [],
      about('about', table.title.vi, table.title.en),
      about('rows', table.row.vi, table.row.en),
      about('source', `${site.name.vi}, ${url('vi')}`, `${site.name.en}, ${url('en')}`),
      about('version', version, version),
      about('checkedOn', site.checkedOn, site.checkedOn),
      about('licence', `${licence.name}, ${licence.path}`, `${licence.name}, ${licence.path}`),
      ...table.limits.map((limit) => about('limits', limit.vi, limit.en)),
      about('absence', absenceLine('vi'), absenceLine('en')),
    ],
  };
}

/** “not-stated (nguồn không nêu), …”. */
export function absenceLine(lang: 'vi' | 'en'): string {
  return Object.entries(getWords(lang).absence)
    .map(([kind, word]) => `${kind} (${word})`)
    .join(', ');
}

/** The dictionary of several tables as CSV; an empty cell means that the column has no such thing. */
export function dictionaryCsv(tables: readonly AnyDataset[]): string {
  const head = ['table', 'column', 'type', 'vi', 'en', 'unit', 'values', 'absences', 'leads_to'];
  const rows = tables.flatMap((table) =>
    table.columns.map((column) => [table.id, ...dictionaryRow(table, column)]),
  );
  return toCsv([head, ...rows]);
}
