import { absoluteFileUrl } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model } from '../model/types.ts';
import { apiRoot } from '../schema/dataset.ts';
import type { AnyDataset } from './all.ts';
import {
  cataloguePath,
  contactOf,
  datasetIri,
  languages,
  licenceOf,
  openAccess,
  publisherOf,
  texts,
} from './dcat-parts.ts';
import { hasNamedRows } from './keys.ts';

/** The read interface as a data service: where it starts, what describes it, which tables it serves. */
export function serviceOf(model: Model, tables: readonly AnyDataset[]): object {
  const url = (path: string) => absoluteFileUrl(model.site.baseAddress, path);
  const words = { vi: getWords('vi').siteFiles, en: getWords('en').siteFiles };
  return {
    '@id': `${url(cataloguePath)}#api`,
    '@type': 'dcat:DataService',
    title: texts(model.site.name, ({ vi, en }) => ({
      vi: `${vi}: giao diện đọc`,
      en: `${en}: read interface`,
    })),
    description: texts({ vi: words.vi.apiText, en: words.en.apiText }),
    endpointURL: url(`${apiRoot}/index.json`),
    endpointDescription: url(`${apiRoot}/openapi.json`),
    servesDataset: tables.filter(hasNamedRows).map(({ id }) => datasetIri(model, id)),
    publisher: publisherOf(model),
    contactPoint: contactOf(model),
    language: languages,
    license: licenceOf(),
    accessRights: openAccess,
  };
}
