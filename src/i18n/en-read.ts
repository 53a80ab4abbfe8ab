import { count } from './count.ts';
import type { ReadWords } from './vi-read.ts';

/** Words beside the plan's text in English; the same keys as the Vietnamese by type. */
export const enRead: ReadWords = {
  read: {
    summary: 'In short',
    summaryOutdated: 'This summary follows an earlier version of the text.',
    tasks: (n: number) => count(n, 'task'),
    supports: (n: number) => count(n, 'support item'),
    documents: (n: number) => `${count(n, 'document')} cited`,
    data: 'Data',
    tables: { tasks: 'tasks', 'support-items': 'support items', documents: 'documents' },
    year: (year: string) => `A plan for the year ${year}`,
    openTerm: 'Open in the glossary',
    close: 'Close',
    openPage: 'Open its page',
  },
};
