import { absoluteFileUrl, absoluteUrl } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model } from '../model/types.ts';
import type { Bilingual } from '../schema/field.ts';
import { buildDatasets, type AnyDataset } from './all.ts';
import type { DataFile } from './data-file.ts';
import { dcatContext } from './dcat-context.ts';
import {
  cataloguePath,
  contactOf,
  datasetIri,
  eu,
  languages,
  licenceOf,
  openAccess,
  publisherOf,
  sizeAndSum,
  texts,
} from './dcat-parts.ts';
import { serviceOf } from './dcat-service.ts';
import { tableFormats, wholeFormats, type FormatInfo } from './formats.ts';
import { schemaPath } from './json-schema.ts';
import { findSpan, findWholeSpan, type Span } from './coverage.ts';
import { themesOf } from './subjects.ts';
import { versionOf, wholeVersionOf } from './version.ts';

/** A file with its format, as a distribution describes it. */
export interface DescribedFile extends DataFile {
  format: keyof typeof tableFormats | keyof typeof wholeFormats;
}

/**
 * The catalogue in DCAT 3, with every property that DCAT-AP 3.0.1 calls mandatory or recommended and that is known.
 * @param filesOf the files of each table
 * @param whole the files that hold all tables
 */
export function buildDcat(
  model: Model,
  filesOf: (table: AnyDataset) => readonly DescribedFile[],
  whole: readonly DescribedFile[],
): { dataset: object[]; [name: string]: unknown } {
  const tables = buildDatasets(model);
  const { site } = model;
  const id = absoluteFileUrl(site.baseAddress, cataloguePath);
  const all = describeWhole(model);
  return {
    '@context': dcatContext,
    '@id': id,
    '@type': 'dcat:Catalog',
    title: texts(site.name, ({ vi, en }) => ({ vi: `${vi}: dữ liệu mở`, en: `${en}: open data` })),
    description: texts({
      vi: getWords('vi').data.description,
      en: getWords('en').data.description,
    }),
    publisher: publisherOf(model),
    homepage: all.page,
    language: languages,
    license: licenceOf(),
    issued: all.issued,
    modified: all.modified,
    spatial: spatialOf(model),
    themeTaxonomy: `${eu}data-theme`,
    service: serviceOf(model, tables),
    dataset: [
      ...tables.map((table) => datasetOf(model, describe(model, table), filesOf(table), table)),
      datasetOf(model, all, whole),
    ],
  };
}

/** What is said of a table, and of all tables together. */
export interface Shared {
  id: string;
  title: Bilingual;
  about: Bilingual;
  page: string;
  keywords: { vi: string[]; en: string[] };
  version: string;
  issued: string;
  modified: string;
  themes: string[];
  span: Span | undefined;
}

/** What is said of all tables together. */
export function describeWhole(model: Model): Shared {
  const tables = buildDatasets(model);
  const { label, issued, modified } = wholeVersionOf(model, tables);
  return {
    id: datasetIri(model, 'all'),
    title: { vi: getWords('vi').dataset.whole, en: getWords('en').dataset.whole },
    about: { vi: getWords('vi').data.description, en: getWords('en').data.description },
    page: absoluteUrl(model.site.baseAddress, 'vi', { section: 'data' }),
    keywords: {
      vi: [...new Set(tables.flatMap(({ keywords }) => keywords.vi))],
      en: [...new Set(tables.flatMap(({ keywords }) => keywords.en))],
    },
    version: label,
    issued,
    modified,
    themes: [...new Set(tables.flatMap((table) => themesOf(table.id)))],
    span: findWholeSpan(model),
  };
}

/** What is said of one table. */
export function describe(model: Model, table: AnyDataset): Shared {
  const { label, issued, modified } = versionOf(model, table);
  const page = absoluteUrl(model.site.baseAddress, 'vi', { section: 'data', ids: [table.id] });
  return {
    id: datasetIri(model, table.id),
    title: table.title,
    about: table.about,
    page,
    keywords: table.keywords,
    version: label,
    issued,
    modified,
    themes: themesOf(table.id),
    span: findSpan(model, table),
  };
}

/** A dataset with its files as distributions. */
export function datasetOf(
  model: Model,
  one: Shared,
  files: readonly DescribedFile[],
  table?: AnyDataset,
): object {
  return {
    '@id': one.id,
    '@type': 'dcat:Dataset',
    title: texts(one.title),
    description: texts(one.about),
    identifier: one.id,
    version: one.version,
    publisher: publisherOf(model),
    creator: publisherOf(model),
    contactPoint: contactOf(model),
    landingPage: one.page,
    keyword: texts(one.keywords),
    theme: one.themes.map((code) => `${eu}data-theme/${code}`),
    language: languages,
    issued: one.issued,
    modified: one.modified,
    spatial: spatialOf(model),
    ...(one.span ? { temporal: periodOf(one.id, one.span) } : {}),
    accessRights: openAccess,
    distribution: files.map((file) => distributionOf(model, one, file, table)),
  };
}

function distributionOf(
  model: Model,
  one: Shared,
  file: DescribedFile,
  table: AnyDataset | undefined,
): object {
  const info: FormatInfo = { ...wholeFormats, ...tableFormats }[file.format];
  const url = absoluteFileUrl(model.site.baseAddress, file.path);
  const name = file.format.toUpperCase();
  const id = `${one.id}-${file.format}`;
  const words = !table && file.format === 'zip' ? 'everything' : file.format;
  const schema = table && file.format === 'json' ? schemaPath(table.id) : undefined;
  return {
    '@id': id,
    '@type': 'dcat:Distribution',
    title: texts(one.title, ({ vi, en }) => ({ vi: `${vi}, ${name}`, en: `${en}, ${name}` })),
    description: texts({
      vi: getWords('vi').dataset.files[words].how,
      en: getWords('en').dataset.files[words].how,
    }),
    accessURL: one.page,
    downloadURL: url,
    format: { '@id': info.format, '@type': 'dct:MediaTypeOrExtent' },
    ...(info.registered ? { mediaType: info.registered } : {}),
    ...sizeAndSum(id, file),
    license: licenceOf(),
    availability: `${eu}planned-availability/STABLE`,
    language: languages,
    issued: one.issued,
    modified: one.modified,
    ...(schema
      ? {
          conformsTo: {
            '@id': absoluteFileUrl(model.site.baseAddress, schema),
            '@type': 'dct:Standard',
          },
        }
      : {}),
  };
}

function periodOf(id: string, { from, to }: Span): object {
  return {
    '@id': `${id}-period`,
    '@type': 'dct:PeriodOfTime',
    startDate: from,
    endDate: to,
  };
}

/** The place the plan is of: its name, and its centre where that is known. */
function spatialOf(model: Model): object {
  const { place } = model.currentPlan;
  return {
    '@id': absoluteUrl(model.site.baseAddress, 'vi', { section: 'places', ids: [place.id] }),
    '@type': 'dct:Location',
    prefLabel: texts(place.name),
    ...(place.point ? { centroid: `POINT(${place.point.lon} ${place.point.lat})` } : {}),
  };
}
