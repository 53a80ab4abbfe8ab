import { absoluteFileUrl, absoluteUrl } from '../i18n/sections.ts';
import type { Model } from '../model/types.ts';
import { absenceKinds } from '../schema/field.ts';
import type { AnyDataset } from './all.ts';
import { meaningOf } from './column-meaning.ts';
import type { DataFile } from './data-file.ts';
import { foreignKeysOf } from './keys.ts';
import { isAbsenceWord } from './typed.ts';
import type { ColumnSpec } from './table.ts';
import { licence } from './licence.ts';
import { versionOf } from './version.ts';

/** A table with its CSV file, as a package lists it. */
export interface PackagedTable {
  table: AnyDataset;
  csv: DataFile;
}

/**
 * A Data Package (v2) over CSV files that lie beside it.
 * @param name its name, in plain letters
 * @param title what it is, in English
 * @param tables the tables in it
 */
export function buildDataPackage(
  model: Model,
  name: string,
  title: string,
  tables: readonly PackagedTable[],
): object {
  const { site } = model;
  const all = tables.map(({ table }) => table);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    id: absoluteFileUrl(
      site.baseAddress,
      `data/${name === 'all' ? '' : `${name}.`}datapackage.json`,
    ),
    title,
    description: all.map(({ about }) => about.en).join('\n'),
    homepage: absoluteUrl(site.baseAddress, 'en', { section: 'data' }),
    licenses: [licence],
    contributors: [{ title: site.publisher.en, roles: ['publisher'] }],
    keywords: [...new Set(all.flatMap(({ keywords }) => keywords.en))],
    resources: tables.map((one) => resourceOf(model, one, all)),
  };
}

function resourceOf(
  model: Model,
  { table, csv }: PackagedTable,
  all: readonly AnyDataset[],
): object {
  const foreignKeys = foreignKeysOf(table, all).map(({ columns, dataset, target }) => ({
    fields: columns,
    reference: { resource: dataset === table ? '' : dataset.id, fields: target },
  }));
  return {
    name: table.id,
    path: csv.path.replace(/^.*\//, ''),
    type: 'table',
    title: `${table.title.en} / ${table.title.vi}`,
    description: `${table.about.en}\n${table.about.vi}`,
    version: versionOf(model, table).label,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.size,
    hash: `sha256:${csv.sha256}`,
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map((column) => fieldOf(table, column)),
      missingValues: [...absenceKinds],
      primaryKey: table.key,
      // The standard knows no empty list of keys.
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

function fieldOf(table: AnyDataset, column: ColumnSpec): object {
  const { name, type, meta, values, list, absences } = column;
  const meaning = meaningOf(column);
  const isKey = table.key.includes(name);
  const required = absences.length === 0 && !values?.some(isAbsenceWord);
  const listed = values?.filter((value) => !isAbsenceWord(value));
  const constraints = {
    ...(required || isKey ? { required: true } : {}),
    ...(isKey && table.key.length === 1 ? { unique: true } : {}),
    ...(listed && !list ? { enum: listed } : {}),
  };
  return {
    name,
    type,
    title: `${meta.label.en} / ${meta.label.vi}`,
    description: `${meaning.en} / ${meaning.vi}`,
    ...(meta.unit ? { unit: meta.unit } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
