import type {
  GovernmentService,
  Legislation,
  MonetaryGrant,
  Thing,
  WebPage,
  WithContext,
} from 'schema-dts';
import { absoluteUrl, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Policy, SupportItem } from '../model/support-types.ts';
import type { Agency, Document, Model } from '../model/types.ts';
import { isAbsent, valueOf } from '../schema/field.ts';
import { officialName } from '../i18n/document-name.ts';
import { buildCard } from './support-card.ts';

/** A policy for search engines: what it is, which body runs it by its present name, what it gives, on what ground. */
export function policyJsonLd(
  model: Model,
  policy: Policy,
  locale: Locale,
): WithContext<GovernmentService> {
  const url = policyUrl(model, policy, locale);
  const operators = policy.agencies.flatMap((agency) => presentBody(agency, locale));
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': url,
    url,
    name: policy.title[locale],
    alternateName: policy.shortTitle[locale],
    description: policy.summary[locale],
    ...(operators.length > 0 ? { serviceOperator: operators } : {}),
    ...(policy.items.length > 0
      ? { serviceOutput: policy.items.map((item) => itemReference(model, item, locale)) }
      : {}),
    ...(policy.related.length > 0
      ? {
          isRelatedTo: policy.related.map((one) => ({
            '@type': 'GovernmentService' as const,
            '@id': policyUrl(model, one, locale),
            name: one.shortTitle[locale],
          })),
        }
      : {}),
    subjectOf: legislation(model, policy.legalBasis, locale),
  };
}

/**
 * A support for search engines. One with a ceiling in money is a grant of at most that much; of another the sources say
 * no amount, and it may be a loan, a tax or a course, so that it is a service.
 */
export function supportItemJsonLd(
  model: Model,
  item: SupportItem,
  locale: Locale,
): WithContext<MonetaryGrant> | WithContext<GovernmentService> {
  const ceiling = valueOf(item.ceilingVnd);
  const url = itemUrl(model, item, locale);
  const card = buildCard(item, locale);
  const sources = item.sources.map((source): WebPage => ({
    '@type': 'WebPage',
    url: source.url,
    publisher: { '@type': 'Organization', name: source.publisher },
  }));
  const common = {
    '@context': 'https://schema.org' as const,
    '@id': url,
    url,
    identifier: item.id,
    name: item.label[locale],
    description: `${card.amount}, ${card.share}. ${item.conditions[locale]}`,
    // Whether it still applies: the vocabulary has no property for it.
    disambiguatingDescription: getWords(locale).documents.validity[item.state],
    subjectOf: [
      ...legislation(
        model,
        item.legalBasis.map(({ document }) => document),
        locale,
      ),
      ...sources,
    ],
  };
  return ceiling === undefined
    ? { ...common, '@type': 'GovernmentService' }
    : {
        ...common,
        '@type': 'MonetaryGrant',
        amount: { '@type': 'MonetaryAmount', currency: 'VND', maxValue: ceiling },
      };
}

const policyUrl = (model: Model, policy: Policy, locale: Locale) =>
  absoluteUrl(model.site.baseAddress, locale, { section: 'support', ids: [policy.id] });

const itemUrl = (model: Model, item: SupportItem, locale: Locale) =>
  absoluteUrl(model.site.baseAddress, locale, {
    section: 'support',
    branch: 'item',
    ids: [item.id],
  });

function itemReference(model: Model, item: SupportItem, locale: Locale): Thing {
  const type = valueOf(item.ceilingVnd) === undefined ? 'GovernmentService' : 'MonetaryGrant';
  return { '@type': type, '@id': itemUrl(model, item, locale), name: item.label[locale] };
}

/** The body that came after the one in charge, where it is one and known. */
function presentBody(agency: Agency, locale: Locale) {
  const names = isAbsent(agency.successors)
    ? agency.successors.absent === 'not-applicable'
      ? [agency.name[locale]]
      : []
    : agency.successors.map(({ name }) => name[locale]);
  return names.length === 1
    ? [{ '@type': 'GovernmentOrganization' as const, name: names[0]! }]
    : [];
}

/** The documents that something rests on, each once. */
function legislation(model: Model, documents: readonly Document[], locale: Locale): Legislation[] {
  return [...new Set(documents)].map((document) => {
    const number = valueOf(document.number);
    return {
      '@type': 'Legislation',
      '@id': absoluteUrl(model.site.baseAddress, locale, {
        section: 'documents',
        ids: [document.id],
      }),
      name: officialName(locale, document),
      ...(number ? { legislationIdentifier: number } : {}),
    };
  });
}
