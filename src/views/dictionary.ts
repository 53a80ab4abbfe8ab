import { buildDatasets, type AnyDataset } from '../datasets/all.ts';
import { meaningOf } from '../datasets/column-meaning.ts';
import { findTarget } from '../datasets/keys.ts';
import type { Cell, ColumnSpec } from '../datasets/table.ts';
import { isAbsenceWord } from '../datasets/typed.ts';
import { formatNumber } from '../i18n/format.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model } from '../model/types.ts';
import { datasetAddress } from './catalogue.ts';

/** Longest example of a column: enough to know its kind. */
const exampleLength = 20;

/** What each column is, in both languages. */
export function buildDictionary(model: Model, table: AnyDataset, cells: Cell[][], locale: Locale) {
  const { dataset: words, data } = getWords(locale);
  const { dictionaryHead: head } = words;
  const tables = buildDatasets(model);
  const other = locale === 'vi' ? 'en' : 'vi';
  return {
    caption: words.dictionary,
    stack: true,
    head: [
      { label: head.name, code: true },
      { label: head.type },
      { label: head.meaning },
      { label: head.example },
      { label: head.absent, numeric: true },
    ],
    rows: table.columns.map((column, at) => {
      const column_ = cells.map((row) => row[at]!);
      // Addresses and whole sentences are not told by their first letters; listed values stand beside.
      const example =
        /^(url|note|source_urls)(_|$)/.test(column.name) || column.values
          ? undefined
          : column_.find((cell) => !isAbsenceWord(cell));
      const target = findTarget(column, tables);
      const unit = column.meta.unit ? ` (${column.meta.unit})` : '';
      return {
        cells: [
          { text: column.name, code: true, second: column.meta.label[locale] },
          { text: `${data.types[column.type]}${unit}${column.list ? `, ${data.list}` : ''}` },
          {
            text: meaningOf(column)[locale],
            other: {
              text: `${column.meta.label[other]}. ${meaningOf(column)[other]}`,
              lang: other,
            },
            ...(isListed(column, locale)
              ? {}
              : { second: words.oneOf + column.values!.join(', ') }),
            ...(target
              ? {
                  secondParts: [
                    { text: words.leadsTo(column.to!.column) },
                    {
                      text: target.title[locale],
                      href: hrefOf(locale, datasetAddress(target.id)),
                    },
                  ],
                }
              : {}),
          },
          { text: example === undefined ? '' : shorten(String(example)), lang: langOf(column) },
          { text: formatNumber(locale, column_.filter(isAbsenceWord).length) },
        ],
      };
    }),
    key: words.key(table.key.join(', ')),
  };
}

/** True where there are no listed values to tell, because there are none or the description names each. */
function isListed({ values, meta }: ColumnSpec, locale: Locale): boolean {
  return !values || values.every((value) => meta.description[locale].includes(value));
}

/** The language of a column's texts; ids, numbers and days have none. */
export function langOf({ name, printed }: ColumnSpec): Locale | undefined {
  if (name.endsWith('_en')) return 'en';
  return name.endsWith('_vi') || printed ? 'vi' : undefined;
}

/** The start of a long example. */
function shorten(text: string): string {
  return text.length > exampleLength ? `${text.slice(0, exampleLength - 1).trimEnd()}…` : text;
}
