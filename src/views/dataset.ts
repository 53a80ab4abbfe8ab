import { buildDatasets, type AnyDataset } from '../datasets/all.ts';
import { tableFiles } from '../datasets/files.ts';
import { findTarget } from '../datasets/keys.ts';
import { versionOf } from '../datasets/version.ts';
import { cellsOf, type Cell, type ColumnSpec } from '../datasets/table.ts';
import { formatBytes, formatDay, formatNumber } from '../i18n/format.ts';
import { absoluteUrl, fileHref, hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model } from '../model/types.ts';
import { absenceKinds, type AbsenceKind } from '../schema/field.ts';
import { checksumOf, datasetAddress } from './catalogue.ts';
import { buildDictionary, langOf } from './dictionary.ts';
import { sourcesLink } from './source-pages.ts';

const previewRows = 3;
const previewColumns = 6;
/** Longest cell that a preview shows whole. */
const previewLength = 40;

/** The page of one table. */
export function buildDatasetView(model: Model, table: AnyDataset, locale: Locale) {
  const words = getWords(locale).dataset;
  const cells = cellsOf(table);
  const absent = cells.flat().filter(isAbsenceWord).length;
  const total = cells.length * table.columns.length;
  const number = (value: number) => formatNumber(locale, value);
  const day = formatDay(locale, model.site.checkedOn);
  const url = absoluteUrl(model.site.baseAddress, locale, datasetAddress(table.id));
  const version = versionOf(model, table);
  return {
    title: table.title[locale],
    lead: table.row[locale],
    about: table.about[locale],
    figures: [
      { value: number(table.rows.length), label: words.figures.rows },
      { value: number(table.columns.length), label: words.figures.columns },
      {
        value: `${number(Math.floor((1000 * (total - absent)) / total) / 10)}%`,
        label: words.figures.filled,
      },
      { value: version.version, label: words.figures.version },
    ],
    downloads: tableFiles(model, table).map((file) => ({
      ...words.files[file.format],
      size: formatBytes(locale, file.size),
      href: fileHref(file.path),
      button: words.get(words.files[file.format].name),
      primary: file.format === 'csv',
      checksum: checksumOf(file.sha256, locale),
    })),
    preview: buildPreview(table, cells, locale),
    dictionary: buildDictionary(model, table, cells, locale),
    limits: table.limits.map((limit) => limit[locale]),
    quality: [
      words.grades[table.quality.grade],
      ...table.quality.reasons.map((reason) => reason[locale]),
      absent > 0 ? words.absences(countAbsences(cells, locale)) : words.noAbsence,
    ],
    citation: words.cite(model.site.name[locale], table.title[locale], version.label, day, url),
    citationFiles: [
      { label: 'BibTeX', href: fileHref(`data/${table.id}.bib`) },
      { label: 'RIS', href: fileHref(`data/${table.id}.ris`) },
      { label: 'CSL-JSON', href: fileHref(`data/${table.id}.csl.json`) },
    ],
    versions: buildVersions(model, table, locale),
    related: [
      ...(table.id === 'sources' ? [sourcesLink(model, locale) ?? []].flat() : []),
      ...relatedTables(model, table).map((other) => ({
        label: other.title[locale],
        href: hrefOf(locale, datasetAddress(other.id)),
      })),
    ],
    url,
  };
}

function isAbsenceWord(cell: Cell): cell is AbsenceKind {
  return (absenceKinds as readonly Cell[]).includes(cell);
}

/** “12 không nêu, 3 chưa tìm được”. */
function countAbsences(cells: Cell[][], locale: Locale): string {
  const { absence } = getWords(locale);
  return absenceKinds
    .map((kind) => ({ kind, n: cells.flat().filter((cell) => cell === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => `${formatNumber(locale, n)} ${absence[kind]}`)
    .join(', ');
}

/** The versions with what changed in each, and how the files above stand to the newest. */
function buildVersions(model: Model, table: AnyDataset, locale: Locale) {
  const { dataset: words } = getWords(locale);
  const { state, version, changes, released } = versionOf(model, table);
  const { versionsHead: head } = words;
  return {
    note: words.versionsNote[state](version),
    frozenHref: `${hrefOf(locale, { section: 'data' })}#frozen`,
    table: {
      caption: words.versions,
      stack: true,
      head: [
        { label: head.version },
        { label: head.on },
        { label: head.note },
        { label: head.file },
      ],
      rows: changes.map((change) => {
        const frozen = released.find((file) => file.version === change.version);
        return {
          cells: [
            { text: change.version },
            { text: formatDay(locale, change.on) },
            { text: change.note[locale] },
            frozen
              ? { text: 'CSV', href: fileHref(`data/releases/${frozen.release}/${frozen.file}`) }
              : { text: words.notFrozen, muted: true },
          ],
        };
      }),
    },
  };
}

/** The first rows, in the columns that name them and those short enough to be read side by side. */
function buildPreview(table: AnyDataset, cells: Cell[][], locale: Locale) {
  const { absence, dataset: words } = getWords(locale);
  const rows = cells.slice(0, previewRows);
  // A column of which these rows know nothing shows nothing.
  const isShort = (at: number) =>
    rows.every((row) => String(row[at]).length <= previewLength) &&
    rows.some((row) => !isAbsenceWord(row[at]!));
  const chosen = table.columns
    .map((column, at) => ({ column, at }))
    .filter(({ column, at }) => table.key.includes(column.name) || isShort(at))
    .slice(0, previewColumns);
  return {
    note: words.previewNote(rows.length, cells.length, chosen.length, table.columns.length),
    caption: words.preview,
    nowrap: true,
    rowHeader: false,
    head: chosen.map(({ column }) => ({
      label: column.name,
      code: true,
      numeric: isNumber(column),
    })),
    rows: rows.map((row) => ({
      cells: chosen.map(({ column, at }) => {
        const cell = row[at]!;
        return isAbsenceWord(cell)
          ? { text: absence[cell], muted: true }
          : { text: String(cell), lang: langOf(column) };
      }),
    })),
  };
}

function isNumber({ type }: ColumnSpec): boolean {
  return type === 'integer' || type === 'number';
}

/** Tables that this one leads to, then tables that lead to this one. */
function relatedTables(model: Model, table: AnyDataset): AnyDataset[] {
  const tables = buildDatasets(model);
  const forth = table.columns.flatMap((column) => findTarget(column, tables) ?? []);
  const back = tables.filter((other) => other.columns.some((one) => one.to?.dataset === table.id));
  return [...new Set([...forth, ...back])].filter((other) => other !== table);
}
