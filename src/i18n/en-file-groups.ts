import type { viFileGroups } from './vi-file-groups.ts';

/** Words of the catalogue for files that are no table of their own, in English. */
export const enFileGroups: typeof viFileGroups = {
  fileGroups: {
    lists: {
      title: (table) => `${table}: the lists as pages show them`,
      about:
        'The lists that this site shows, one a file, with exactly the rows of the page. The whole table is the dataset that they are part of.',
      how: 'Exactly the rows of that page.',
    },
    taskViews: {
      list: 'List of tasks',
      matrix: 'Tasks by body',
      progress: 'Progress of the tasks',
    },
    placeViews: {
      then: 'Administrative units when the plan was issued',
      today: 'Administrative units of today',
    },
    products: 'List of confirmed OCOP products',
    confirmed: 'Confirmed OCOP products, with all columns of the table',
    catalogue: {
      title: 'The catalogue as a file',
      about:
        'The tables that this site publishes, one file a language, with exactly the rows of the catalogue.',
    },
    changes: {
      title: 'The changes to this site as a file',
      about: 'Every change of this site that was noted, one file a language, the latest first.',
    },
    charts: {
      title: 'The figures of each chart',
      about:
        'The rows behind each chart, exactly what is drawn, one CSV file and one JSON file a chart.',
      how: 'Exactly the rows that are drawn.',
    },
    plan: {
      title: (title) => `${title}: forms to take away and to check against`,
      about:
        'The whole text of the plan to read, to print and for programs; the text to check against and the fingerprint of each passage. The English is unofficial.',
      how: 'The whole text, or a file to check the whole text against.',
      canonical: 'The text in canonical form, to check against',
      deposited: 'The text as deposited, byte for byte',
      fingerprints: 'The SHA-256 fingerprint of each passage',
      text: (form, language) => `The whole text, ${form}, ${language}`,
      languages: { vi: 'in Vietnamese', en: 'in English', 'vi-en': 'in both languages' },
    },
    calendar: {
      how: 'Opens in any calendar application.',
      file: { vi: 'The calendar in Vietnamese', en: 'The calendar in English' },
    },
  },
};
