import { fileHref, type Locale } from '../../i18n/sections.ts';

/** Files of a chart, as paths below the site: a picture for each language, one table for both. */
export const pictureFile = (id: string, locale: Locale, format: 'svg' | 'png') =>
  `charts/${id}.${locale}.${format}`;
/** A PNG has this many pixels for each unit of its SVG: sharp on paper and on good screens. */
export const PNG_SCALE = 2;
export const citationFile = (id: string, locale: Locale) => `charts/${id}.${locale}.bib`;
export const dataFile = (id: string, format: 'csv' | 'json') => `data/charts/${id}.${format}`;

export const pictureHref = (id: string, locale: Locale, format: 'svg' | 'png') =>
  fileHref(pictureFile(id, locale, format));
export const citationHref = (id: string, locale: Locale) => fileHref(citationFile(id, locale));
export const dataHref = (id: string, format: 'csv' | 'json' = 'csv') =>
  fileHref(dataFile(id, format));
