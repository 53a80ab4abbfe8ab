import type { DataFileWords } from './vi-data-files.ts';

/** Words inside the downloaded files, in English. */
export const enDataFiles: DataFileWords = {
  dataFiles: {
    sheet: 'dictionary',
    head: {
      table: 'Table',
      name: 'Column',
      type: 'Type',
      unit: 'Unit',
      meaning: 'Meaning',
      values: 'Values',
      absences: 'May be absent',
      to: 'Leads to',
      key: 'Key',
    },
    key: 'key',
    about: 'About this file',
    source: 'Source',
    licence: 'Licence',
    version: 'Version',
    checkedOn: 'Data checked on',
    rows: 'What a row is',
    files: 'Files',
    limits: 'Limits and what is missing',
    quality: 'How far to trust it',
    columns: 'Columns',
    absence: 'A cell without a value says why',
    absenceNote: 'Read these four words as missing values; none of them means zero.',
    guardNote:
      'In the CSV files, a text that starts with =, +, -, @ or an apostrophe has one more apostrophe in front.',
    check: 'To check the files: sha256sum -c SHA256SUMS',
    cite: 'How to cite: see CITATION.cff.',
    filter: 'This file holds only the rows that were shown',
  },
};
