/** The catalogue of tables and the changes of the site as files: the rows, columns and order of their pages. */
import { absoluteUrl, locales, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { oncePer } from '../model/once-per.ts';
import { shownChangesFile, shownDatasetsFile } from '../model/shown-files.ts';
import type { Model } from '../model/types.ts';
import { buildDatasets } from '../datasets/all.ts';
import { versionOf } from '../datasets/version.ts';
import { datasetAddress, fileLinks } from './catalogue.ts';
import { buildChanges } from './changes.ts';
import { listColumns, pageColumn } from './list-columns.ts';
import { fileOf, type Shown, type ShownFile } from './shown-list.ts';

/** The file of the catalogue's tables in each language. */
export const buildCatalogueFiles = oncePer((model: Model): ShownFile[] =>
  locales.map((locale) => fileOf(shownDatasetsFile(locale), shownDatasets(model, locale))),
);

/** The file of the changes in each language; none where nobody has noted one. */
export const buildChangeFiles = oncePer((model: Model): ShownFile[] =>
  model.changes.length === 0
    ? []
    : locales.map((locale) => fileOf(shownChangesFile(locale), shownChanges(model, locale))),
);

const labelsOf = (links: readonly { label: string }[]) =>
  links.map(({ label }) => label).join('; ');

function shownDatasets(model: Model, locale: Locale): Shown {
  const { data, dataFiles } = getWords(locale);
  const { dataset: name, rows, columns, updated, get } = data.head;
  return {
    columns: [
      ...listColumns('datasets', {
        id: 'id',
        dataset: name,
        row: dataFiles.rows,
        rows,
        columns,
        updated,
        files: get,
      }),
      pageColumn(dataFiles.filtered.columns.page),
    ],
    rows: buildDatasets(model).map((table) => [
      table.id,
      table.title[locale],
      table.row[locale],
      String(table.rows.length),
      String(table.columns.length),
      versionOf(model, table).modified,
      labelsOf(fileLinks(model, table, locale)),
      absoluteUrl(model.site.baseAddress, locale, datasetAddress(table.id)),
    ]),
  };
}

function shownChanges(model: Model, locale: Locale): Shown {
  const { changes, dataFiles } = getWords(locale);
  const { nothing, columns } = dataFiles.filtered;
  const { day, kind, change } = changes.columns;
  return {
    columns: [
      ...listColumns('changes', { id: 'id', day, kind, change, ...changes.labels }),
      pageColumn(columns.page),
    ],
    rows: buildChanges(model, locale).days.flatMap(({ day: on, groups }) =>
      groups.flatMap(({ rows }) =>
        rows.map((row) => [
          row.id,
          on,
          row.kind,
          [row.text, row.who].filter(Boolean).join(' '),
          labelsOf([...row.records, ...(row.further?.links ?? [])]) || nothing,
          labelsOf(row.sources) || nothing,
          absoluteUrl(model.site.baseAddress, locale, { section: 'changes', fragment: row.id }),
        ]),
      ),
    ),
  };
}
