import { createHash } from 'node:crypto';
import type { Model } from '../model/types.ts';
import type { DatasetFormat } from '../schema/dataset.ts';
import { buildDatasets, type AnyDataset } from './all.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson } from './write-json.ts';

/** One file as it is published. */
export interface DataFile {
  /** Path below the base path: `data/tasks.csv`. */
  path: string;
  bytes: Uint8Array;
  sha256: string;
}

/** One file of one table, in one format. */
export interface TableFile extends DataFile {
  format: DatasetFormat;
}

const text = new TextEncoder();

/** A file with its fingerprint. */
export function dataFile(path: string, content: string | Uint8Array): DataFile {
  const bytes = typeof content === 'string' ? text.encode(content) : content;
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const writers: Record<DatasetFormat, (table: AnyDataset, model: Model) => string | Uint8Array> = {
  csv: (table) => writeCsv(table),
  json: (table, model) => writeJson(table, model.site),
};

const made = new WeakMap<AnyDataset, TableFile[]>();

/** The files of one table, written once for each model. */
export function tableFiles(model: Model, table: AnyDataset): TableFile[] {
  const files =
    made.get(table) ??
    (Object.keys(writers) as DatasetFormat[]).map((format) => ({
      format,
      ...dataFile(`data/${table.id}.${format}`, writers[format](table, model)),
    }));
  made.set(table, files);
  return files;
}

/** Every data file that is published. */
export function listDataFiles(model: Model): DataFile[] {
  return buildDatasets(model).flatMap((table) => tableFiles(model, table));
}
