import { count } from './count.ts';
import type { DataWords } from './vi-data.ts';

/** Words of the catalogue and of the pages of the data in English. */
export const enData: DataWords = {
  data: {
    title: 'Open data',
    lead: 'Everything this site shows, as files. Each table has a column dictionary, a licence and a source for its rows.',
    description:
      'Download the data behind the plan: tasks, paragraphs, agencies, documents, support items, places; every column described, every file with its checksum.',
    head: {
      dataset: 'Dataset',
      rows: 'Rows',
      columns: 'Columns',
      updated: 'Changed',
      get: 'Download',
    },
    types: {
      string: 'text',
      integer: 'whole number',
      number: 'number',
      date: 'date',
      boolean: 'yes or no',
    },
    list: 'list',
    how: 'Using the files',
    howText: [
      'CSV: UTF-8, commas, the first row is the header, dates as year-month-day. In Excel, open the file with Data, From Text/CSV and choose UTF-8.',
      'A cell without a value says why: not-stated (the source does not say), not-applicable (the question has no meaning here), not-found (we looked and found nothing), not-confirmed (seen, but we cannot vouch for it). It never means zero.',
      'A cell that holds several values parts them with a semicolon and a space.',
      'In the CSV file, a text that starts with =, +, -, @ or an apostrophe has one more apostrophe in front, so that a spreadsheet does not run it as a formula. The JSON file leaves it as it is.',
      'Names keep their Vietnamese marks. Columns that end in _en are our translation.',
    ],
    allTitle: 'All at once',
    allText:
      'Everything in one archive, with dictionary, licence and checksums; or all tables in one SQLite database with a full-text search.',
    descriptions: 'Descriptions of the data',
    descriptionLinks: {
      dcat: 'Catalogue (DCAT 3, JSON-LD)',
      package: 'Data Package',
      csvw: 'CSV on the Web',
      sums: 'Checksums of all files',
      cff: 'Citation (CITATION.cff)',
    },
    search: {
      label: 'Find a dataset or a column',
      placeholder: 'Find a dataset or a column',
      button: 'Find',
    },
    found: '{n} datasets match.',
    noneFound: 'No dataset has “{q}” in its name, description or columns.',
    snippets: 'In a program',
    frozen: 'Frozen and latest versions',
    frozenText: [
      'A file on this page is always the latest; its address stays the same. Each release also freezes every table with its descriptions, dictionary and checksums under /data/releases/<number>/: a frozen file never changes and stays there for good.',
      'Only CSV and the descriptions are frozen. XLSX, JSON, JSON Lines, Parquet and SQLite are all made from the same rows by the program of this site (MIT licence): the program and the content of a release, run again, give the same bytes. Freezing those formats as well would make the repository many times as heavy and keep no more data.',
      'To cite figures that will still be the same next year, name the frozen CSV file; its address is under Versions on the page of each dataset.',
    ],
    licence: 'Licence',
    licenceText:
      'Official texts are outside copyright, under Article 15.2 of the Vietnamese Law on Intellectual Property. The text, translation and data of this site are under CC BY 4.0: you may reuse them, also commercially, if you name the source and say what you changed.',
    licenceLink: 'Creative Commons Attribution 4.0 International',
  },
  dataset: {
    frozenForm: 'Why only CSV and descriptions are frozen',
    pageTitle: (title: string) => `Data: ${title}`,
    aside: 'Citation and related data',
    figures: {
      rows: 'rows',
      columns: 'columns',
      filled: 'cells with a value',
      version: 'version',
    },
    downloads: 'Download',
    whole: 'All datasets together',
    files: {
      csv: { name: 'CSV', how: 'UTF-8, commas; opens in any spreadsheet' },
      xlsx: {
        name: 'XLSX',
        how: 'for Excel: typed cells, a filter, the dictionary on a second sheet',
      },
      json: { name: 'JSON', how: 'the same rows, with the column dictionary' },
      jsonl: { name: 'JSON Lines', how: 'one row a line, for programs that read in pieces' },
      parquet: { name: 'Parquet', how: 'typed columns, for DuckDB, pandas, Arrow' },
      zip: { name: 'ZIP', how: 'CSV, XLSX, JSON, dictionary, licence and citation together' },
      everything: {
        name: 'ZIP',
        how: 'every table in all five formats, the SQLite database, dictionary, licence and citation',
      },
      sqlite: {
        name: 'SQLite',
        how: 'every table with its keys and a full-text search, in one database',
      },
    },
    get: (format: string) => `Download ${format}`,
    copySum: 'copy all',
    copiedSum: 'Checksum copied',
    preview: 'Preview',
    previewNote: (rows: number, allRows: number, columns: number, allColumns: number) =>
      `${rows} of ${count(allRows, 'row')}, ${columns} of ${count(allColumns, 'column')}. Scroll sideways to see more.`,
    dictionary: 'Columns',
    dictionaryHead: {
      name: 'Column',
      type: 'Type',
      meaning: 'Meaning',
      example: 'Example',
      absent: 'Absent',
    },
    oneOf: 'One of: ',
    leadsTo: (column: string) => `Value of the column ${column} in `,
    key: (columns: string) => `A row is named by: ${columns}.`,
    versions: 'Versions',
    versionsNote: {
      released: (version: string) => `The files above are those of version ${version}.`,
      changed: (version: string) =>
        `The data have changed since version ${version} and will get a new version at the next release. The frozen files of that version stay where they are.`,
      next: () => 'These files are not frozen yet.',
    },
    versionsHead: { version: 'Version', on: 'Day', note: 'What changed', file: 'Frozen file' },
    notFrozen: 'not frozen',
    latest: 'Address of the latest file',
    check: {
      title: 'Check a file',
      text: 'Choose a file that you downloaded from this page, or drop it here. Your browser computes its SHA-256 and compares it; the file stays on your device.',
      label: 'File to check',
      off: 'Without scripts, compare the output of sha256sum with the checksums above.',
      match: 'This file is {name} as published here.',
      older: 'It is {name} of release {release}.',
      none: 'This file is none of those published here: it is altered, or from elsewhere. Its SHA-256 is {sum}.',
      insecure: 'This browser computes checksums only on pages that came by https.',
    },
    limits: 'Limits and what is missing',
    quality: 'How far to trust it',
    grades: {
      'letter-for-letter': 'Compared letter for letter with the official text.',
      'from-sources': 'Taken from public sources that each row names.',
      'our-reading': 'Our own reading, written from the sources.',
    },
    absences: (cells: string) => `Cells that say why they have no value: ${cells}.`,
    noAbsence: 'Every cell has a value.',
    licence: 'Licence and corrections',
    citation: 'Cite this dataset',
    cite: (site: string, title: string, version: string, day: string, url: string) =>
      `${site}, “${title}”, version ${version}, data checked on ${day}, ${url}`,
    related: 'Related data',
    report: 'Report a mistake in the data',
    allData: 'All datasets',
  },
};
