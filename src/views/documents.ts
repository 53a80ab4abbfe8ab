import { formatDay, formatTableDay } from '../i18n/format.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { citedDocuments } from '../model/figures.ts';
import { isAbsent, valueOf } from '../schema/field.ts';
import type { Document, Model, Plan } from '../model/types.ts';
import {
  documentHref,
  documentKindAndNumber,
  documentName,
  mentionLinks,
  officialName,
} from './links.ts';
import { sourceRows } from './sources.ts';

/** The index of documents: those the plan names, then the wider basis. */
export function buildDocumentIndex(model: Model, plan: Plan, locale: Locale) {
  const words = getWords(locale);
  const cited = model.documents.filter((one) => one.citedBy.length > 0 || one === plan.document);
  const wider = model.documents.filter((one) => !cited.includes(one));
  return {
    lead: words.documents.lead(citedDocuments(model, plan).length, model.documents.length),
    groups: [
      {
        id: 'cited',
        title: words.documents.cited,
        rows: cited.map((one) => indexRow(one, locale)),
      },
      {
        id: 'wider',
        title: words.documents.wider,
        rows: wider.map((one) => indexRow(one, locale)),
      },
    ],
    source: words.documents.sourceLine(valueOf(plan.document.number) ?? plan.year),
    head: [
      words.documents.number,
      words.documents.titleLabel,
      words.documents.signedOn,
      words.documents.status,
    ].map((label) => ({ label })),
  };
}

function indexRow(document: Document, locale: Locale) {
  const words = getWords(locale);
  const day = valueOf(document.signedOn);
  return {
    id: document.id,
    muted: document.status === 'expired' || document.status === 'replaced',
    cells: [
      {
        text: documentKindAndNumber(locale, document),
        href: documentHref(locale, document),
      },
      aboutOf(document, locale),
      { text: day ? formatTableDay(locale, day) : absence(document.signedOn, locale), muted: !day },
      { text: words.documents.validity[document.status], status: document.status },
    ],
  };
}

function absence(value: unknown, locale: Locale): string {
  return isAbsent(value) ? getWords(locale).absence[value.absent] : '';
}

/** What a document is about: its title in the page's language, or our description, which says that it is ours. */
function aboutOf(
  document: Document,
  locale: Locale,
): { text: string; second?: string; serif?: boolean } {
  const title = valueOf(document.title[locale]);
  if (title) return { text: title, serif: locale === 'vi' };
  const words = getWords(locale).documents;
  return {
    text: document.description?.[locale] ?? '',
    second: words.ours(absence(document.title.vi, locale)),
  };
}

/** One document's page. */
export function buildDocumentView(model: Model, document: Document, locale: Locale) {
  const words = getWords(locale);
  const day = (value: Document['signedOn']) => {
    const known = valueOf(value);
    return known
      ? { text: formatDay(locale, known) }
      : { text: absence(value, locale), muted: true };
  };
  const number = valueOf(document.number);
  const about = aboutOf(document, locale);
  const official = valueOf(document.title.vi);
  const issuer = valueOf(document.issuer);
  const textUrl = valueOf(document.textUrl);
  const name = documentName(locale, document);
  return {
    name,
    kindLine: [words.documents.kinds[document.kind], issuer?.[locale] ?? '']
      .filter(Boolean)
      .join(', '),
    heading: officialName(locale, document),
    about: about.text === name ? undefined : about.text,
    aboutIsPrinted: about.serif ?? false,
    ours: about.second,
    description: describeDocument(document, locale),
    status: document.status,
    statusLabel: words.documents.validity[document.status],
    facts: [
      {
        term: words.documents.number,
        values: [
          number
            ? { text: number, serif: true }
            : { text: absence(document.number, locale), muted: true },
        ],
      },
      ...(locale === 'en' || !official
        ? [
            {
              term: words.documents.titleLabel,
              values: [
                official
                  ? { text: official, lang: 'vi', serif: true }
                  : { text: absence(document.title.vi, locale), muted: true },
              ],
            },
          ]
        : []),
      {
        term: words.documents.issuer,
        values: [
          issuer
            ? { text: issuer[locale] }
            : { text: absence(document.issuer, locale), muted: true },
        ],
      },
      { term: words.documents.signedOn, values: [day(document.signedOn)] },
      { term: words.documents.inForceFrom, values: [day(document.inForceFrom)] },
      {
        term: words.documents.statusNote,
        values: [
          {
            text: document.statusNote[locale],
            second: words.documents.checked(formatDay(locale, model.site.checkedOn)),
          },
        ],
      },
      {
        term: words.documents.textAt,
        values: [
          textUrl
            ? { text: new URL(textUrl).host, href: textUrl }
            : { text: absence(document.textUrl, locale), muted: true },
        ],
      },
      ...(document.note
        ? [{ term: words.documents.note, values: [{ text: document.note[locale] }] }]
        : []),
    ],
    citedBy: mentionLinks(locale, document.citedBy),
    relations: [
      ...document.relations.map((one) =>
        relation(words.documents.relationKinds[one.kind], one.document, locale),
      ),
      ...document.inverseRelations.map((one) =>
        relation(words.documents.inverseKinds[one.kind], one.document, locale),
      ),
    ],
    sources: sourceRows(document.sources, locale),
    isPlan: model.plans.find((plan) => plan.document === document)?.year,
  };
}

/** What a document is, of which day, what it is about and whether it holds: for those who see nothing else of it. */
export function describeDocument(document: Document, locale: Locale): string {
  const { documents: words } = getWords(locale);
  const signedOn = valueOf(document.signedOn);
  const name = documentName(locale, document);
  const about = valueOf(document.number) ? document.description?.[locale] : undefined;
  return [
    signedOn ? `${name}, ${words.dated(formatDay(locale, signedOn))}` : name,
    ...(about ? [about] : []),
    words.validity[document.status],
    document.statusNote[locale],
  ].join('. ');
}

function relation(kind: string, document: Document, locale: Locale) {
  const words = getWords(locale);
  return {
    label: documentName(locale, document),
    href: hrefOf(locale, { section: 'documents', ids: [document.id] }),
    meta: `${kind}. ${words.documents.validity[document.status]}`,
  };
}
