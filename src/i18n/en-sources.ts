import type { viSources } from './vi-sources.ts';
import { count } from './count.ts';

/** Words of the pages of sources in English. */
export const enSources: typeof viSources = {
  sources: {
    description:
      'Every public page that facts of this site rest on, by how strong it is as evidence, with its publisher, its day and the address that was read.',
    lead: (n) =>
      `${count(n, 'public page')} that the facts beyond the plan rest on, by kind of publisher. The kind tells how strong a source is; the page About says how they are graded.`,
    kinds: {
      official: 'official pages',
      press: 'press',
      reference: 'reference sites',
      copy: 'copies',
      weak: 'weak sources',
    },
    meanings: {
      official: 'Pages of the bodies concerned.',
      press: 'News and articles.',
      reference: 'Databases and reference sites.',
      copy: 'Copies of a document or an article elsewhere than where it was issued.',
      weak: 'Open postings, classified advertisements, pages of search results.',
    },
    number: (n) => count(n, 'source'),
    title: (kind) => `Sources read: ${kind}`,
    listLead: (n, meaning) => `${meaning} ${count(n, 'source')}, by the name of the publisher.`,
    listDescription: (kind, meaning) =>
      `Sources that facts of this site rest on, ${kind}, each with its publisher, the address read and its day. ${meaning}`,
    head: { publisher: 'Publisher', url: 'Address read', on: 'Published', record: 'Record' },
    others: 'Other kinds of sources',
    table: 'Download the table of sources',
    all: 'The sources that were read',
    allMeta: 'by how strong they are',
  },
};
