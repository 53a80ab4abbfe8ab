import { formatDay, formatNumber } from '../i18n/format.ts';
import { formatMoney } from '../i18n/money.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { valueOf } from '../model/build-graph.ts';
import type { Basis, SupportItem } from '../model/support-types.ts';
import type { Model } from '../model/types.ts';
import { isAbsent } from '../schema/field.ts';
import {
  beneficiaryKinds,
  needKinds,
  type BeneficiaryKind,
  type NeedKind,
} from '../schema/support-item.ts';
import { documentHref, documentName } from './links.ts';

/** In force first, expired last: the order in which items are shown. */
export const statusOrder = ['in-force', 'amended', 'unknown', 'expired'] as const;

/** The support pages' index: by need, by kind of business, by policy. */
export function buildSupportIndex(model: Model, locale: Locale) {
  const words = getWords(locale).support;
  const open = (items: readonly SupportItem[]) =>
    items.filter((item) => item.status !== 'expired').length;
  const choice = (label: string, items: readonly SupportItem[], href: string) => ({
    label,
    href,
    meta: `${words.count(items.length)}, ${words.openCount(open(items))}`,
  });
  return {
    lead: words.lead(model.policies.length, model.supportItems.length),
    needs: usedNeeds(model).map((need) =>
      choice(
        words.needs[need],
        itemsFor(model, { need }),
        hrefOf(locale, { section: 'support', branch: 'need', ids: [need] }),
      ),
    ),
    businesses: usedBeneficiaries(model).map((kind) =>
      choice(
        words.beneficiaries[kind],
        itemsFor(model, { kind }),
        hrefOf(locale, { section: 'support', branch: 'business', ids: [kind] }),
      ),
    ),
    policies: model.policies.map((policy) => ({
      label: policy.title[locale],
      href: hrefOf(locale, { section: 'support', ids: [policy.id] }),
      meta: `${policy.summary[locale]} ${words.count(policy.items.length)}.`,
    })),
  };
}

export function usedNeeds(model: Model): NeedKind[] {
  return needKinds.filter((need) => model.supportItems.some((item) => item.needs.includes(need)));
}

export function usedBeneficiaries(model: Model): BeneficiaryKind[] {
  return beneficiaryKinds.filter((kind) =>
    model.supportItems.some((item) => item.beneficiaries.includes(kind)),
  );
}

/** Items for one need or one kind of business. */
export function itemsFor(
  model: Model,
  filter: { need?: NeedKind; kind?: BeneficiaryKind },
): SupportItem[] {
  return model.supportItems.filter(
    (item) =>
      (!filter.need || item.needs.includes(filter.need)) &&
      (!filter.kind || item.beneficiaries.includes(filter.kind)),
  );
}

/** A list of items by validity, the higher ceiling first within each. */
export function buildSupportList(model: Model, items: readonly SupportItem[], locale: Locale) {
  const words = getWords(locale).support;
  const open = items.filter((item) => item.status !== 'expired').length;
  return {
    lead: words.needLead(items.length, open),
    source: words.source(formatDay(locale, model.site.checkedOn)),
    groups: statusOrder.flatMap((status) => {
      const rows = items.filter((item) => item.status === status).sort(byCeiling);
      if (rows.length === 0) return [];
      return [
        {
          status,
          title: words.groups[status],
          summary: status === 'expired' ? words.showExpired(rows.length) : '',
          rows: rows.map((item) => supportRow(item, locale)),
        },
      ];
    }),
  };
}

function byCeiling(a: SupportItem, b: SupportItem): number {
  return (valueOf(b.ceilingVnd) ?? 0) - (valueOf(a.ceilingVnd) ?? 0);
}

/** One item as a row: the ceiling first, the share below; where only a share is known, it takes the first place. */
export function supportRow(item: SupportItem, locale: Locale) {
  const words = getWords(locale).support;
  const ceiling = valueOf(item.ceilingVnd);
  const percent = valueOf(item.percentMax);
  const share = percent === undefined ? '' : `${formatNumber(locale, percent)}%`;
  const unit = item.unit[locale];
  const amount =
    ceiling !== undefined ? words.upTo(formatMoney(locale, ceiling)) : share || words.noAmount;
  return {
    id: item.id,
    amount,
    share: ceiling !== undefined && share ? words.share(share, unit) : unit,
    title: item.label[locale],
    href: hrefOf(locale, { section: 'support', branch: 'item', ids: [item.id] }),
    text: item.beneficiary[locale],
    policy: `${item.policy.shortTitle[locale]}, ${item.level === 'national' ? words.national : words.provincial}`,
    facts: [
      { term: words.receiver, value: [{ text: agencyToAsk(item, locale) }] },
      {
        term: words.basis,
        value: item.legalBasis.map((one) => {
          const link = basisLink(one, locale);
          return { text: link.label, href: link.href };
        }),
      },
    ],
    muted: item.status === 'expired',
  };
}

function agencyToAsk(item: SupportItem, locale: Locale): string {
  const words = getWords(locale);
  const { agencyToday } = item.policy;
  return isAbsent(agencyToday) ? words.absence[agencyToday.absent] : agencyToday[locale];
}

/** A document and clause as a link: “Thông tư 28/2018/TT-BTC, Điều 8 khoản 4”. */
export function basisLink(basis: Basis, locale: Locale) {
  const article = valueOf(basis.article);
  return {
    label: [documentName(locale, basis.document), article?.[locale]].filter(Boolean).join(', '),
    href: documentHref(locale, basis.document),
  };
}
