import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Criterion, SupportItem } from '../model/support-types.ts';
import { valueOf } from '../schema/field.ts';
import { sourceRows } from './sources.ts';
import { basisLink, clauseLink } from './support-card.ts';
import { supportRow } from './support.ts';

/** One item's page: amount, conditions one by one with their clauses, legal basis, sources. */
export function buildItemView(item: SupportItem, locale: Locale) {
  const row = supportRow(item, locale);
  const words = getWords(locale).support;
  const state = getWords(locale).documents.validity[item.state];
  const [from, to] = [valueOf(item.validFrom), valueOf(item.validTo)];
  const validity = [
    from ? words.from(formatDay(locale, from)) : '',
    to ? words.to(formatDay(locale, to)) : '',
  ]
    .filter(Boolean)
    .join(' ');
  return {
    title: item.label[locale],
    kicker: item.policy.title[locale],
    amount: row.amount,
    share: row.share,
    status: item.state,
    statusLabel: [state, row.dates].filter(Boolean).join('. '),
    caution: { strong: item.policy.caution.strong[locale], text: item.policy.caution.text[locale] },
    description: `${item.label[locale]}: ${row.amount}, ${row.share}. ${state}. ${item.policy.shortTitle[locale]}.`,
    first: row.first,
    criteria: item.criteria.map((one) => criterionView(one, locale)),
    examplesNote: getWords(locale).finder.examplesNote,
    facts: [
      { term: words.receiver, values: row.facts[0]!.value.map(({ text }) => ({ text })) },
      { term: words.beneficiary, values: [{ text: item.beneficiary[locale] }] },
      {
        term: words.level,
        values: [{ text: item.level === 'national' ? words.national : words.provincial }],
      },
      ...(validity ? [{ term: words.validity, values: [{ text: validity }] }] : []),
      { term: words.conditions, values: [{ text: item.conditions[locale] }] },
      {
        term: words.basis,
        values: item.legalBasis.map((one) => ({
          text: basisLink(one, locale).label,
          href: basisLink(one, locale).href,
        })),
      },
      {
        term: words.sources,
        values: sourceRows(item.sources, locale).map((one) => ({
          text: one.label,
          href: one.href,
          second: one.meta,
        })),
      },
    ].filter((row) => row.values.length > 0),
  };
}

/** A condition with its clause, who decides it, and an example business on either side of it. */
function criterionView(one: Criterion, locale: Locale) {
  const words = getWords(locale).finder;
  const link = clauseLink(one.clause, locale);
  const answer = (example: Criterion['examples']['meets']) => {
    const id = 'asks' in one.test ? example.answers[one.test.asks] : undefined;
    const label = one.question?.answers.find((each) => each.id === id)?.label[locale];
    return label ? `${example.text[locale]}: ${label}` : example.text[locale];
  };
  const { meets, fails, unclear } = one.examples;
  return {
    id: one.id,
    text: one.text[locale],
    clause: link.label,
    href: link.href,
    by:
      one.question && one.question.answeredBy !== 'finder' ? words.by[one.question.answeredBy] : '',
    before: one.beforehand ? words.before : '',
    examples: [
      { label: words.exampleMet, text: answer(meets) },
      { label: words.exampleNotMet, text: answer(fails) },
      ...(unclear ? [{ label: words.exampleNotStated, text: answer(unclear) }] : []),
    ],
  };
}
