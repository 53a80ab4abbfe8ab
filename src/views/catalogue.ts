import { buildDatasets, type AnyDataset } from '../datasets/all.ts';
import { tableFiles, wholeFiles } from '../datasets/files.ts';
import { buildSnippets } from '../datasets/snippets.ts';
import { versionOf } from '../datasets/version.ts';
import { formatBytes, formatNumber, formatTableDay } from '../i18n/format.ts';
import { absoluteFileUrl, fileHref, hrefOf, type Address, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { foldMarks } from '../model/slug.ts';
import type { Model } from '../model/types.ts';

/** Address of a table's page. */
export function datasetAddress(id: string): Address {
  return { section: 'data', ids: [id] };
}

/** The catalogue: each table with what a row is, its size and its files. */
export function buildCatalogue(model: Model, locale: Locale) {
  const words = getWords(locale).data;
  const { head } = words;
  return {
    table: {
      caption: words.title,
      stack: true,
      head: [
        { label: head.dataset },
        { label: head.rows, numeric: true },
        { label: head.columns, numeric: true },
        { label: head.updated },
        { label: head.get },
      ],
      rows: buildDatasets(model).map((table) => catalogueRow(model, table, locale)),
    },
    find: { ...words.search, data: `${hrefOf(locale, { section: 'data' })}find.json` },
    whole: wholeFiles(model).map((file, index) => ({
      ...getWords(locale).dataset.files[file.format === 'zip' ? 'everything' : file.format],
      size: formatBytes(locale, file.size),
      href: fileHref(file.path),
      button: getWords(locale).dataset.get(file.format === 'zip' ? 'ZIP' : 'SQLite'),
      primary: index === 0,
      checksum: checksumOf(file.sha256, locale),
    })),
    descriptions: [
      { label: words.descriptionLinks.dcat, href: fileHref('catalog.jsonld') },
      { label: words.descriptionLinks.package, href: fileHref('data/datapackage.json') },
      { label: words.descriptionLinks.csvw, href: fileHref('data/csv-metadata.json') },
      { label: words.descriptionLinks.sums, href: fileHref('data/SHA256SUMS') },
      { label: words.descriptionLinks.cff, href: fileHref('data/CITATION.cff') },
    ],
    snippets: buildSnippets(absoluteFileUrl(model.site.baseAddress, 'data/')),
  };
}

/** What the search of the catalogue loads on first use: the words of each table, and what is said of their number. */
export function buildCatalogueWords(model: Model, locale: Locale) {
  const { found, noneFound } = getWords(locale).data;
  return {
    rows: Object.fromEntries(buildDatasets(model).map((table) => [table.id, wordsOf(table)])),
    found,
    none: noneFound,
  };
}

/** The folded words that a table can be found by, in both languages: its name, what it is about, its columns. */
function wordsOf({ id, title, about, keywords, columns }: AnyDataset): string {
  const names = columns.map(({ name }) => name);
  const texts = [id, title.vi, title.en, about.vi, about.en, ...keywords.vi, ...keywords.en];
  const words = foldMarks([...texts, ...names].join(' ')).match(/[a-z0-9]+/g) ?? [];
  return [...new Set(words)].join(' ');
}

/** A checksum as a download shows it: its start, and the whole to copy. */
export function checksumOf(sha256: string, locale: Locale) {
  const words = getWords(locale).dataset;
  return {
    short: `${sha256.slice(0, 16)}…`,
    full: sha256,
    copyLabel: words.copySum,
    copiedLabel: words.copiedSum,
  };
}

/** The files of a table with their sizes. Its archive, which holds them once more, stands on its page alone. */
export function fileLinks(model: Model, table: AnyDataset, locale: Locale) {
  return tableFiles(model, table)
    .filter(({ format }) => format !== 'zip')
    .map(({ format, path, size }) => ({
      label: `${getWords(locale).dataset.files[format].name} ${formatBytes(locale, size)}`,
      href: fileHref(path),
      meta: '',
    }));
}

function catalogueRow(model: Model, table: AnyDataset, locale: Locale) {
  return {
    id: table.id,
    cells: [
      {
        text: table.title[locale],
        href: hrefOf(locale, datasetAddress(table.id)),
        bold: true,
        second: table.row[locale],
      },
      { text: formatNumber(locale, table.rows.length) },
      { text: formatNumber(locale, table.columns.length) },
      { text: formatTableDay(locale, versionOf(model, table).modified) },
      {
        text: '',
        links: fileLinks(model, table, locale),
      },
    ],
  };
}
