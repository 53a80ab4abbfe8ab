/** A list as its page shows it, and the file that is made of it. */
import type { ListColumn } from '../datasets/csvw-lists.ts';
import { formatCsv } from '../finder/csv.ts';

/** One file: its path below the base path, its columns, and its text. */
export interface ShownFile {
  path: string;
  columns: readonly ListColumn[];
  text: string;
}

export interface Shown {
  columns: ListColumn[];
  rows: string[][];
}

/** A list as canonical CSV. */
export function fileOf(path: string, { columns, rows }: Shown): ShownFile {
  return { path, columns, text: formatCsv([columns.map(({ head }) => head), ...rows]) };
}
