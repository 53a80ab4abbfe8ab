import type { Legislation, WithContext } from 'schema-dts';
import { absoluteUrl, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Document, Model } from '../model/types.ts';
import type { Validity } from '../schema/document.ts';
import { valueOf } from '../schema/field.ts';
import { describeDocument } from './documents.ts';
import { officialName } from './links.ts';

/**
 * What the vocabulary can say of each state. Of a document whose validity was not confirmed it can say nothing: each
 * of its values claims to know.
 */
const legalForce: Partial<
  Record<Validity, `https://schema.org/${'InForce' | 'PartiallyInForce' | 'NotInForce'}`>
> = {
  'in-force': 'https://schema.org/InForce',
  amended: 'https://schema.org/PartiallyInForce',
  expired: 'https://schema.org/NotInForce',
  replaced: 'https://schema.org/NotInForce',
};

/** Where a public body has the text: a copy or a reference site is not the document, however true its letters. */
function findOfficialText(model: Model, document: Document): string | undefined {
  const textUrl = valueOf(document.textUrl);
  if (!textUrl) return undefined;
  const { host } = new URL(textUrl);
  const there = model.sources.filter(({ url }) => new URL(url).host === host);
  return there.some(({ strength }) => strength === 'official') ? textUrl : undefined;
}

/** A document for search engines: number, kind, day, issuer, whether it is in force, what it changes; only what is known. */
export function documentJsonLd(
  model: Model,
  document: Document,
  locale: Locale,
): WithContext<Legislation> {
  const address = (one: Document, lang = locale) =>
    absoluteUrl(model.site.baseAddress, lang, { section: 'documents', ids: [one.id] });
  const url = address(document);
  const name = officialName(locale, document);
  const number = valueOf(document.number);
  const signedOn = valueOf(document.signedOn);
  const issuer = valueOf(document.issuer);
  const force = legalForce[document.status];
  const official = findOfficialText(model, document);
  const changes = document.relations
    .filter(({ kind }) => kind === 'amends' || kind === 'replaces')
    .map((one) => ({
      '@type': 'Legislation' as const,
      '@id': address(one.document),
      name: officialName(locale, one.document),
    }));
  const titles = [document.title[locale], document.title.vi].flatMap((one) => valueOf(one) ?? []);
  const others = [...new Set(titles)].filter((one) => one !== name);
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': url,
    url,
    name,
    ...(others.length > 0 ? { alternateName: others } : {}),
    description: describeDocument(document, locale),
    legislationType: getWords(locale).documents.kinds[document.kind],
    ...(number ? { legislationIdentifier: number } : {}),
    ...(signedOn ? { legislationDate: signedOn } : {}),
    ...(issuer
      ? { legislationPassedBy: { '@type': 'GovernmentOrganization', name: issuer[locale] } }
      : {}),
    ...(force ? { legislationLegalForce: force } : {}),
    ...(changes.length > 0 ? { legislationChanges: changes } : {}),
    ...(official ? { sameAs: official } : {}),
  };
}
