import type { z } from 'zod';
import { absoluteUrl, locales, type Address } from '../../i18n/sections.ts';
import type { Model } from '../../model/types.ts';
import { derived } from '../../schema/derived.ts';
import { findFieldMeta, isAbsent } from '../../schema/field.ts';
import type { ChartCell, ChartColumn, ChartTable } from './chart.ts';

/**
 * One column of the data behind a chart; absence becomes its own word.
 * @throws when the field has no label and description: a column without description is a fault of the code
 */
export function column<Row>(
  name: string,
  type: ChartColumn<Row>['type'],
  schema: z.ZodType,
  value: (row: Row) => unknown,
): ChartColumn<Row> {
  const meta = findFieldMeta(schema);
  if (!meta)
    throw new Error(`column ${name}: the field has no label and description in src/schema`);
  return { name, type, meta, value: (row) => toCell(name, value(row)) };
}

function toCell(name: string, value: unknown): ChartCell {
  if (isAbsent(value)) return value.absent;
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`column ${name}: no value`);
}

/** Hides the type of a table's rows: pages and writers only ask for cells. */
export function hideRows<Row>(table: ChartTable<Row>): ChartTable {
  return table as unknown as ChartTable;
}

/** Addresses of what a row rests on. */
export function sourceUrls<Row>(
  sourcesOf: (row: Row) => readonly { url: string }[],
): ChartColumn<Row> {
  return column('source_urls', 'string', derived.sourceUrls, (row) => {
    const urls = sourcesOf(row).map(({ url }) => url);
    return urls.length > 0 ? urls.join(' ') : { absent: 'not-applicable' };
  });
}

/** The last two columns of every chart's data: the page of what a row stands for, in both languages. */
export function urlColumns<Row>(
  model: Model,
  addressOf: (row: Row) => Address,
): ChartColumn<Row>[] {
  const fields = { vi: derived.urlVi, en: derived.urlEn };
  return locales.map((lang) =>
    column(`url_${lang}`, 'string', fields[lang], (row) =>
      absoluteUrl(model.site.baseAddress, lang, addressOf(row)),
    ),
  );
}
