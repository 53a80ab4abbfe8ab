import { apiRoot } from '../api/collections.ts';
import { buildDatasets } from '../datasets/all.ts';
import { absoluteUrl, fileHref, type Address, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';
import { addDays } from './last-checked.ts';

/** Days that a security contact stays good where the site sets no interval for checking. */
const longestContact = 365;

/** `robots.txt`: everything may be read, and where the list of pages is. */
export function buildRobots(model: Model): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteFile(model, 'sitemap.xml')}\n`;
}

/** `security.txt` (RFC 9116): good until the day on which the whole site is due to be checked again. */
export function buildSecurityText(model: Model): string {
  const { corrections, checkedOn, recheckAfterDays = longestContact } = model.site;
  return [
    `Contact: mailto:${corrections.email}`,
    `Contact: ${corrections.issues}`,
    `Expires: ${addDays(checkedOn, recheckAfterDays)}T00:00:00.000Z`,
    'Preferred-Languages: vi, en',
    `Canonical: ${absoluteFile(model, '.well-known/security.txt')}`,
    '',
  ].join('\n');
}

/** `llms.txt`: what this is and where its main pages and files are, for a program that reads on someone's behalf. */
export function buildLlmsText(model: Model): string {
  const { site, currentPlan } = model;
  const tables = buildDatasets(model);
  const number = valueOf(currentPlan.document.number) ?? currentPlan.year;
  const inLanguage = (locale: Locale) => {
    const words = getWords(locale).siteFiles;
    return [
      `## ${words.pages}`,
      ...listPages(model, locale),
      `## ${words.data}`,
      ...tables.map((table) =>
        link(table.title[locale], absoluteFile(model, `data/${table.id}.json`), table.row[locale]),
      ),
      `## ${words.api}`,
      link('index.json', absoluteFile(model, `${apiRoot}/index.json`), words.apiIndex),
      link('openapi.json', absoluteFile(model, `${apiRoot}/openapi.json`), words.apiDescription),
    ];
  };
  const about = (locale: Locale) => getWords(locale).siteFiles.about(number);
  const lines = [
    `# ${site.name.en} · ${site.name.vi}`,
    `> ${about('en')}`,
    `> ${about('vi')}`,
    ...inLanguage('en'),
    ...inLanguage('vi'),
  ];
  return `${lines.reduce((text, line) => text + (line.startsWith('- ') && /(^|\n)- [^\n]*$/.test(text) ? '\n' : '\n\n') + line)}\n`;
}

function listPages(model: Model, locale: Locale): string[] {
  const names = getWords(locale).sectionNames;
  const year = model.currentPlan.year;
  const page = (label: string, address: Address) =>
    link(label, absoluteUrl(model.site.baseAddress, locale, address));
  return [
    page(names.plan, { section: 'plan', ids: [year] }),
    page(names.tasks, { section: 'tasks', ids: [year] }),
    page(names.support, { section: 'support' }),
    page(names.documents, { section: 'documents' }),
    page(names.agencies, { section: 'agencies' }),
    page(names.places, { section: 'places' }),
    page(names.glossary, { section: 'glossary' }),
    page(names.discrepancies, { section: 'discrepancies' }),
    page(names.data, { section: 'data' }),
    page(getWords(locale).footer.sources, { section: 'about' }),
  ];
}

function link(label: string, href: string, about?: string): string {
  return `- [${label}](${href})${about ? `: ${about}` : ''}`;
}

function absoluteFile(model: Model, path: string): string {
  return new URL(fileHref(path), model.site.baseAddress).href;
}
