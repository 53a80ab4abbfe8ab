/** What a format is called where data are catalogued. */
export interface FormatInfo {
  /** Type on the wire. */
  mediaType: string;
  /** IRI of the format: of the EU's list of file types where that has it. */
  format: string;
  /** IRI of the type in the registry of media types, where it is registered. */
  registered: string | undefined;
}

const fileType = 'http://publications.europa.eu/resource/authority/file-type/';
const registry = 'http://www.iana.org/assignments/media-types/';

function info(mediaType: string, format: string, isRegistered = true): FormatInfo {
  return {
    mediaType,
    format: /^https?:/.test(format) ? format : fileType + format,
    registered: isRegistered ? registry + mediaType : undefined,
  };
}

/** The formats of the tables themselves, in the order in which they are offered. */
export const tableFormats = {
  csv: info('text/csv', 'CSV'),
  xlsx: info('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'XLSX'),
  json: info('application/json', 'JSON'),
  jsonl: info('application/jsonl', 'https://jsonlines.org/', false),
  parquet: info('application/vnd.apache.parquet', 'PARQUET'),
  zip: info('application/zip', 'ZIP'),
} satisfies Record<string, FormatInfo>;
export type TableFormat = keyof typeof tableFormats;

/** The formats of all tables at once. */
export const wholeFormats = {
  zip: tableFormats.zip,
  sqlite: info('application/vnd.sqlite3', `${registry}application/vnd.sqlite3`),
};

/** The formats of files that are no whole table: lists, the forms of a plan, the calendar. */
export const groupFormats = {
  csv: tableFormats.csv,
  json: tableFormats.json,
  txt: info('text/plain', 'TXT'),
  md: info('text/markdown', `${registry}text/markdown`),
  'akn.xml': info('application/akn+xml', 'XML', false),
  pdf: info('application/pdf', 'PDF'),
  ics: info('text/calendar', `${registry}text/calendar`),
} satisfies Record<string, FormatInfo>;
export type GroupFormat = keyof typeof groupFormats;
