import { count } from './count.ts';
import type { TrustWords } from './vi-trust.ts';

/** Words of what can be checked and followed in English; the same keys as the Vietnamese by type. */
export const enTrust: TrustWords = {
  progress: {
    view: 'Progress',
    title: (reported: number, all: number) =>
      reported === 0
        ? `No public report found on ${count(all, 'task')}`
        : `${reported} of the ${count(all, 'task')} have a public report; for ${all - reported} none was found`,
    description: (all: number) =>
      `Progress of ${count(all, 'task')} by public reports: state, dated sources, what each shows, the words searched.`,
    lead: 'The state is what public reports show, not a judgement of ours. Every state but “no public report found” rests on at least one dated source.',
    cautionStrong: 'Not found does not mean not done.',
    states: {
      'no-report': 'No public report found',
      'under-way': 'Under way',
      done: 'Done',
      'not-done': 'Not done',
      superseded: 'Superseded',
    },
    filterState: 'State',
    anyState: 'Any state',
    lead_: 'Leads',
    section: 'Progress in public reports',
    state: 'State',
    reports: 'Report',
    shows: 'It shows',
    quoted: 'In its words',
    noQuote: 'the copy that was read gave no words to quote',
    limits: 'Caution',
    period: 'About',
    searched: 'Search words',
    searchedOn: (day: string, n: number) => `Searched on ${day}, ${count(n, 'search', 'searches')}`,
    note: 'Also found',
    tracker: (n: number) => `Progress of all ${count(n, 'task')}`,
    strengths: {
      official: 'published by the body',
      'press-quoting-official': 'press quoting a body',
      press: 'press',
    },
    datedBy: {
      printed: '',
      text: 'day read from the text',
      address: 'day read from the address',
    },
    list: 'Task by task',
    byState: 'By state',
    byGroup: 'By group of the annex',
    byAgency: 'By lead agency',
    byAgencyNote: 'A task with several lead agencies counts for each of them.',
    byPlace: 'By the places that tasks name',
    byPlaceNote:
      'A report is about the task, not always about each place. A task that names several places counts for each of them.',
    noPlace: 'Names no district or town',
    columns: {
      what: 'Item',
      all: 'Tasks',
      reported: 'With a report',
      silent: 'No report found',
    },
    total: (n: number) => `The whole plan, ${count(n, 'task')}`,
    none: 'none',
    duty: 'What the plan requires to be reported',
    dutyText: (day: string, name: string) =>
      `The plan sets a single date for reporting: before ${day}, to ${name}.`,
    dutySee: 'Read that paragraph in the plan',
    source: (day: string) =>
      `Source: the public reports named at each task; searched on ${day}. Titles of tasks are shortened.`,
  },
  checked: {
    on: (day: string) => `Last checked: ${day}`,
    overdue: (day: string) =>
      `Overdue for checking since ${day}; what stands here may be out of date`,
  },
};
