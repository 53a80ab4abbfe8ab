import { absoluteUrl } from '../i18n/sections.ts';
import type { Model } from '../model/types.ts';
import type { AnyDataset } from './all.ts';
import { meaningOf } from './column-meaning.ts';
import { foreignKeysOf } from './keys.ts';
import { licence } from './licence.ts';
import { listSeparator, type ColumnSpec, type ColumnType } from './table.ts';

const context = ['http://www.w3.org/ns/csvw', { '@language': 'en' }];

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
    'dc:title': [
      { '@value': table.title.en, '@language': 'en' },
      { '@value': table.title.vi, '@language': 'vi' },
    ],
    'dc:description': { '@value': table.about.en, '@language': 'en' },
    'dc:license': { '@id': licence.path },
    'dc:publisher': { '@value': model.site.publisher.en, '@language': 'en' },
    'dc:source': {
      '@id': absoluteUrl(model.site.baseAddress, 'en', { section: 'data', ids: [table.id] }),
    },
    dialect: { encoding: 'utf-8', delimiter: ',', lineTerminators: ['\r\n'], header: true },
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

function columnOf(column: ColumnSpec): object {
  const { name, type, meta, list, absences, values } = column;
  const meaning = meaningOf(column);
  return {
    name,
    titles: { en: [name, meta.label.en], vi: [meta.label.vi] },
    'dc:description': [
      { '@value': meaning.en, '@language': 'en' },
      { '@value': meaning.vi, '@language': 'vi' },
    ],
    datatype:
      values && !list
        ? { base: 'string', format: `^(${[...values, ...absences].join('|')})$` }
        : datatypes[type],
    ...(list ? { separator: listSeparator } : {}),
    ...(absences.length > 0 ? { null: [...absences] } : { required: true }),
  };
}
