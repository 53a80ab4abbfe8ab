/** The citation of a table in the formats that reference managers read. */
import { absoluteUrl } from '../i18n/sections.ts';
import type { Model } from '../model/types.ts';
import { buildDatasets, type AnyDataset } from './all.ts';
import { versionOf, wholeVersionOf } from './version.ts';

/** What every format says of a table. */
interface Reference {
  key: string;
  title: string;
  titleVi: string;
  publisher: string;
  site: string;
  version: string;
  /** Day of the last change. */
  day: string;
  url: string;
  about: string;
  keywords: string[];
}

function referenceOf(model: Model, table: AnyDataset): Reference {
  const { site } = model;
  const version = versionOf(model, table);
  return {
    key: `${model.currentPlan.document.id}-${table.id}`,
    title: table.title.en,
    titleVi: table.title.vi,
    publisher: site.publisher.en,
    site: site.name.en,
    version: version.label,
    day: version.modified,
    url: absoluteUrl(site.baseAddress, 'en', { section: 'data', ids: [table.id] }),
    about: table.about.en,
    keywords: table.keywords.en,
  };
}

/** BibTeX; braces keep the capitals, and marks stay as they are (UTF-8, for biber and modern BibTeX). */
export function writeBibtex(model: Model, table: AnyDataset): string {
  const one = referenceOf(model, table);
  const [year, month] = one.day.split('-');
  const fields = {
    title: `{${one.title}}`,
    author: `{${one.publisher}}`,
    publisher: one.site,
    year: year!,
    month: String(Number(month)),
    version: one.version,
    url: one.url,
    note: one.titleVi,
  };
  const lines = Object.entries(fields).map(
    ([name, value]) => `  ${name} = {${escapeBibtex(value)}},`,
  );
  return [`@misc{${one.key},`, ...lines, '}', ''].join('\n');
}

function escapeBibtex(text: string): string {
  return text.replace(/[&%$#_]/g, (letter) => `\\${letter}`);
}

/** RIS: two letters, two spaces, a hyphen, a space; lines end in CRLF. */
export function writeRis(model: Model, table: AnyDataset): string {
  const one = referenceOf(model, table);
  const lines = [
    ['TY', 'DATA'],
    ['TI', one.title],
    ['TT', one.titleVi],
    ['AU', one.publisher],
    ['PB', one.site],
    ['PY', one.day.slice(0, 4)],
    ['DA', one.day.replaceAll('-', '/')],
    ['ET', one.version],
    ['UR', one.url],
    ['AB', one.about],
    ...one.keywords.map((word) => ['KW', word]),
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** CSL-JSON: a list with one item. */
export function writeCsl(model: Model, table: AnyDataset): string {
  const one = referenceOf(model, table);
  const item = {
    id: one.key,
    type: 'dataset',
    title: one.title,
    'original-title': one.titleVi,
    author: [{ literal: one.publisher }],
    publisher: one.site,
    issued: { 'date-parts': [one.day.split('-').map(Number)] },
    version: one.version,
    URL: one.url,
    abstract: one.about,
    keyword: one.keywords.join(', '),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** CITATION.cff of one table, or of all where none is given. */
export function writeCff(model: Model, table?: AnyDataset): string {
  const { site } = model;
  const one = table && referenceOf(model, table);
  const whole = wholeVersionOf(model, buildDatasets(model));
  const text = (value: string) => JSON.stringify(value);
  return [
    'cff-version: 1.2.0',
    `message: ${text('If you use this data, cite it as below.')}`,
    'type: dataset',
    `title: ${text(one?.title ?? `${site.name.en}: open data`)}`,
    'authors:',
    `  - name: ${text(site.publisher.en)}`,
    `version: ${text(one?.version ?? whole.label)}`,
    `date-released: ${text(one?.day ?? whole.modified)}`,
    `license: ${site.licence.content}`,
    `url: ${text(one?.url ?? absoluteUrl(site.baseAddress, 'en', { section: 'data' }))}`,
    `abstract: ${text(one?.about ?? site.tagline.en)}`,
    'keywords:',
    ...(one?.keywords ?? ['open data', 'rural industry']).map((word) => `  - ${text(word)}`),
    '',
  ].join('\n');
}
