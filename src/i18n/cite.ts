/**
 * Citations of a plan and its passages, made the same way when the site is built and in the browser:
 * as Vietnamese offices write them, in English, and for reference managers.
 */
import type { Bilingual } from '../schema/field.ts';
import { formatAdministrativeDay, formatDay } from './format.ts';
import type { Locale } from './sections.ts';

/** What citing any passage of one plan takes. */
export interface CiteSource {
  /** Id of the document; the key of a citation starts with it. */
  id: string;
  number: string;
  signedOn: string;
  kind: Bilingual;
  title: Bilingual;
  issuer: Bilingual;
  /** Full address of the plan's page in each language. */
  url: Bilingual;
  /** Version of this site's text, which the address carries along. */
  version: string;
  /** Id of the annex. */
  annex: string;
  /** Short names of the parts without a number, by their ids. */
  parts: Record<string, Bilingual>;
}

export const citeForms = ['vi', 'en', 'bibtex', 'csl'] as const;
export type CiteForm = (typeof citeForms)[number];

/** Where a citation points: a passage of the plan (the whole without one), its own page if it has one, words quoted. */
export interface Cited {
  address?: string | undefined;
  url?: Bilingual | undefined;
  quote?: string | undefined;
  /** Language of the words quoted; without it, that of the form. */
  quoteLang?: Locale | undefined;
}

/** “II.2.a” for `ii-2-a`: the number that readers know a part by. */
export function partNumberOf(id: string): string {
  const [roman = '', ...rest] = id.split('-');
  return [roman.toUpperCase(), ...rest].join('.');
}

/** “mục II.2.a, đoạn 3”, “annex, task 7”; empty for the plan as a whole. */
export function placeOf(locale: Locale, source: CiteSource, address: string | undefined): string {
  if (!address) return '';
  const words =
    locale === 'vi'
      ? { part: 'mục', paragraph: 'đoạn', task: 'nhiệm vụ', annex: 'Phụ lục' }
      : { part: 'part', paragraph: 'paragraph', task: 'task', annex: 'annex' };
  const [part = '', clause] = address.split('.');
  const isNumber = clause !== undefined && /^\d+$/.test(clause);
  if (part === source.annex)
    return isNumber ? `${words.annex}, ${words.task} ${clause}` : words.annex;
  const named = source.parts[part]?.[locale] ?? `${words.part} ${partNumberOf(part)}`;
  return isNumber ? `${named}, ${words.paragraph} ${clause}` : named;
}

/** The address that a citation carries: with the version of the text, so that the page can say what changed since. */
export function citedUrl(locale: Locale, source: CiteSource, cited: Cited): string {
  const url = new URL((cited.url ?? source.url)[locale]);
  url.searchParams.set('v', source.version);
  if (!cited.url && cited.address) url.hash = cited.address;
  return url.href;
}

/**
 * One citation.
 * @param form which form; the structured ones name the original and lead to the page in the reader's language
 * @param locale language of the page that is cited
 */
export function cite(form: CiteForm, locale: Locale, source: CiteSource, cited: Cited): string {
  if (form === 'vi') return citeVietnamese(source, cited);
  if (form === 'en') return citeEnglish(source, cited);
  const url = citedUrl(locale, source, cited);
  return form === 'bibtex' ? citeBibtex(source, cited, url) : citeCsl(source, cited, url);
}

/** As an office cites a document: kind, number, day, issuer, what it is about, then the place in it. */
function citeVietnamese(source: CiteSource, cited: Cited): string {
  const quote = cited.quote ? `“${cited.quote}” (` : '';
  const place = placeOf('vi', source, cited.address);
  const about = source.title.vi.charAt(0).toLocaleLowerCase('vi') + source.title.vi.slice(1);
  const document = `${source.kind.vi} số ${source.number} ${formatAdministrativeDay(source.signedOn)} của ${source.issuer.vi} ${about}`;
  const isTranslated = quote !== '' && cited.quoteLang === 'en';
  const whole = [document, place, isTranslated && 'bản dịch không chính thức']
    .filter(Boolean)
    .join(', ');
  const url = citedUrl(isTranslated ? 'en' : 'vi', source, cited);
  return `${quote}${whole}${quote ? ')' : ''}. ${url}`;
}

function citeEnglish(source: CiteSource, cited: Cited): string {
  const quote = cited.quote ? `“${cited.quote}” ` : '';
  const place = placeOf('en', source, cited.address);
  const document = `${source.issuer.en}, ${source.kind.en} ${source.number} of ${formatDay('en', source.signedOn)}, “${source.title.en}”`;
  const whole = [document, place].filter(Boolean).join(', ');
  const isOriginal = quote !== '' && cited.quoteLang === 'vi';
  const what = isOriginal ? 'original, in Vietnamese' : 'unofficial translation';
  return `${quote}${whole} (${what}). ${citedUrl(isOriginal ? 'vi' : 'en', source, cited)}`;
}

function keyOf(source: CiteSource, address: string | undefined): string {
  return [source.id, address].filter(Boolean).join('-').replaceAll('.', '-');
}

function citeBibtex(source: CiteSource, cited: Cited, url: string): string {
  const [year = '', month = '', day = ''] = source.signedOn.split('-');
  const place = placeOf('vi', source, cited.address);
  const fields: [string, string][] = [
    ['author', `{${source.issuer.vi}}`],
    ['title', `{${source.title.vi}}`],
    ['type', source.kind.vi],
    ['number', source.number],
    ['year', year],
    ['month', month],
    ['day', day],
    ...(place || cited.quote
      ? ([['note', [place, cited.quote && `“${cited.quote}”`].filter(Boolean).join(': ')]] as [
          string,
          string,
        ][])
      : []),
    ['version', source.version],
    ['langid', 'vietnamese'],
    ['url', url],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${escapeBibtex(value)}},`);
  return [`@misc{${keyOf(source, cited.address)},`, ...lines, '}'].join('\n');
}

/** Braces are kept in pairs by the callers; what BibTeX reads as a command is escaped. */
function escapeBibtex(value: string): string {
  return /^https?:/.test(value) ? value : value.replace(/[&%$#_]/g, '\\$&');
}

function citeCsl(source: CiteSource, cited: Cited, url: string): string {
  const place = placeOf('vi', source, cited.address);
  const item = {
    id: keyOf(source, cited.address),
    type: 'legislation',
    title: source.title.vi,
    authority: source.issuer.vi,
    author: [{ literal: source.issuer.vi }],
    genre: source.kind.vi,
    number: source.number,
    issued: { 'date-parts': [source.signedOn.split('-').map(Number)] },
    ...(place ? { section: place } : {}),
    ...(cited.quote ? { note: `“${cited.quote}”` } : {}),
    version: source.version,
    language: 'vi',
    URL: url,
  };
  return JSON.stringify([item], null, 2);
}
