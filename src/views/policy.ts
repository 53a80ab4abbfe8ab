import { formatDay, formatNumber } from '../i18n/format.ts';
import { formatMoney } from '../i18n/money.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { nameInPlan } from '../model/names.ts';
import type { Policy, SupportItem } from '../model/support-types.ts';
import type { Document, Model } from '../model/types.ts';
import { isAbsent, valueOf } from '../schema/field.ts';
import { agencyHref, documentHref, documentName, mentionLinks, taskHref } from './links.ts';
import { presentName } from './present-name.ts';
import { sourceRows } from './sources.ts';
import { statusOrder } from './support.ts';

/** One policy's page: what it is, who, how much, conditions, how to apply, legal basis. */
export function buildPolicyView(model: Model, policy: Policy, locale: Locale) {
  const words = getWords(locale).support;
  const items = statusOrder.flatMap((status) =>
    policy.items.filter((item) => item.state === status),
  );
  return {
    title: policy.title[locale],
    summary: policy.summary[locale],
    caution: { strong: policy.caution.strong[locale], text: policy.caution.text[locale] },
    table: {
      caption: words.what,
      head: [
        { label: words.item },
        { label: words.percent, numeric: true },
        { label: words.ceiling, numeric: true },
        { label: words.unit },
        { label: words.status },
      ],
      rows: items.map((item) => itemRow(item, locale)),
    },
    basis: {
      caption: words.legalBasis,
      head: [words.legalBasis, getWords(locale).documents.signedOn, words.status].map((label) => ({
        label,
      })),
      rows: policy.legalBasis.map((document) => basisRow(document, locale)),
    },
    rail: [
      {
        title: words.agencyThen,
        links: policy.agencies.map((agency) => ({
          label: nameInPlan(agency, locale),
          href: agencyHref(locale, agency),
          meta: presentName(agency, locale),
        })),
      },
      {
        title: words.agencyNow,
        lines: [
          [
            {
              text: isAbsent(policy.agencyToday)
                ? getWords(locale).absence[policy.agencyToday.absent]
                : policy.agencyToday[locale],
            },
          ],
        ],
      },
      {
        title: words.inPlan,
        links: [
          ...mentionLinks(locale, policy.namedIn),
          ...policy.tasks.map((task) => ({
            label: `${getWords(locale).task.title(task.number)}: ${task.shortTitle[locale]}`,
            href: taskHref(locale, task),
          })),
        ],
      },
      {
        title: words.related,
        links: policy.related.map((one) => ({
          label: one.shortTitle[locale],
          href: hrefOf(locale, { section: 'support', ids: [one.id] }),
        })),
      },
      { title: words.period, lines: [[{ text: policy.period[locale] }]] },
      { title: words.checked, lines: [[{ text: formatDay(locale, model.site.checkedOn) }]] },
    ].filter((section) => (section.links ?? section.lines ?? []).length > 0),
    sources: sourceRows(policy.sources, locale),
  };
}

function itemRow(item: SupportItem, locale: Locale) {
  const words = getWords(locale);
  const percent = valueOf(item.percentMax);
  const ceiling = valueOf(item.ceilingVnd);
  const none = (value: unknown) => ({
    text: isAbsent(value) ? words.absence[value.absent] : '',
    muted: true,
  });
  return {
    id: item.id,
    muted: item.state === 'expired',
    cells: [
      {
        text: item.label[locale],
        href: hrefOf(locale, { section: 'support', branch: 'item', ids: [item.id] }),
      },
      percent === undefined ? none(item.percentMax) : { text: `${formatNumber(locale, percent)}%` },
      ceiling === undefined ? none(item.ceilingVnd) : { text: formatMoney(locale, ceiling) },
      { text: item.unit[locale] },
      { text: words.documents.validity[item.state], status: item.state },
    ],
  };
}

function basisRow(document: Document, locale: Locale) {
  const words = getWords(locale);
  const day = valueOf(document.signedOn);
  return {
    muted: document.status === 'expired' || document.status === 'replaced',
    cells: [
      { text: documentName(locale, document), href: documentHref(locale, document) },
      day
        ? { text: formatDay(locale, day) }
        : {
            text: isAbsent(document.signedOn) ? words.absence[document.signedOn.absent] : '',
            muted: true,
          },
      { text: words.documents.validity[document.status], status: document.status },
    ],
  };
}
