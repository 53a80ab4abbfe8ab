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
    guardedColumn:
      'In the CSV file, a text here that starts with =, +, -, @ or an apostrophe has one more apostrophe in front; the other formats keep it as printed.',
    frozenNote:
      'This release is frozen and never changes. Only CSV and the descriptions are frozen: XLSX, JSON, JSON Lines, Parquet and SQLite are made from the same rows by the program of the site, which with the content of this release gives the same bytes again; freezing them as well would only make the repository heavier and keep no more data.',
    searchNote:
      "The SQLite file has a full-text search in its table search, with or without marks: SELECT table_name, row_key, written FROM search WHERE search MATCH 'duc dong'; finds all that MATCH 'Đúc đồng' finds. The column folded has the words without marks, đ written d; written has them as they are, and its index keeps đ. In a phrase in quotation marks write đ everywhere or d everywhere.",
    check: 'To check the files: sha256sum -c SHA256SUMS',
    cite: 'How to cite: see CITATION.cff.',
    filtered: {
      download: 'Download the list shown (CSV)',
      readme: 'README of this file',
      noFilter: 'no filter, all rows',
      template: (title, site, day, columns) =>
        `{file}
Filter: {filter}
Rows: {n} of {all}, in the columns and the order shown
Page: {url}

${title}
Source: ${site}, data checked on ${day}
Licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
A text that starts with =, +, -, @ or an apostrophe has one more apostrophe in front.

Columns:
${columns}`,
      columns: {
        number: 'Number',
        group: 'Group',
        state: 'State',
        product: 'Product',
        maker: 'Maker',
        page: 'Page',
      },
      nobody: 'no body',
      noRole: 'no role',
      nothing: 'none',
    },
  },
};
