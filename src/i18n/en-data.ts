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
      updated: 'Checked',
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
    licence: 'Licence',
    licenceText:
      'Official texts are outside copyright, under Article 15.2 of the Vietnamese Law on Intellectual Property. The text, translation and data of this site are under CC BY 4.0: you may reuse them, also commercially, if you name the source and say what you changed.',
    licenceLink: 'Creative Commons Attribution 4.0 International',
  },
  dataset: {
    pageTitle: (title: string) => `Data: ${title}`,
    aside: 'Citation and related data',
    figures: {
      rows: 'rows',
      columns: 'columns',
      filled: 'cells with a value',
      checked: 'last checked',
    },
    downloads: 'Download',
    files: {
      csv: { name: 'CSV', how: 'UTF-8, commas; opens in any spreadsheet' },
      json: { name: 'JSON', how: 'the same rows, with the column dictionary' },
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
    cite: (site: string, title: string, day: string, url: string) =>
      `${site}, “${title}”, data checked on ${day}, ${url}`,
    related: 'Related data',
    report: 'Report a mistake in the data',
    allData: 'All datasets',
  },
};
