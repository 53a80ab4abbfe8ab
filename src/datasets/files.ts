import { oncePer } from '../model/once-per.ts';
import type { Model } from '../model/types.ts';
import { buildDatasets, type AnyDataset } from './all.ts';
import { writeBibtex, writeCff, writeCsl, writeRis } from './cite-files.ts';
import { buildCsvwGroup, buildCsvwTable } from './csvw.ts';
import { checksumFile, dataFile, jsonFile, type DataFile } from './data-file.ts';
import type { DescribedFile } from './dcat.ts';
import { buildCatalogueDocument, type FileGroup } from './dcat-groups.ts';
import { cataloguePath } from './dcat-parts.ts';
import { dictionaryCsv, dictionarySheet } from './dictionary.ts';
import type { TableFormat } from './formats.ts';
import { buildDataPackage } from './frictionless.ts';
import { buildJsonSchema, schemaPath } from './json-schema.ts';
import { writeLicence, writeReadme } from './readme.ts';
import { joinBytes } from './rows.ts';
import { aboutFile, searchNotes } from './about-file.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson } from './write-json.ts';
import { writeJsonLines } from './write-jsonl.ts';
import { writeParquet } from './write-parquet.ts';
import { writeSqlite } from './write-sqlite.ts';
import { writeXlsx } from './write-xlsx.ts';
import { zipPieces } from './zip.ts';

export type { DataFile } from './data-file.ts';

/** One table in one format. */
export interface TableFile extends DataFile {
  format: TableFormat;
}

type Write = (model: Model, table: AnyDataset) => string | Uint8Array;

const writers: Record<Exclude<TableFormat, 'zip'>, Write> = {
  csv: (_, table) => csvOf(table).read(),
  xlsx: (model, table) =>
    writeXlsx(table, `${table.title.vi} · ${table.title.en}`, dictionarySheet(model, table)),
  json: (model, table) => writeJson(table, model),
  jsonl: (_, table) => writeJsonLines(table),
  parquet: (model, table) => writeParquet(table, aboutFile(model, table)),
};

const made = new WeakMap<AnyDataset, TableFile[]>();

/** The files of one table in every format, the archive last; written once for each model. */
export function tableFiles(model: Model, table: AnyDataset): TableFile[] {
  const known = made.get(table);
  if (known) return known;
  const single = Object.entries(writers).map(([format, write]) => ({
    format: format as TableFormat,
    ...dataFile(`data/${table.id}.${format}`, write(model, table)),
  }));
  const inside = single.filter(({ format }) => ['csv', 'xlsx', 'json'].includes(format));
  const zip = dataFile(`data/${table.id}.zip`, archive(model, table.id, [table], inside));
  const files = [...single, { format: 'zip' as const, ...zip }];
  made.set(table, files);
  return files;
}

/** The JSON Schema of one table. */
export function schemaFile(model: Model, table: AnyDataset): DataFile {
  return jsonFile(schemaPath(table.id), buildJsonSchema(model, table));
}

/** What stands beside the files of one table: descriptions and citations. */
export function companionFiles(model: Model, table: AnyDataset): DataFile[] {
  const path = (ending: string) => `data/${table.id}.${ending}`;
  return [
    jsonFile(path('csv-metadata.json'), buildCsvwTable(model, table)),
    schemaFile(model, table),
    dataFile(path('bib'), writeBibtex(model, table)),
    dataFile(path('ris'), writeRis(model, table)),
    dataFile(path('csl.json'), writeCsl(model, table)),
  ];
}

/** All tables in one file: an archive of everything, and a database. */
export const wholeFiles = oncePer((model: Model): DescribedFile[] => {
  const tables = buildDatasets(model);
  // First, for while it is made it takes more memory than any other.
  const about = { ...aboutFile(model), ...searchNotes() };
  const database = dataFile('data/all.sqlite', writeSqlite(tables, about));
  const single = tables.flatMap((table) => tableFiles(model, table));
  const inside = [...single.filter(({ format }) => format !== 'zip'), database];
  return [
    { format: 'zip', ...dataFile('data/all.zip', archive(model, 'all', tables, inside)) },
    { format: 'sqlite', ...database },
  ];
});

/** Every file of the tables and every description of one that is published, but for the catalogue. */
export const listDataFiles = oncePer((model: Model): DataFile[] => {
  const tables = buildDatasets(model);
  const whole = wholeFiles(model);
  const described = [...tables.flatMap((table) => tableFiles(model, table)), ...whole];
  const files = [
    ...described,
    ...tables.flatMap((table) => companionFiles(model, table)),
    jsonFile('data/datapackage.json', packageOf(model, 'all', tables)),
    jsonFile('data/csv-metadata.json', buildCsvwGroup(model, tables)),
    dataFile('data/CITATION.cff', writeCff(model)),
  ];
  const inData = files.filter(({ path }) => path.startsWith('data/'));
  return [
    ...files,
    checksumFile('data/SHA256SUMS', inData),
    jsonFile('data/checksums.json', checksums(model, inData)),
  ];
});

/**
 * The catalogue of all data, for programs.
 * @param groups the files beside the tables
 */
export function catalogueFile(model: Model, groups: readonly FileGroup[]): DataFile {
  const filesOf = (table: AnyDataset) => tableFiles(model, table);
  return jsonFile(cataloguePath, buildCatalogueDocument(model, filesOf, wholeFiles(model), groups));
}

/** Fingerprints of every current and every frozen file, for the check in the browser. */
function checksums(model: Model, current: readonly DataFile[]): object {
  return {
    files: [
      ...current.map(({ path, sha256 }) => ({ name: path.replace('data/', ''), sha256 })),
      ...model.releases.map(({ release, file, sha256 }) => ({ name: file, sha256, release })),
    ],
  };
}

function packageOf(model: Model, name: string, tables: readonly AnyDataset[]): object {
  const title = tables.length === 1 ? tables[0]!.title.en : `${model.site.name.en}: open data`;
  return buildDataPackage(
    model,
    name,
    title,
    tables.map((table) => ({ table, csv: csvOf(table) })),
  );
}

const csvs = new WeakMap<AnyDataset, DataFile>();

/** The one CSV file of a table, which is described in several places. */
function csvOf(table: AnyDataset): DataFile {
  const csv = csvs.get(table) ?? dataFile(`data/${table.id}.csv`, writeCsv(table));
  csvs.set(table, csv);
  return csv;
}

/** What stands beside the frozen CSV files of a release. */
export function describingFiles(model: Model, csvs: readonly DataFile[]): DataFile[] {
  const tables = buildDatasets(model);
  const names = csvs.map(({ path }) => path.replace(/^.*\//, ''));
  const others = [
    jsonFile('datapackage.json', packageOf(model, 'all', tables)),
    jsonFile('csv-metadata.json', buildCsvwGroup(model, tables)),
    dataFile('dictionary.csv', dictionaryCsv(tables)),
    dataFile('LICENCE.txt', writeLicence()),
    dataFile('CITATION.cff', writeCff(model)),
  ];
  const listed = [...names, ...others.map(({ path }) => path), 'SHA256SUMS'];
  return [
    dataFile('README.vi.md', writeReadme(model, 'vi', tables, listed, true)),
    dataFile('README.en.md', writeReadme(model, 'en', tables, listed, true)),
    ...others,
  ];
}

/** An archive: the files, their dictionary and descriptions, README in both languages, licence, citation, checksums. */
function archive(
  model: Model,
  folder: string,
  tables: readonly AnyDataset[],
  data: readonly DataFile[],
): Uint8Array {
  const name = (path: string) => path.replace(/^data\//, '');
  const only = tables.length === 1 ? tables[0] : undefined;
  const files = [
    ...data.map((file) => ({ ...file, path: name(file.path) })),
    dataFile('dictionary.csv', dictionaryCsv(tables)),
    jsonFile('datapackage.json', packageOf(model, folder, tables)),
    jsonFile('csv-metadata.json', buildCsvwGroup(model, tables)),
    ...tables.map((table) => schemaFile(model, table)),
    dataFile('LICENCE.txt', writeLicence()),
    dataFile('CITATION.cff', writeCff(model, only)),
  ];
  const names = [...files.map(({ path }) => path), 'SHA256SUMS'];
  const whole = [
    dataFile('README.vi.md', writeReadme(model, 'vi', tables, names)),
    dataFile('README.en.md', writeReadme(model, 'en', tables, names)),
    ...files,
  ];
  return joinBytes(
    zipPieces(
      [...whole, checksumFile('SHA256SUMS', whole)].map(({ path, read }) => ({
        path: `${folder}/${path}`,
        pieces: [read()],
      })),
    ),
  );
}
