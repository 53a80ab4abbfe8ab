import { count } from './count.ts';
import type { ChangeWords } from './vi-changes.ts';

/** Words of what changed, of feeds and of the calendar, in English; the same keys as the Vietnamese by type. */
export const enChanges: ChangeWords = {
  changes: {
    title: 'Changes to this site',
    description:
      'What this site has added, where a meaning changed and where only a wording, on which day and by which source.',
    lead: 'Each change has its day, what it is about and its source. The words of the plan do not change; what changes is our text and our data.',
    none: 'No change has been noted yet.',
    kinds: { new: 'New', meaning: 'Change of meaning', small: 'Small fix' },
    small: (n: number) => `${count(n, 'small fix', 'small fixes')} without a change of meaning`,
    since: (day: string) => `True since ${day}.`,
    by: (names: string) => `According to ${names}.`,
    ofPage: 'Latest change:',
    earlier: (n: number) => `${count(n, 'other change')} to this page`,
    all: 'All changes',
    labels: { records: 'About', sources: 'Sources' },
    moreRecords: (n: number) => `${n} more`,
    columns: { day: 'Day', kind: 'Kind', change: 'Change' },
    sinceLabel: 'Changed since',
    sinceSubmit: 'Show',
    sinceCount: 'Changes: {n}',
  },
  feeds: {
    title: 'Follow by feed',
    text: 'A feed reader tells you of changes and new reports; no account and no mail are needed. The feeds below have news already. Every other agency, place and support policy has a feed of its own too, empty so far, at the foot of its page.',
    whole: 'The whole site',
    follow: 'Follow this page:',
    description: (name: string) => `Changes and new public reports about: ${name}.`,
    report: (n: number, publisher: string) => `Task ${n}: report by ${publisher}`,
    columns: { what: 'Follow', formats: 'Formats' },
  },
  calendar: {
    title: 'Calendar',
    text: 'The calendar file has the plan’s date for reporting and the first and last days of supports where a source gives them. Any calendar application opens it.',
    link: 'Download the calendar (ICS)',
    name: (site: string) => `${site}: dates`,
    report: (number: string, name: string) => `Report due under Plan ${number}, to ${name}`,
    validFrom: (policy: string, n: number) =>
      `${policy}: ${count(n, 'support')} ${n === 1 ? 'begins' : 'begin'} to apply`,
    validTo: (policy: string, n: number) =>
      `${policy}: ${count(n, 'support')} ${n === 1 ? 'ceases' : 'cease'} to apply`,
  },
};
