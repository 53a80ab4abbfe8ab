import { formatNumber } from '../i18n/format.ts';
import { formatMoney } from '../i18n/money.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { slugify } from '../model/slug.ts';
import type { Policy, SupportItem } from '../model/support-types.ts';
import { valueOf } from '../schema/field.ts';
import { policyWords } from './index-words.ts';
import { sectionThings, type ReadBody } from './things-prose.ts';
import { joinText, makeRecord, makeThing, type Record, type Thing } from './thing.ts';

/** A policy, the sections of its page, and its items. */
export function policyThings(policy: Policy, readBody: ReadBody): Thing[] {
  const address = { section: 'support' as const, ids: [policy.id] };
  const values = policy.agencies.map((agency) => `agency:${agency.id}`);
  return [
    makeThing({
      kind: 'support',
      address,
      records: { vi: policyRecord(policy, 'vi'), en: policyRecord(policy, 'en') },
      values,
      weight: 1.2,
    }),
    ...sectionThings({
      kind: 'support',
      address,
      title: policy.shortTitle,
      place: (locale) => getWords(locale).sectionNames.support,
      bodies: { vi: readBody(policy.file.vi), en: readBody(policy.file.en) },
      values,
      names: (heading, locale) => policyWords[slugify(heading)]?.[locale] ?? [],
    }),
    ...policy.items.map(itemThing),
  ];
}

function policyRecord(policy: Policy, locale: Locale): Record {
  return makeRecord({
    title: policy.title[locale],
    place: getWords(locale).sectionNames.support,
    text: joinText(
      policy.summary[locale],
      policy.caution.strong[locale],
      policy.caution.text[locale],
    ),
    names: [policy.shortTitle[locale]],
  });
}

function itemThing(item: SupportItem): Thing {
  return makeThing({
    kind: 'support',
    address: { section: 'support', branch: 'item', ids: [item.id] },
    records: { vi: itemRecord(item, 'vi'), en: itemRecord(item, 'en') },
    values: [
      `status:${item.status}`,
      ...item.policy.agencies.map((agency) => `agency:${agency.id}`),
    ],
    weight: item.status === 'expired' ? 0.85 : 1,
  });
}

function itemRecord(item: SupportItem, locale: Locale): Record {
  const words = getWords(locale);
  const ceiling = valueOf(item.ceilingVnd);
  const percent = valueOf(item.percentMax);
  const share = percent === undefined ? '' : `${formatNumber(locale, percent)}%`;
  const amount = [
    ceiling === undefined ? '' : words.support.upTo(formatMoney(locale, ceiling)),
    share,
  ]
    .filter(Boolean)
    .join(', ');
  return makeRecord({
    title: item.label[locale],
    place: `${words.sectionNames.support}, ${item.policy.shortTitle[locale]}`,
    text: joinText(
      upperFirst([amount || words.support.noAmount, item.unit[locale]].join(', ')),
      item.beneficiary[locale],
      item.conditions[locale],
    ),
    names: item.needs.map((need) => words.support.needs[need]),
    status: words.documents.validity[item.state],
  });
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
