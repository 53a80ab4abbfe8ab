import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { hrefOf } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { isTermOver, starsOf } from '../model/figures-ocop.ts';
import type { Product } from '../model/product-types.ts';
import type { Model } from '../model/types.ts';
import { isAbsent } from '../schema/field.ts';
import { areaHref } from './areas.ts';
import { mentionLinks, taskHref } from './links.ts';
import { factsOf } from './product-facts.ts';
import {
  evidenceShapes,
  evidenceWords,
  laterDistrict,
  placeTerm,
  starWords,
} from './product-words.ts';
import { sourceRows } from './sources.ts';

/** One product's page: what is known, what proves it, when its term ended, what the plan says around it. */
export function buildProductView(model: Model, product: Product, locale: Locale) {
  const words = getWords(locale).ocop;
  const evidence = evidenceWords(product, locale);
  return {
    title: product.name[locale],
    kicker: words.kind,
    stars: starsOf(product),
    starWords: starWords(product, locale),
    evidence: { state: evidenceShapes[product.evidence], label: evidence.text },
    lead: leadOf(product, locale),
    description:
      `${product.name[locale]}. ${leadOf(product, locale)} ${placeText(product, locale)}`.trim(),
    caution: cautionOf(model, product, locale),
    facts: factsOf(model, product, locale),
    sources: sourceRows(product.sources, locale),
    related: relatedOf(model, product, locale),
  };
}

/** “Được công nhận 4 sao ngày 11/01/2021.”, or what can be said instead. */
function leadOf(product: Product, locale: Locale): string {
  const words = getWords(locale).ocop;
  if (product.evidence === 'unconfirmed') return words.unconfirmedLead;
  const { recognisedOn, recognisedYear, proposal } = product;
  const when = (iso: string) =>
    iso.length > 4 ? words.onDay(formatDay(locale, iso)) : words.inYear(iso);
  if (starsOf(product) === undefined) {
    if (!proposal) return words.recognisedNoStars;
    const on = isAbsent(proposal.on) ? String(proposal.forYear) : proposal.on;
    const score = isAbsent(proposal.score) ? '' : words.score(proposal.score);
    return words.proposedOnly(proposal.stars, score, when(on));
  }
  if (!isAbsent(recognisedOn))
    return words.recognised(starWords(product, locale), when(recognisedOn));
  return isAbsent(recognisedYear)
    ? words.recognisedUnknown(starWords(product, locale))
    : words.recognised(starWords(product, locale), when(String(recognisedYear)));
}

function placeText(product: Product, locale: Locale): string {
  const { communeThen, district } = product;
  const { unit } = getWords(locale).ocop;
  const around = isAbsent(district) ? laterDistrict(product, locale) : district.name[locale];
  const parts = [isAbsent(communeThen) ? '' : unit(communeThen), around].filter(Boolean);
  return parts.length > 0 ? `${placeTerm(product, locale)}: ${parts.join(', ')}.` : '';
}

function cautionOf(model: Model, product: Product, locale: Locale) {
  const words = getWords(locale).ocop;
  if (product.evidence === 'unconfirmed')
    return { strong: words.unconfirmedStrong, text: words.unconfirmedCaution };
  const end = product.termEndedOn;
  if (isAbsent(end)) return undefined;
  const when = end.length > 4 ? words.onDay(formatDay(locale, end)) : words.inYear(end);
  return isTermOver(product, model.site.checkedOn)
    ? { strong: words.termOver(when), text: words.termOverText }
    : { strong: words.termRuns(when), text: '' };
}

/** What the plan says of the programme, of the place and of the village, and the materials that grow there. */
function relatedOf(model: Model, product: Product, locale: Locale) {
  const words = getWords(locale).ocop;
  const programmes = model.policies.filter((policy) => policy.recognisesProducts);
  const units = [product.commune, product.district].flatMap((unit) =>
    isAbsent(unit) ? [] : [unit],
  );
  const mentions = [...units, ...product.villages].flatMap((one) => one.mentions);
  const areas = units.flatMap((unit) => unit.rawMaterialAreas);
  return [
    {
      title: words.programme,
      items: programmes.flatMap((policy) => [
        {
          label: policy.title[locale],
          href: hrefOf(locale, { section: 'support', ids: [policy.id] }),
        },
        ...policy.tasks.map((task) => ({
          label: getWords(locale).task.title(task.number),
          href: taskHref(locale, task),
          meta: task.shortTitle[locale],
        })),
        ...mentionLinks(locale, policy.namedIn),
      ]),
    },
    { title: words.place, items: unique(mentionLinks(locale, mentions)) },
    {
      title: words.materials,
      items: [...new Set(areas)].map((area) => ({
        label: area.material[locale],
        href: areaHref(locale, area),
        ...(isAbsent(area.where) ? {} : { meta: area.where[locale] }),
      })),
    },
  ].filter(({ items }) => items.length > 0);
}

function unique<T extends { href: string }>(links: readonly T[]): T[] {
  return [...new Map(links.map((link) => [link.href, link])).values()];
}
