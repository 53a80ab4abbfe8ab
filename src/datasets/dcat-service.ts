import { absoluteFileUrl } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model } from '../model/types.ts';
import { apiRoot } from '../schema/dataset.ts';
import type { AnyDataset } from './all.ts';
import {
  cataloguePath,
  contactOf,
  datasetIri,
  eu,
  languages,
  licenceOf,
  openAccess,
  publisherOf,
  texts,
} from './dcat-parts.ts';
import { hasNamedRows } from './keys.ts';
import { themesOf } from './subjects.ts';

/** The read interface as a data service: where it starts, what describes it, which tables it serves. */
export function serviceOf(model: Model, tables: readonly AnyDataset[]): object {
  const served = tables.filter(hasNamedRows);
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
    servesDataset: served.map(({ id }) => datasetIri(model, id)),
    keyword: texts({
      vi: unique(served.flatMap(({ keywords }) => keywords.vi)),
      en: unique(served.flatMap(({ keywords }) => keywords.en)),
    }),
    theme: unique(served.flatMap(({ id }) => themesOf(id))).map(
      (code) => `${eu}data-theme/${code}`,
    ),
    publisher: publisherOf(model),
    contactPoint: contactOf(model),
    language: languages,
    license: licenceOf(),
    accessRights: openAccess,
  };
}

const unique = (list: readonly string[]) => [...new Set(list)];
