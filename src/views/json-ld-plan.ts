import type { Legislation, WithContext } from 'schema-dts';
import { absoluteUrl, fileHref, type Locale } from '../i18n/sections.ts';
import type { Model, Plan } from '../model/types.ts';
import { citeSource } from './citation.ts';
import { planFilePath, planFormats, type PlanFormat } from './plan-files.ts';

const mediaTypes: Record<PlanFormat, string> = {
  txt: 'text/plain',
  md: 'text/markdown',
  json: 'application/json',
  'akn.xml': 'application/akn+xml',
};

/** The plan for search engines: a piece of legislation with its number, its day, its issuer and its files. */
export function planJsonLd(model: Model, plan: Plan, locale: Locale): WithContext<Legislation> {
  const source = citeSource(model, plan);
  const other: Locale = locale === 'vi' ? 'en' : 'vi';
  const address = (lang: Locale) =>
    absoluteUrl(model.site.baseAddress, lang, { section: 'plan', ids: [plan.year] });
  const related = { '@type': 'Legislation', '@id': address(other) } as const;
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': address(locale),
    url: address(locale),
    name: plan.record.title[locale],
    legislationIdentifier: source.number,
    legislationType: source.kind[locale],
    legislationDate: source.signedOn,
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: source.issuer[locale] },
    legislationJurisdiction: { '@type': 'AdministrativeArea', name: plan.place.name[locale] },
    temporalCoverage: plan.year.slice(0, 4),
    inLanguage: locale,
    version: source.version,
    ...(locale === 'vi' ? { workTranslation: related } : { translationOfWork: related }),
    encoding: (Object.keys(planFormats) as PlanFormat[]).map((format) => ({
      '@type': 'LegislationObject',
      encodingFormat: mediaTypes[format],
      contentUrl: new URL(fileHref(planFilePath(plan, locale, format)), model.site.baseAddress)
        .href,
    })),
  };
}
