import type { Locale } from '../../i18n/sections.ts';
import type { Model } from '../../model/types.ts';
import type { Bilingual, FieldMeta } from '../../schema/field.ts';
import type { Drawing, Layout } from './drawing.ts';
import type { DotState } from './shapes.ts';

export type ChartCell = string | number | boolean;

/** One column of the data behind a chart; the same form as a column of the published tables. */
export interface ChartColumn<Row> {
  name: string;
  type: 'string' | 'integer' | 'number' | 'date' | 'boolean';
  meta: FieldMeta;
  value: (row: Row) => ChartCell;
}

/** The rows that a chart draws, all of them and nothing else, in the order drawn. */
export interface ChartTable<Row = never> {
  id: string;
  title: Bilingual;
  /** What one row is. */
  row: Bilingual;
  columns: ChartColumn<Row>[];
  rows: Row[];
}

/** A cell of the table below a chart. */
export interface ViewCell {
  text: string;
  href?: string | undefined;
  /** The same in pieces, where a part of it is a link. */
  parts?: { text: string; href?: string | undefined }[] | undefined;
  /** Below it, in small: what the value rests on. */
  secondParts?: { text: string; href?: string | undefined }[] | undefined;
  muted?: boolean | undefined;
  status?: DotState | undefined;
  lang?: string | undefined;
}

/** A chart in one language: the sentence, what it is drawn from, the drawing for each width, the table. */
export interface Chart {
  /** The finding, a sentence with its number, computed from the rows. */
  title: string;
  /** What is counted, in which unit, for which time. */
  subtitle: string;
  /** What is not known, counted in words, and what a reader must mind. */
  notes: string[];
  source: string;
  /** The same finding in words, for those who do not see the drawing. */
  description: string;
  drawings: Record<Layout, Drawing>;
  table: {
    caption: string;
    head: { label: string; numeric?: boolean }[];
    rows: { cells: ViewCell[] }[];
  };
}

/** How a chart of the site is made; `build` draws exactly the rows that `table` holds. */
export interface ChartSpec {
  id: string;
  /** False where the content has nothing that it could draw. */
  isPresent: (model: Model) => boolean;
  build: (model: Model, locale: Locale) => Chart;
  table: (model: Model) => ChartTable;
}
