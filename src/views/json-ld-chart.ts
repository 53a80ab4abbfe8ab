import type { ImageObject, WithContext } from 'schema-dts';
import type { buildChartPage } from '../charts/page.ts';
import { dataFile, pictureFile } from '../charts/kit/files.ts';
import { licence } from '../datasets/licence.ts';
import { absoluteFileUrl, absoluteUrl, type Locale } from '../i18n/sections.ts';
import type { Model } from '../model/types.ts';

/** A chart for machines: the picture, its sentence, and the figures that it is drawn from. */
export function chartJsonLd(
  model: Model,
  id: string,
  locale: Locale,
  view: Pick<ReturnType<typeof buildChartPage>, 'title' | 'subtitle' | 'picture' | 'table'>,
): WithContext<ImageObject> {
  const { site } = model;
  const file = (path: string) => absoluteFileUrl(site.baseAddress, path);
  const url = absoluteUrl(site.baseAddress, locale, { section: 'charts', ids: [id] });
  const publisher = { '@type': 'Organization' as const, name: site.publisher[locale] };
  return {
    '@context': 'https://schema.org',
    '@type': 'ImageObject',
    '@id': url,
    url,
    name: view.title,
    description: view.subtitle,
    caption: view.picture.alt,
    inLanguage: locale,
    contentUrl: view.picture.url,
    encodingFormat: 'image/png',
    width: `${view.picture.width} px`,
    height: `${view.picture.height} px`,
    representativeOfPage: true,
    license: licence.path,
    creator: publisher,
    publisher,
    creditText: site.publisher[locale],
    dateModified: site.checkedOn,
    encoding: {
      '@type': 'MediaObject',
      contentUrl: file(pictureFile(id, locale, 'svg')),
      encodingFormat: 'image/svg+xml',
    },
    isBasedOn: {
      '@type': 'Dataset',
      name: view.table.caption,
      description: view.subtitle,
      license: licence.path,
      creator: publisher,
      url: `${url}#table`,
      distribution: (['csv', 'json'] as const).map((format) => ({
        '@type': 'DataDownload',
        encodingFormat: format === 'csv' ? 'text/csv' : 'application/json',
        contentUrl: file(dataFile(id, format)),
      })),
    },
  };
}
