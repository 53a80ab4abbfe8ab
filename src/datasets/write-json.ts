import type { SiteEntry } from '../schema/site.ts';
import type { Bilingual, FieldMeta } from '../schema/field.ts';
import { cellsOf, type Writable } from './table.ts';

/** A table that says what it is and what its columns mean. */
interface Described<Row> extends Writable<Row> {
  id: string;
  title: Bilingual;
  row: Bilingual;
  columns: readonly (Writable<Row>['columns'][number] & { type: string; meta: FieldMeta })[];
}

/** JSON with an envelope: what it is, its licence and source, how many rows, what each column means, the rows. */
export function writeJson<Row>(dataset: Described<Row>, site: SiteEntry): string {
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
