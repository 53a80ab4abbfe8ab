import type { SiteEntry } from '../schema/site.ts';
import type { Bilingual, FieldMeta } from '../schema/field.ts';
import { cellsOf, type Writable } from './table.ts';

/** Rows that say what they are and what their columns mean. */
interface Described<Row> extends Writable<Row> {
  id: string;
  title: Bilingual;
  row: Bilingual;
  columns: readonly (Writable<Row>['columns'][number] & { type: string; meta: FieldMeta })[];
}

/** The rows behind a chart as JSON: what they are, licence and source, how many, what each column means, the rows. */
export function writeSeriesJson<Row>(dataset: Described<Row>, site: SiteEntry): string {
  const rows = cellsOf(dataset).map((cells) =>
    Object.fromEntries(dataset.columns.map((one, index) => [one.name, cells[index]])),
  );
  const envelope = {
    dataset: dataset.id,
    title: dataset.title,
    row: dataset.row,
    licence: site.licence.content,
    source: site.baseAddress,
    checkedOn: site.checkedOn,
    count: rows.length,
    columns: dataset.columns.map((one) => ({
      name: one.name,
      type: one.type,
      label: one.meta.label,
      description: one.meta.description,
      ...(one.meta.unit ? { unit: one.meta.unit } : {}),
    })),
    rows,
  };
  return `${JSON.stringify(envelope, null, 1)}\n`;
}
