import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { AnyDataset } from './all.ts';
import { batches, joinBytes, rowsOf, type RowSource } from './rows.ts';
import type { Cell, ColumnType } from './table.ts';
import { typedCell, typedColumns, type TypedColumn } from './typed.ts';

const rowGroup = 20_000;
const dayMs = 86_400_000;

const physical: Record<ColumnType, Partial<SchemaElement>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/**
 * Parquet, piece by piece: whole numbers are INT64, days are DATE, and a column of these that may be absent has a
 * column with the kind of absence after it.
 * @param metadata what the file says of itself
 */
export function* parquetPieces(
  { columns, rows }: RowSource,
  metadata: Record<string, string> = {},
): Generator<Uint8Array> {
  const typed = typedColumns(columns);
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: typed.length }, ...typed.map(schemaOf)],
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
  });
  for (const batch of batches(rows, rowGroup)) {
    void writer.write({
      columnData: typed.map((column) => ({
        name: column.name,
        data: batch.map((row) => toParquet(column, typedCell(column, row))),
      })),
      rowGroupSize: rowGroup,
    });
    yield take(bytes);
  }
  void writer.finish();
  yield take(bytes);
}

function schemaOf({ name, type, nullable }: TypedColumn): SchemaElement {
  return { name, repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED', ...physical[type] };
}

function toParquet({ type }: TypedColumn, cell: Cell | null): unknown {
  if (cell === null) return undefined;
  if (type === 'integer') return BigInt(cell);
  return type === 'date' ? Date.parse(String(cell)) / dayMs : cell;
}

/** What was written since the last time; the places in the file go on counting. */
function take(writer: ByteWriter): Uint8Array {
  const piece = new Uint8Array(writer.buffer, 0, writer.index).slice();
  writer.index = 0;
  return piece;
}

/** A table as Parquet. */
export function writeParquet(table: AnyDataset, metadata?: Record<string, string>): Uint8Array {
  return joinBytes(parquetPieces(rowsOf(table), metadata));
}
