import { recordHref } from '../api/collections.ts';
import { formatDay, formatList, formatTableDay } from '../i18n/format.ts';
import { joinParts } from '../i18n/join-parts.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import {
  confirmedProducts,
  isTermOver,
  latestReportedTotal,
  proposedProducts,
  recognisedProducts,
  roundsFound,
  unconfirmedProducts,
  yearOf,
  yearsWithoutRound,
} from '../model/figures-ocop.ts';
import type { Model } from '../model/types.ts';
import type { OrAbsent } from '../schema/field.ts';
import {
  productFilterRows,
  productFilters,
  productHref,
  productListLinks,
  productTable,
  sortProducts,
} from './product-lists.ts';
import { valueCell } from './value-cell.ts';

/** The page of all products: coverage first, then the filters, the list, and what is unconfirmed apart. */
export function buildOcopIndex(model: Model, locale: Locale) {
  const words = getWords(locale).ocop;
  const confirmed = confirmedProducts(model);
  const proposed = proposedProducts(model);
  const unconfirmed = unconfirmedProducts(model);
  const reported = latestReportedTotal(model);
  return {
    title: words.title,
    description: words.description(
      recognisedProducts(model).length,
      proposed.length,
      unconfirmed.length,
    ),
    lead: [
      reported ? words.reported(words.month(reported.publishedOn), reported.products) : '',
      words.found(model.products.length, proposed.length, unconfirmed.length),
    ]
      .filter(Boolean)
      .join(' '),
    rounds: roundsLine(model, locale),
    filters: productFilters(model, locale),
    filterRows: productFilterRows(model),
    count: words.count.replace('{n}', String(confirmed.length)),
    table: productTable(confirmed, locale),
    term: termNote(model, locale),
    unconfirmed: sortProducts(unconfirmed).map((product) => ({
      label: product.name[locale],
      href: productHref(locale, product),
    })),
    unconfirmedText: words.unconfirmedText(unconfirmed.length),
    lists: productListLinks(model, locale),
    totals: totalsTable(model, locale),
    source: words.source(formatDay(locale, model.site.checkedOn)),
  };
}

/** Which rounds the products were found in, and the years of which none was found; empty where no round is known. */
function roundsLine(model: Model, locale: Locale): string {
  const words = getWords(locale).ocop;
  const found = roundsFound(model);
  if (found.length === 0) return '';
  const missing = yearsWithoutRound(model).map(({ from, to }) =>
    from === to ? String(from) : `${from}–${to}`,
  );
  return [
    words.roundsFound(
      found.map(({ year, numbers }) =>
        words.roundsOf(formatList(locale, numbers.map(String)), numbers.length, year),
      ),
    ),
    ...(missing.length > 0 ? [words.roundsMissing(formatList(locale, missing))] : []),
  ].join(' ');
}

/** Says which years’ certificates have run out, and that no renewal was found. */
function termNote(model: Model, locale: Locale): string {
  const words = getWords(locale).ocop;
  const over = confirmedProducts(model).filter((one) => isTermOver(one, model.site.checkedOn));
  const years = [...new Set(over.flatMap((one) => yearOf(one) ?? []))].sort();
  return years.length > 0 ? words.term(formatList(locale, years.map(String))) : words.termGeneral;
}

/** What each source counts, in the order of the register. */
function totalsTable(model: Model, locale: Locale) {
  const words = getWords(locale).ocop;
  const cell = (value: OrAbsent<number>) => valueCell(value, locale, String);
  return {
    head: [
      { label: words.totalHead.published },
      ...[
        words.totalHead.products,
        words.totalHead.four,
        words.totalHead.three,
        words.totalHead.proposed,
      ].map((label) => ({ label, numeric: true })),
      { label: words.totalHead.source },
      { label: getWords(locale).sources.head.record },
    ],
    rows: model.ocopTotals.map((row) => ({
      id: row.id,
      cells: [
        valueCell(row.publishedOn, locale, (day) => formatTableDay(locale, day)),
        row.added ? { text: words.added(row.added.products) } : cell(row.products),
        row.added ? { text: words.added(row.added.fourStar) } : cell(row.fourStar),
        row.added ? { text: words.added(row.added.threeStar) } : cell(row.threeStar),
        cell(row.proposedFiveStar),
        {
          text: row.sources.map(({ publisher }) => publisher).join(', '),
          parts: joinParts(
            row.sources.map(({ url, publisher }) => ({ text: publisher, href: url })),
            ', ',
          ),
          second: row.note?.[locale],
        },
        { text: 'JSON', href: recordHref('ocop-totals', row.id) },
      ],
    })),
  };
}
