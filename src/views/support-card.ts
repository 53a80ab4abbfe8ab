import type { Card, ResultWords } from '../finder/types.ts';
import { formatDay, formatList, formatNumber } from '../i18n/format.ts';
import { formatMoney } from '../i18n/money.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { nameInPlan } from '../model/names.ts';
import type { Basis, SupportItem } from '../model/support-types.ts';
import { isAbsent, valueOf, type OrAbsent } from '../schema/field.ts';
import { documentHref, documentName } from './links.ts';

/** One item in words: the ceiling first, the share below; where only a share is known, it takes the first place. */
export function buildCard(item: SupportItem, locale: Locale): Card {
  const words = getWords(locale).support;
  const ceiling = valueOf(item.ceilingVnd);
  const percent = valueOf(item.percentMax);
  const share = percent === undefined ? '' : `${formatNumber(locale, percent)}%`;
  const unit = item.unit[locale];
  return {
    id: item.id,
    status: item.state,
    amount:
      ceiling !== undefined ? words.upTo(formatMoney(locale, ceiling)) : share || words.noAmount,
    share: ceiling !== undefined && share ? words.share(share, unit) : unit,
    title: item.label[locale],
    href: hrefOf(locale, { section: 'support', branch: 'item', ids: [item.id] }),
    text: item.beneficiary[locale],
    policy: `${item.policy.shortTitle[locale]}, ${item.level === 'national' ? words.national : words.provincial}`,
    first: ownAmount(item, locale),
    dates: datesOf(item, locale),
    before: item.criteria.filter(({ beforehand }) => beforehand).map(({ text }) => text[locale]),
    agency: agencyToAsk(item, locale),
    basis: item.legalBasis.map((one) => {
      const link = basisLink(one, locale);
      return { text: link.label, href: link.href };
    }),
  };
}

/** The day on which a support ended or will begin; of the others the page says nothing of days. */
function datesOf(item: SupportItem, locale: Locale): string {
  const { finder } = getWords(locale);
  const say = (words: string, day: string) => words.replace('{day}', formatDay(locale, day));
  if (item.toCome) return say(finder.notYet, item.toCome);
  if (item.state !== 'expired') return '';
  const to = valueOf(item.validTo);
  return to ? say(finder.ended, to) : finder.endedUnknown;
}

/** A national ceiling is not the province's own amount: whether that was found is said before it. */
function ownAmount(item: SupportItem, locale: Locale): string {
  const { provincialAmount } = item.policy;
  return item.level === 'national' ? (valueOf(provincialAmount)?.[locale] ?? '') : '';
}

/** Whom to ask today; where that is not known, which agency the plan names, and that no other is known. */
function agencyToAsk({ policy }: SupportItem, locale: Locale): string {
  const { absence, support } = getWords(locale);
  const { agencyToday, agencies, namedIn } = policy;
  if (!isAbsent(agencyToday)) return agencyToday[locale];
  const why = absence[agencyToday.absent];
  const year = namedIn[0]?.year;
  if (!year || agencies.length === 0) return why;
  const names = agencies.map((agency) => nameInPlan(agency, locale));
  return support.receiverThen(formatList(locale, names), year, why);
}

/** A document and clause as a link: “Thông tư 28/2018/TT-BTC, Điều 8 khoản 4”. */
export function basisLink(basis: Basis, locale: Locale) {
  const article = valueOf(basis.article);
  return {
    label: [documentName(locale, basis.document), article?.[locale]].filter(Boolean).join(', '),
    href: documentHref(locale, basis.document),
  };
}

/** The clause that sets a condition, as a link; without one, the word that says why there is none. */
export function clauseLink(
  clause: OrAbsent<Basis>,
  locale: Locale,
): { label: string; href?: string } {
  return isAbsent(clause)
    ? { label: getWords(locale).finder.noClause[clause.absent] }
    : basisLink(clause, locale);
}

/** The words that results need, here and in a browser. */
export function resultWords(locale: Locale): ResultWords {
  const { finder, support, documents } = getWords(locale);
  const { lists, verdicts, would, alsoNot, whoOnly, turnsOn, because, nearest } = finder;
  return {
    ...{ lists, verdicts, would, alsoNot, whoOnly, turnsOn, because, nearest },
    validity: documents.validity,
    conditions: finder.conditions,
    tally: finder.tally,
    receiver: support.receiver,
    basis: support.basis,
  };
}
