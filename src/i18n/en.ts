import { enCharts } from './en-charts.ts';
import { enDataFiles } from './en-data-files.ts';
import { enListColumns } from './en-list-columns.ts';
import { enData } from './en-data.ts';
import { enClusters } from './en-clusters.ts';
import { enCite } from './en-cite.ts';
import { enMoved } from './en-moved.ts';
import { enOffline } from './en-offline.ts';
import { enOcop } from './en-ocop.ts';
import { enPdf } from './en-pdf.ts';
import { enPlan } from './en-plan.ts';
import { enRead } from './en-read.ts';
import { enRecord } from './en-records.ts';
import { enFileGroups } from './en-file-groups.ts';
import { enSources } from './en-sources.ts';
import { enSiteFiles } from './en-site-files.ts';
import { enFind } from './en-search.ts';
import { enFinder } from './en-finder.ts';
import { enSupport } from './en-support.ts';
import { enTotals } from './en-totals.ts';
import { enTrust } from './en-trust.ts';
import { enChanges } from './en-changes.ts';
import { enVerify } from './en-verify.ts';
import type { Words } from './vi.ts';

/** The site's own words in English: the same keys as `vi.ts`, for a reader without Vietnamese. */
export const en: Words = {
  ...enData,
  ...enCite,
  ...enMoved,
  ...enOffline,
  ...enPdf,
  ...enDataFiles,
  ...enListColumns,
  ...enPlan,
  ...enCharts,
  ...enRead,
  ...enRecord,
  ...enFileGroups,
  ...enSources,
  ...enSiteFiles,
  ...enFind,
  ...enSupport,
  ...enTrust,
  ...enTotals,
  ...enClusters,
  ...enOcop,
  ...enChanges,
  ...enVerify,
  ...enFinder,
  lang: 'en',
  languageName: 'English',
  skip: 'Skip to the main content',
  menu: 'Menu',
  mainNav: 'Main sections',
  languages: 'Languages',
  themeToggle: 'Switch between light and dark',
  home: 'Home',
  breadcrumbs: 'Where this page is',
  nav: {
    plan: 'Plan',
    tasks: 'Tasks',
    support: 'Support',
    ocop: 'OCOP products',
    documents: 'Documents',
    data: 'Data',
  },
  sectionNames: {
    plan: 'Plan',
    tasks: 'Tasks',
    support: 'Support',
    ocopProducts: 'OCOP products',
    documents: 'Documents',
    agencies: 'Agencies',
    places: 'Places',
    clusters: 'Industrial clusters',
    villages: 'Craft villages',
    rawMaterialAreas: 'Raw-material areas',
    data: 'Data',
    charts: 'Charts',
    search: 'Search',
    glossary: 'Glossary',
    discrepancies: 'Discrepancies',
    sources: 'Sources read',
    about: 'About',
    verify: 'Check a text',
    changes: 'Changes',
  },
  absence: {
    'not-stated': 'not stated',
    'not-applicable': 'not applicable',
    'not-found': 'not found',
    'not-confirmed': 'not confirmed',
  },
  sourceStrengths: {
    official: 'official source',
    press: 'press',
    reference: 'reference site',
    copy: 'copy',
    weak: 'weak source',
  },
  emptyCell: 'Empty',
  print: {
    left: (number: string, day: string) => `Plan ${number}, ${day}`,
    right: 'Printed from the reading room',
    version: 'Version',
    fingerprint: 'SHA-256 of the whole Vietnamese text begins with',
    partFingerprint: 'SHA-256 of the Vietnamese text of this part',
  },
  actions: {
    copyLink: 'Copy the link',
    copied: 'Copied',
    copiedLink: 'Link copied',
    print: 'Print',
    downloadText: (size: string) => `Download the text (TXT, ${size})`,
    copy: 'Copy',
    data: 'Data',
    seePage: 'See the page',
  },
  since: (day: string, name: string) => `Since ${day}: ${name}`,
  sinceUnknown: (name: string) => `Today: ${name}`,
  noSuccessorFound: 'Present name: not found',
  noDistrict: (day: string) => `Since ${day} there is no district level`,
  about: {
    report: 'Where to report a mistake',
    reportMail: 'Report by email',
    reportIssue: 'Report in the issue tracker',
    reserved:
      'The publisher has not yet set an address for reports. The address below is a placeholder and leads nowhere.',
  },
  report: {
    subject: (page: string) => `Mistake: ${page}`,
    body: (address: string, version: string) =>
      `Page: ${address}\nVersion: ${version}\n\nWhat is wrong:\n\nWhat is right:\n\nSource:\n`,
    link: 'Report a mistake on this page',
  },
  footer: {
    about: (number: string, day: string) =>
      `A reading room and open data on Plan ${number} of ${day}. The signed document is the original; this site keeps its words. The English is an unofficial translation.`,
    find: 'Look up',
    aboutSite: 'About this site',
    wrong: 'If you find a mistake',
    wrongText: 'Every page has a report link that carries its address and version.',
    sources: 'Sources and checks',
    accessibility: 'Accessibility',
    licence: 'Licence',
  },
  notFound: {
    title: 'No such page',
    text: 'The address may be mistyped, or the page may have moved. A published page is never deleted.',
    ways: 'Open one of these pages',
    description: 'No page was found at this address.',
  },
  more: 'See more',
};
