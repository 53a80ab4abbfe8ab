import { joinParts } from '../i18n/join-parts.ts';
import { arrange, entriesOf, rowText, tallyText, type Arranged } from '../finder/arrange.ts';
import { formatListCsv } from '../finder/list-csv.ts';
import { match } from '../finder/match.ts';
import type { Choice, Entry } from '../finder/types.ts';
import { formatDay } from '../i18n/format.ts';
import { fileHref, hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { SupportItem } from '../model/support-types.ts';
import type { Model } from '../model/types.ts';
import {
  beneficiaryKinds,
  needKinds,
  type BeneficiaryKind,
  type NeedKind,
  type PlaceKind,
} from '../schema/support-item.ts';
import { choiceOf, choosablePlaces, getRules } from './finder-rules.ts';
import { buildCard, clauseLink, resultWords } from './support-card.ts';

export { statusOrder } from '../finder/match.ts';

/** A page that shows the supports for one choice, and the file with the same rows. */
export type ListPage =
  | { branch: 'need'; id: NeedKind }
  | { branch: 'business'; id: BeneficiaryKind }
  | { branch: 'place'; id: PlaceKind };

/** Every such page that there is something for, in the order of the choices. */
export function listPages(model: Model): ListPage[] {
  return [
    ...usedNeeds(model).map((id): ListPage => ({ branch: 'need', id })),
    ...usedBeneficiaries(model).map((id): ListPage => ({ branch: 'business', id })),
    ...usedPlaces(model).map((id): ListPage => ({ branch: 'place', id })),
  ];
}

export function usedNeeds(model: Model): NeedKind[] {
  return needKinds.filter((need) => model.supportItems.some((item) => item.needs.includes(need)));
}

export function usedBeneficiaries(model: Model): BeneficiaryKind[] {
  return beneficiaryKinds.filter((kind) =>
    model.supportItems.some((item) => item.beneficiaries.includes(kind)),
  );
}

/** Kinds of place, where there is any support at all. */
export function usedPlaces(model: Model): PlaceKind[] {
  return model.supportItems.length > 0 ? [...choosablePlaces] : [];
}

export function choiceOfPage({ branch, id }: ListPage): Choice {
  return choiceOf({ [branch === 'business' ? 'kind' : branch]: id });
}

/** Name of a choice as a page's title and a link say it. */
export function nameOfPage({ branch, id }: ListPage, locale: Locale): string {
  const { support, finder } = getWords(locale);
  if (branch === 'need') return support.needs[id];
  return branch === 'business' ? support.beneficiaries[id] : finder.places[id];
}

export function titleOfPage(page: ListPage, locale: Locale): string {
  const { support, finder } = getWords(locale);
  const form = { need: support.need, business: support.business, place: finder.placePage };
  return form[page.branch](nameOfPage(page, locale));
}

/** File with the rows of a page, without the base: `data/support/need-machinery.vi.csv`. */
export function listFile({ branch, id }: ListPage, locale: Locale): string {
  return `data/support/${branch}-${id}.${locale}.csv`;
}

/** The support pages' index: by need, by kind of business, by place, by policy. */
export function buildSupportIndex(model: Model, locale: Locale) {
  const words = getWords(locale).support;
  const choices = (branch: ListPage['branch']) =>
    listPages(model)
      .filter((page) => page.branch === branch)
      .map((page) => {
        const { count, once } = arrange(match(getRules(model), choiceOfPage(page)));
        return {
          label: nameOfPage(page, locale),
          href: hrefOf(locale, { section: 'support', branch, ids: [page.id] }),
          meta: words.countOpen(count + once, count),
        };
      });
  return {
    lead: words.lead(model.policies.length, model.supportItems.length),
    needs: choices('need'),
    businesses: choices('business'),
    places: choices('place'),
    policies: model.policies.map((policy) => ({
      label: policy.title[locale],
      href: hrefOf(locale, { section: 'support', ids: [policy.id] }),
      meta: `${policy.summary[locale]} ${words.count(policy.items.length)}.`,
    })),
  };
}

/** The lists of one page: what fits by validity, and behind links what depends, does not fit, or is over. */
export function buildSupportList(model: Model, page: ListPage, locale: Locale) {
  const { support, finder } = getWords(locale);
  const { lists, entries, card, words } = listOf(model, page, locale);
  const more = (list: Entry['list'], summary: string) => {
    const rows = entries.filter((entry) => entry.list === list);
    return {
      list,
      summary: summary.replace('{n}', support.count(rows.length)),
      items: rows.map((entry) => {
        const one = card(entry.result.item.id);
        return { label: one.title, href: one.href, meta: rowText(entry, one, words) };
      }),
    };
  };
  return {
    lead: support.needLead(lists.count + lists.once, lists.count),
    source: support.source(formatDay(locale, model.site.checkedOn)),
    file: fileHref(listFile(page, locale)),
    groups: lists.fits.map(({ status, results }) => ({
      status,
      title: support.groups[status],
      rows: results.map((result) => ({
        ...supportRow(model.get.supportItem(result.item.id), locale),
        tally: tallyText(result, resultWords(locale)),
      })),
    })),
    more: [
      more('depends', finder.depends),
      more('unmet', finder.unmet),
      more('expired', finder.expired),
    ].filter(({ items }) => items.length > 0),
  };
}

/** The rows of one page as a file. */
export function buildListCsv(model: Model, page: ListPage, locale: Locale): string {
  const { entries, card } = listOf(model, page, locale);
  return formatListCsv(entries, card, resultWords(locale), new URL(model.site.baseAddress).origin);
}

function listOf(model: Model, page: ListPage, locale: Locale) {
  const words = resultWords(locale);
  const conditions = new Map(
    model.criteria.map(({ id, text, clause }) => [
      id,
      { text: text[locale], clause: clauseLink(clause, locale).label },
    ]),
  );
  const cards = new Map(model.supportItems.map((item) => [item.id, buildCard(item, locale)]));
  const card = (id: string) => cards.get(id)!;
  const lists: Arranged = arrange(match(getRules(model), choiceOfPage(page)));
  const entries = entriesOf(lists, { card, condition: (id) => conditions.get(id)!, words });
  return { lists, entries, card, words };
}

/** One item as a row of a list. */
export function supportRow(item: SupportItem, locale: Locale) {
  const words = getWords(locale).support;
  const card = buildCard(item, locale);
  return {
    ...card,
    facts: [
      { term: words.receiver, value: [{ text: card.agency }] },
      {
        term: words.basis,
        value: joinParts(card.basis, '; '),
      },
    ],
    muted: item.state === 'expired',
  };
}
