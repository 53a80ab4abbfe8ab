import { absoluteUrl } from '../i18n/sections.ts';
import type { Model } from '../model/types.ts';
import type { Bilingual } from '../schema/field.ts';
import type { AnyDataset } from './all.ts';
import { meaningOf } from './column-meaning.ts';
import { foreignKeysOf } from './keys.ts';
import { licence } from './licence.ts';
import { listSeparator, type ColumnSpec, type ColumnType } from './table.ts';

export const context = ['http://www.w3.org/ns/csvw', { '@language': 'en' }];

/** How every CSV file is written. */
export const dialect = {
  encoding: 'utf-8',
  delimiter: ',',
  lineTerminators: ['\r\n'],
  header: true,
};

/** A text in both languages. */
export function texts({ en, vi }: Bilingual) {
  return [
    { '@value': en, '@language': 'en' },
    { '@value': vi, '@language': 'vi' },
  ];
}

/** CSV on the Web metadata of one table, for the address where readers look: the CSV’s own and `-metadata.json`. */
export function buildCsvwTable(model: Model, table: AnyDataset): object {
  return { '@context': context, ...tableOf(model, table, []) };
}

/** The same of all tables with their foreign keys, which only a group of tables can have. */
export function buildCsvwGroup(model: Model, tables: readonly AnyDataset[]): object {
  return {
    '@context': context,
    '@type': 'TableGroup',
    tables: tables.map((table) => tableOf(model, table, tables)),
  };
}

function tableOf(model: Model, table: AnyDataset, group: readonly AnyDataset[]): object {
  const keys = foreignKeysOf(table, group);
  return {
    '@type': 'Table',
    url: `${table.id}.csv`,
    'dc:title': texts(table.title),
    'dc:description': { '@value': table.about.en, '@language': 'en' },
    'dc:license': { '@id': licence.path },
    'dc:publisher': { '@value': model.site.publisher.en, '@language': 'en' },
    'dc:source': {
      '@id': absoluteUrl(model.site.baseAddress, 'en', { section: 'data', ids: [table.id] }),
    },
    dialect,
    tableSchema: {
      columns: table.columns.map(columnOf),
      primaryKey: table.key,
      ...(keys.length > 0
        ? {
            foreignKeys: keys.map(({ columns, dataset, target }) => ({
              columnReference: columns,
              reference: { resource: `${dataset.id}.csv`, columnReference: target },
            })),
          }
        : {}),
    },
  };
}

const datatypes: Record<ColumnType, string> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  date: 'date',
  boolean: 'boolean',
};

/** What a column is: its name, its meaning, its values. */
export function columnOf(column: ColumnSpec): object {
  const { name, type, meta, list, absences, values } = column;
  return {
    name,
    titles: { en: [name, meta.label.en], vi: [meta.label.vi] },
    'dc:description': texts(meaningOf(column)),
    datatype:
      values && !list
        ? { base: 'string', format: `^(${[...values, ...absences].join('|')})$` }
        : datatypes[type],
    ...(list ? { separator: listSeparator } : {}),
    ...(absences.length > 0 ? { null: [...absences] } : { required: true }),
  };
}
