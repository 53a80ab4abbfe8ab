import type { DataCatalog, Dataset, Organization, PropertyValue, WithContext } from 'schema-dts';
import { buildDatasets, type AnyDataset } from '../datasets/all.ts';
import { datasetIri } from '../datasets/dcat-parts.ts';
import { tableFiles, wholeFiles } from '../datasets/files.ts';
import { tableFormats, wholeFormats } from '../datasets/formats.ts';
import { licence } from '../datasets/licence.ts';
import { findSpan } from '../datasets/coverage.ts';
import { versionOf } from '../datasets/version.ts';
import { absoluteFileUrl, absoluteUrl, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model, Plan } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';
import { datasetAddress } from './catalogue.ts';

/** A table as search engines for data read it: every property they require or recommend, as far as it is known. */
export function buildDatasetJsonLd(
  model: Model,
  table: AnyDataset,
  locale: Locale,
): WithContext<Dataset> {
  const { site, currentPlan } = model;
  const other = locale === 'vi' ? 'en' : 'vi';
  const url = (lang: Locale) => absoluteUrl(site.baseAddress, lang, datasetAddress(table.id));
  const version = versionOf(model, table);
  const span = findSpan(model, table);
  const grade = getWords(locale).dataset.grades[table.quality.grade];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': datasetIri(model, table.id),
    name: table.title[locale],
    alternateName: table.title[other],
    description: `${table.about[locale]} ${table.row[locale]}`,
    url: url(locale),
    sameAs: url(other),
    identifier: datasetIri(model, table.id),
    keywords: table.keywords[locale],
    inLanguage: ['vi', 'en'],
    license: licence.path,
    isAccessibleForFree: true,
    creator: organization(model, locale),
    publisher: organization(model, locale),
    ...(site.funder
      ? { funder: { '@type': 'Organization' as const, name: site.funder[locale] } }
      : {}),
    citation: planName(currentPlan, locale),
    version: version.label,
    datePublished: version.issued,
    dateModified: version.modified,
    ...(span ? { temporalCoverage: `${span.from}/${span.to}` } : {}),
    spatialCoverage: spatial(model, locale),
    measurementTechnique: [grade, ...table.quality.reasons.map((one) => one[locale])].join(' '),
    variableMeasured: measuredColumns(table, locale).map((column): PropertyValue => ({
      '@type': 'PropertyValue',
      name: column.name,
      // The words that the page itself explains the column with.
      description: column.meta.description[locale],
      ...(column.meta.unit ? { unitText: column.meta.unit } : {}),
    })),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': absoluteFileUrl(site.baseAddress, 'catalog.jsonld'),
      name: catalogueName(model, locale),
      url: absoluteUrl(site.baseAddress, locale, { section: 'data' }),
    },
    isPartOf: datasetIri(model, 'all'),
    distribution: tableFiles(model, table).map((file) => ({
      '@type': 'DataDownload',
      // Its type says what it is: the page has little room left.
      encodingFormat: tableFormats[file.format].mediaType,
      contentUrl: absoluteFileUrl(site.baseAddress, file.path),
      contentSize: `${file.size} B`,
      sha256: file.sha256,
    })),
  };
}

/**
 * What a row says of its thing: not what it is called, its ids, addresses, notes, sources and how well it is proved,
 * and not the same in another language.
 */
function measuredColumns({ columns }: AnyDataset, locale: Locale) {
  const other = locale === 'vi' ? '_en' : '_vi';
  const isMeasured = ({ name }: { name: string }) =>
    !/^(url|note|source|also|name)_|(^|_)(ids?|evidence)$/.test(name) && !name.endsWith(other);
  const measured = columns.filter(isMeasured);
  return measured.length > 0 ? measured : columns;
}

/** The catalogue, with the name and address of each table and the files that hold all of them. */
export function buildCatalogueJsonLd(model: Model, locale: Locale): WithContext<DataCatalog> {
  const { site } = model;
  const words = getWords(locale);
  const tables = buildDatasets(model);
  const versions = tables.map((table) => versionOf(model, table));
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': absoluteFileUrl(site.baseAddress, 'catalog.jsonld'),
    name: catalogueName(model, locale),
    description: words.data.description,
    url: absoluteUrl(site.baseAddress, locale, { section: 'data' }),
    inLanguage: ['vi', 'en'],
    license: licence.path,
    isAccessibleForFree: true,
    publisher: organization(model, locale),
    spatialCoverage: spatial(model, locale),
    dateModified: versions
      .map(({ modified }) => modified)
      .sort()
      .at(-1)!,
    dataset: tables.map((table) => ({
      '@type': 'Dataset',
      '@id': datasetIri(model, table.id),
      name: table.title[locale],
      description: `${table.about[locale]} ${table.row[locale]}`,
      url: absoluteUrl(site.baseAddress, locale, datasetAddress(table.id)),
      license: licence.path,
      creator: organization(model, locale),
    })),
    associatedMedia: wholeFiles(model).map((file) => ({
      '@type': 'DataDownload',
      name: `${words.dataset.whole}, ${file.format.toUpperCase()}`,
      encodingFormat: { ...tableFormats, ...wholeFormats }[file.format].mediaType,
      contentUrl: absoluteFileUrl(site.baseAddress, file.path),
      contentSize: `${file.size} B`,
      sha256: file.sha256,
    })),
  };
}

/** The plan that the data are about, as a reader would cite it: issuer, number, title. */
function planName({ issuer, document, record }: Plan, locale: Locale): string {
  const number = valueOf(document.number);
  return [issuer.name[locale], number, record.title[locale]].filter(Boolean).join(', ');
}

function catalogueName(model: Model, locale: Locale): string {
  return `${model.site.name[locale]}: ${getWords(locale).data.title}`;
}

function organization(model: Model, locale: Locale): Organization {
  return {
    '@type': 'Organization',
    name: model.site.publisher[locale],
    url: absoluteUrl(model.site.baseAddress, locale, {}),
  };
}

function spatial(model: Model, locale: Locale) {
  const { place } = model.currentPlan;
  return {
    '@type': 'Place' as const,
    name: place.name[locale],
    url: absoluteUrl(model.site.baseAddress, locale, { section: 'places', ids: [place.id] }),
    ...(place.point
      ? {
          geo: {
            '@type': 'GeoCoordinates' as const,
            latitude: place.point.lat,
            longitude: place.point.lon,
          },
        }
      : {}),
  };
}
