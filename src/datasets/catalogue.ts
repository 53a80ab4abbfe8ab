import { buildDataset, datasetIds } from './all.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson } from './write-json.ts';
import { formatBytes, formatNumber } from '../i18n/format.ts';
import { fileHref, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model } from '../model/types.ts';

/** The data page: each table with its files, true sizes and column dictionary. */
export function buildCatalogue(model: Model, locale: Locale) {
  const words = getWords(locale).data;
  return {
    tables: datasetIds.map((id) => {
      const dataset = buildDataset(model, id);
      const file = (format: string, text: string, primary: boolean) => {
        const size = formatBytes(locale, Buffer.byteLength(text));
        return {
          kind: 'download' as const,
          label: words.download(format.toUpperCase(), size),
          href: fileHref(`data/${id}.${format}`),
          primary,
        };
      };
      return {
        id,
        title: dataset.title[locale],
        row: dataset.row[locale],
        counts: `${words.rows(dataset.rows.length)}, ${words.columns(dataset.columns.length)}`,
        files: [
          file('csv', writeCsv(dataset), true),
          file('json', writeJson(dataset, model.site), false),
        ],
        dictionary: {
          caption: `${dataset.title[locale]}: ${words.dictionary}`,
          head: [
            { label: words.name, code: true },
            { label: words.type },
            { label: words.meaning },
          ],
          rows: dataset.columns.map((column) => ({
            cells: [
              { text: column.name, code: true },
              {
                text: `${words.types[column.type]}${column.meta.unit ? ` (${column.meta.unit})` : ''}`,
              },
              { text: column.meta.description[locale] },
            ],
          })),
        },
        size: formatNumber(locale, dataset.rows.length),
      };
    }),
  };
}
