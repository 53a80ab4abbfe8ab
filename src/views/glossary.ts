import { recordHref } from '../api/collections.ts';
import { joinParts } from '../i18n/join-parts.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { compareText } from '../model/problem.ts';
import { foldMarks } from '../model/slug.ts';
import type { Discrepancy, Model } from '../model/types.ts';
import { discrepancyKinds } from '../schema/discrepancy.ts';
import { valueOf } from '../schema/field.ts';
import { documentHref, documentName, mentionLinks, partNumber, passageHref } from './links.ts';
import type { TextPart } from './note-texts.ts';
import { sourceRows } from './sources.ts';

/** The glossary in the alphabetical order of the page's language. */
export function buildGlossary(model: Model, locale: Locale) {
  const words = getWords(locale);
  const other: Locale = locale === 'vi' ? 'en' : 'vi';
  const terms = [...model.terms].sort((a, b) =>
    compareText(foldMarks(a.term[locale]), foldMarks(b.term[locale])),
  );
  return {
    items: terms.map((term) => {
      const places = mentionLinks(locale, term.definedIn);
      const documents = term.documents.map((one) => ({
        text: documentName(locale, one),
        href: documentHref(locale, one),
      }));
      return {
        id: term.id,
        term: termName(term, locale),
        lang: locale,
        second: term.term[other],
        secondLang: other,
        text: [{ text: termMeaning(term, locale) }] as TextPart[],
        meta: [
          ...(places.length > 0
            ? [
                { text: `${words.glossary.where}: ` },
                ...joinParts(
                  places.map(({ label, href }) => ({ text: label, href })),
                  ', ',
                ),
              ]
            : []),
          ...(documents.length > 0 ? [{ text: '. ' }, ...joinParts(documents, ', ')] : []),
          ...(places.length + documents.length > 0 ? [{ text: '. ' }] : []),
          { text: 'JSON', href: recordHref('glossary', term.id) },
        ] as TextPart[],
      };
    }),
  };
}

/** A term with its abbreviation, where it has another. */
export function termName({ term, abbreviation }: Model['terms'][number], locale: Locale): string {
  return abbreviation && abbreviation !== term[locale]
    ? `${term[locale]} (${abbreviation})`
    : term[locale];
}

/** What a term means here, with what is to be noted of it. */
export function termMeaning({ meaning, note }: Model['terms'][number], locale: Locale): string {
  return [meaning, note].flatMap((one) => one?.[locale] ?? []).join(' ');
}

/** Discrepancies by kind, each with its places, its reading and how sure it is. */
export function buildDiscrepancies(model: Model, locale: Locale) {
  const words = getWords(locale);
  return {
    lead: words.discrepancies.lead(model.discrepancies.length),
    groups: discrepancyKinds.flatMap((kind) => {
      const rows = model.discrepancies.filter((one) => one.kind === kind);
      return rows.length === 0
        ? []
        : [
            {
              id: kind,
              title: words.discrepancies.kinds[kind],
              rows: rows.map((row) => discrepancyRow(row, locale)),
            },
          ];
    }),
  };
}

function discrepancyRow(row: Discrepancy, locale: Locale) {
  const words = getWords(locale);
  const against = valueOf(row.against);
  const sources = [
    ...row.documents.map((one) => ({
      text: documentName(locale, one),
      href: documentHref(locale, one),
    })),
    ...sourceRows(row.sources, locale).map(({ label, href }) => ({ text: label, href })),
  ];
  const places = row.places.map((one) => ({
    text: one.task
      ? words.task.title(one.task.number)
      : one.clause
        ? `${partNumber(one.clause.part.id, one.clause.part.shortTitle[locale], one.clause.part.mark)}${/^\d+$/.test(one.clause.id) ? ` ¶${one.clause.id}` : ''}`
        : one.part
          ? partNumber(one.part.id, one.part.shortTitle[locale], one.part.mark)
          : one.address,
    href: passageHref(locale, one.year, one.address),
  }));
  return {
    id: row.id,
    kind: row.id.toLocaleUpperCase(),
    record: { text: 'JSON', href: recordHref('discrepancies', row.id) },
    place: { label: places[0]?.text ?? '', ...(places[0] ? { href: places[0].href } : {}) },
    printed: row.says[locale],
    printedLang: locale,
    rows: [
      { term: words.discrepancies.where, text: joinParts(places, ', ') },
      ...(against
        ? [{ term: words.discrepancies.against, text: [{ text: against[locale] }] }]
        : []),
      { term: words.discrepancies.reading, text: [{ text: row.reading[locale] }] },
      {
        term: words.discrepancies.certainty,
        text: [{ text: words.discrepancies.certainties[row.certainty] }],
      },
      ...(sources.length > 0
        ? [{ term: words.discrepancies.sources, text: joinParts(sources, ', ') }]
        : []),
    ],
  };
}
