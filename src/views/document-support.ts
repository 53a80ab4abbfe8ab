import { hrefOf, proseSections, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Basis, SupportItem } from '../model/support-types.ts';
import type { Document, Model } from '../model/types.ts';
import { isAbsent, type OrAbsent } from '../schema/field.ts';
import { areaHref } from './areas.ts';

/** The support policies that rest on a document. */
export function policiesOn(model: Model, document: Document, locale: Locale) {
  return model.policies
    .filter(({ legalBasis }) => legalBasis.includes(document))
    .map((policy) => ({
      label: policy.title[locale],
      href: hrefOf(locale, { section: 'support', ids: [policy.id] }),
      meta: policy.summary[locale],
    }));
}

/** The supports that a document grants or sets a condition of, each with the clauses and its validity. */
export function supportsOn(model: Model, document: Document, locale: Locale) {
  const { documents: words, support } = getWords(locale);
  const items = model.supportItems.flatMap((item) => {
    const grants = clausesIn(item.legalBasis, document, locale);
    const sets = clausesIn(conditionsOf(item), document, locale);
    if (!grants && !sets) return [];
    return [
      {
        label: item.label[locale],
        href: hrefOf(locale, { section: 'support', branch: 'item', ids: [item.id] }),
        meta: [
          grants && words.grants(grants),
          sets && words.setsCondition(sets),
          `${words.validity[item.state]}.`,
        ]
          .filter(Boolean)
          .join(' '),
      },
    ];
  });
  return { lead: `${support.count(items.length)}.`, items };
}

/** The other pages of the site that name a document; entries that share a page are counted. */
export function otherPagesOn(model: Model, document: Document, locale: Locale) {
  const { documents: words, sectionNames } = getWords(locale);
  const shared = (section: 'discrepancies' | 'places', n: number) =>
    n > 0
      ? [
          {
            label: sectionNames[section],
            href: hrefOf(locale, { section }),
            meta: words.entries(n),
          },
        ]
      : [];
  const names = ({ documents }: { documents: readonly Document[] }) => documents.includes(document);
  return [
    ...model.products
      .filter(({ decision, proposal }) =>
        [decision, proposal?.decision].some((one) => one === document),
      )
      .map(({ id, name }) => ({
        label: name[locale],
        href: hrefOf(locale, { section: 'ocopProducts', ids: [id] }),
        meta: sectionNames.ocopProducts,
      })),
    ...model.rawMaterialAreas.filter(names).map((area) => ({
      label: area.material[locale],
      href: areaHref(locale, area),
      meta: sectionNames.rawMaterialAreas,
    })),
    ...model.terms.filter(names).map(({ id, term }) => ({
      label: term[locale],
      href: hrefOf(locale, { section: 'glossary', fragment: id }),
      meta: sectionNames.glossary,
    })),
    ...model.policies
      .filter((policy) => policy.names.includes(document) && !policy.legalBasis.includes(document))
      .map(({ id, title }) => ({
        label: title[locale],
        href: hrefOf(locale, { section: 'support', ids: [id] }),
        meta: sectionNames.support,
      })),
    ...model.pages.flatMap(({ id, title, description, names: named }) => {
      const section = proseSections[id];
      if (!section || !named.includes(document)) return [];
      const meta = description[locale];
      return [{ label: title[locale], href: hrefOf(locale, { section }), meta }];
    }),
    ...shared('discrepancies', model.discrepancies.filter(names).length),
    ...shared(
      'places',
      model.places.filter(({ instruments }) => instruments.some((one) => one.document === document))
        .length,
    ),
  ];
}

const conditionsOf = ({ criteria }: SupportItem) => criteria.map(({ clause }) => clause);

/** The clauses of one document among some, each once; where its clause is not known, the word that says why. */
function clausesIn(
  all: readonly OrAbsent<Basis>[],
  document: Document,
  locale: Locale,
): string | undefined {
  const { noClause } = getWords(locale).finder;
  const clauses = all.flatMap((one) => {
    if (isAbsent(one) || one.document !== document) return [];
    return [isAbsent(one.article) ? noClause[one.article.absent] : one.article[locale]];
  });
  return clauses.length > 0 ? [...new Set(clauses)].join('; ') : undefined;
}
