/** Files that are no table of their own, in the catalogue: lists as pages show them, forms of the plan, charts' rows. */
import { absoluteFileUrl, type Locale } from '../i18n/sections.ts';
import type { Model } from '../model/types.ts';
import type { DatasetId } from '../schema/dataset.ts';
import type { Bilingual } from '../schema/field.ts';
import { buildDatasets, type AnyDataset } from './all.ts';
import { columnsPath, type ListColumn } from './csvw-lists.ts';
import type { DataFile } from './data-file.ts';
import {
  buildDcat,
  datasetOf,
  describe,
  describeWhole,
  type DescribedFile,
  type Shared,
} from './dcat.ts';
import { datasetIri, eu, languages, licenceOf, sizeAndSum, texts } from './dcat-parts.ts';
import { groupFormats, type FormatInfo, type GroupFormat } from './formats.ts';
import type { ColumnSpec } from './table.ts';

/** One file of a group. */
export interface GroupFile {
  path: string;
  title: Bilingual;
  format: GroupFormat;
  /** The language of its words; both where they stand side by side. */
  languages: readonly Locale[];
  /** The page that shows what it holds. */
  page: string;
  /** Its bytes; undefined for a file that is written after the pages. */
  file: DataFile | undefined;
  /** The columns of a list; a file beside it describes each. */
  columns?: readonly (ListColumn | ColumnSpec)[];
}

/** Files of one kind. None of them is another form of a whole table, so that each kind is a part of a table's dataset. */
export interface FileGroup {
  id: string;
  /** The table that their content is of; `all` for what is of no single one. */
  of: DatasetId | 'all';
  title: Bilingual;
  about: Bilingual;
  /** What one of them is. */
  how: Bilingual;
  page: string;
  files: readonly GroupFile[];
}

/**
 * The catalogue with its groups of files.
 * @param filesOf the files of each table
 * @param whole the files that hold all tables
 */
export function buildCatalogueDocument(
  model: Model,
  filesOf: (table: AnyDataset) => readonly DescribedFile[],
  whole: readonly DescribedFile[],
  groups: readonly FileGroup[],
): object {
  const catalogue = buildDcat(model, filesOf, whole);
  const dataset = [...catalogue.dataset, ...groups.map((group) => groupOf(model, group))];
  return { ...catalogue, dataset };
}

function groupOf(model: Model, group: FileGroup): object {
  const table = buildDatasets(model).find(({ id }) => id === group.of);
  const of = table ? describe(model, table) : describeWhole(model);
  const one = {
    ...of,
    id: datasetIri(model, group.id),
    title: group.title,
    about: group.about,
    page: group.page,
  };
  return {
    ...datasetOf(model, one, []),
    isPartOf: of.id,
    distribution: group.files.map((file) => distributionOf(model, one, group, file)),
  };
}

function distributionOf(model: Model, one: Shared, group: FileGroup, file: GroupFile): object {
  const info: FormatInfo = groupFormats[file.format];
  const id = `${one.id}-${file.path.replace(/^.*\//, '')}`;
  const columns = columnsPath(file);
  return {
    '@id': id,
    '@type': 'dcat:Distribution',
    title: texts(file.title),
    description: texts(group.how),
    accessURL: file.page,
    downloadURL: absoluteFileUrl(model.site.baseAddress, file.path),
    format: { '@id': info.format, '@type': 'dct:MediaTypeOrExtent' },
    ...(info.registered ? { mediaType: info.registered } : {}),
    // What is printed after the pages gets its size and sum once it is there.
    ...(file.file ? sizeAndSum(id, file.file) : {}),
    license: licenceOf(),
    availability: `${eu}planned-availability/STABLE`,
    language: file.languages.map((locale) => languages[locale === 'vi' ? 0 : 1]),
    issued: one.issued,
    modified: one.modified,
    ...(columns
      ? {
          conformsTo: {
            '@id': absoluteFileUrl(model.site.baseAddress, columns),
            '@type': 'dct:Standard',
          },
        }
      : {}),
  };
}
