import { buildDatasets, type AnyDataset } from '../datasets/all.ts';
import { tableFiles } from '../datasets/files.ts';
import { formatBytes, formatDay, formatNumber } from '../i18n/format.ts';
import { fileHref, hrefOf, type Address, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
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
        { label: 'CSV', numeric: true },
        { label: head.updated },
        { label: head.get },
      ],
      rows: buildDatasets(model).map((table) => catalogueRow(model, table, locale)),
    },
  };
}

function catalogueRow(model: Model, table: AnyDataset, locale: Locale) {
  const files = tableFiles(model, table);
  const csv = files.find((file) => file.format === 'csv')!;
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
      { text: formatBytes(locale, csv.bytes.length) },
      { text: formatDay(locale, model.site.checkedOn) },
      {
        text: '',
        links: files.map((file) => ({
          label: file.format.toUpperCase(),
          href: fileHref(file.path),
          meta: '',
        })),
      },
    ],
  };
}
