/** What several things of the catalogue say alike. */
import { absoluteFileUrl } from '../i18n/sections.ts';
import type { Model } from '../model/types.ts';
import type { PublisherType } from '../schema/site.ts';
import type { DataFile } from './data-file.ts';
import { licence } from './licence.ts';

export const eu = 'http://publications.europa.eu/resource/authority/';

/** Where the catalogue is published. */
export const cataloguePath = 'catalog.jsonld';

/** The name of a table as a thing, free of language. */
export function datasetIri(model: Model, id: string): string {
  return `${absoluteFileUrl(model.site.baseAddress, cataloguePath)}#${id}`;
}

export const languages = [`${eu}language/VIE`, `${eu}language/ENG`];

export function licenceOf(): object {
  return { '@id': licence.path, '@type': 'dct:LicenseDocument' };
}

/** The list of kinds of publishers that DCAT-AP asks for. */
const adms = 'http://purl.org/adms/publishertype/';
const publisherKinds: Record<PublisherType, string> = {
  'national-authority': 'NationalAuthority',
  'regional-authority': 'RegionalAuthority',
  'local-authority': 'LocalAuthority',
  academic: 'Academia-ScientificOrganisation',
  company: 'Company',
  'non-profit': 'NonProfitOrganisation',
  'private-person': 'PrivateIndividual(s)',
};

export function publisherOf(model: Model): object {
  return {
    '@id': `${absoluteFileUrl(model.site.baseAddress, cataloguePath)}#publisher`,
    '@type': 'foaf:Agent',
    name: texts(model.site.publisher),
    // Nobody can say of what kind a publisher is that has not been named yet.
    ...(model.site.publisherType ? { type: adms + publisherKinds[model.site.publisherType] } : {}),
  };
}

/** Anyone may read everything. */
export const openAccess = {
  '@id': `${eu}access-right/PUBLIC`,
  '@type': 'dct:RightsStatement',
} as const;

export function contactOf({ site }: Model): object {
  return {
    '@id': `${absoluteFileUrl(site.baseAddress, cataloguePath)}#contact`,
    '@type': 'vcard:Organization',
    fn: site.publisher.vi,
    hasEmail: `mailto:${site.corrections.email}`,
  };
}

/** How long a file is and what its fingerprint is. */
export function sizeAndSum(distribution: string, { size, sha256 }: DataFile): object {
  return {
    byteSize: size,
    checksum: {
      '@id': `${distribution}-sum`,
      '@type': 'spdx:Checksum',
      algorithm: 'spdx:checksumAlgorithm_sha256',
      checksumValue: sha256,
    },
  };
}

/** Values in both languages, tagged. */
export function texts<T>(
  of: T,
  make = (value: T) => value as unknown as Record<'vi' | 'en', string | string[]>,
) {
  const both = make(of);
  return (['vi', 'en'] as const).flatMap((lang) =>
    [both[lang]].flat().map((value) => ({ '@value': value, '@language': lang })),
  );
}
