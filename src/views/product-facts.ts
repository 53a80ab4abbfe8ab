import { joinParts } from '../i18n/join-parts.ts';
import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { productsOfList } from '../model/figures-ocop.ts';
import type { Product } from '../model/product-types.ts';
import type { Model, Place } from '../model/types.ts';
import { isAbsent } from '../schema/field.ts';
import { documentHref, documentName, placeHref, villageHref } from './links.ts';
import { productListHref } from './product-lists.ts';
import {
  facetLabel,
  laterDistrict,
  placeBasis,
  placeTerm,
  proposalWords,
  starWords,
} from './product-words.ts';

interface Part {
  text: string;
  href?: string;
  lang?: string;
}
interface Value extends Part {
  parts?: Part[];
  second?: string;
  muted?: boolean;
}
interface Fact {
  term: string;
  values: Value[];
}

/** What is known of a product, each with its own words where it is not. */
export function factsOf(model: Model, product: Product, locale: Locale): Fact[] {
  const all = getWords(locale);
  const words = all.ocop;
  const absent = (value: { absent: keyof typeof all.absence }) => ({
    text: all.absence[value.absent],
    muted: true,
  });
  const place = (unit: Place) => ({ text: unit.name[locale], href: placeHref(locale, unit) });
  const { commune, communeThen, district, proposal, round, recognisedOn, decision } = product;
  const second = [
    isAbsent(district) ? laterDistrict(product, locale) : '',
    placeBasis(product, locale),
  ]
    .filter(Boolean)
    .join('; ');
  const then = joinParts<Part>(
    [
      ...(isAbsent(communeThen) ? [] : [{ text: words.unit(communeThen) }]),
      ...(isAbsent(district) ? [] : [place(district)]),
    ],
    ', ',
  );
  // An unconfirmed product may be the only one of its group, which then has no list.
  const group = { facet: 'group', value: product.group } as const;
  const rows: (Fact | false)[] = [
    locale === 'en' && {
      term: words.fields.vietnameseName,
      values: [{ text: product.name.vi, lang: 'vi' }],
    },
    product.alsoNamed.length > 0 && {
      term: words.fields.alsoNamed,
      values: product.alsoNamed.map((text) => ({ text, lang: 'vi' })),
    },
    {
      term: words.fields.maker,
      values: [
        isAbsent(product.maker) ? absent(product.maker) : { text: product.maker, lang: 'vi' },
      ],
    },
    !isAbsent(product.makerKind) && {
      term: words.fields.makerKind,
      values: [{ text: words.makerKinds[product.makerKind] }],
    },
    {
      term: placeTerm(product, locale),
      values: [
        {
          ...(isAbsent(communeThen) && isAbsent(district)
            ? absent(communeThen)
            : { text: '', parts: then }),
          ...(second ? { second } : {}),
        },
      ],
    },
    !isAbsent(commune) && {
      term: words.fields.communeAtPlan,
      values: [placeInDistrict(commune, locale)],
    },
    {
      term: words.fields.today,
      values:
        product.today.length > 0
          ? product.today.map(place)
          : [{ text: words.notKnownToday, muted: true }],
    },
    {
      term: words.fields.group,
      values: [
        {
          text: facetLabel(model, 'group', product.group, locale),
          ...(productsOfList(model, group).length > 0
            ? { href: productListHref(locale, group) }
            : {}),
        },
      ],
    },
    {
      term: words.fields.stars,
      values: [
        isAbsent(product.stars)
          ? {
              ...absent(product.stars),
              text: `${words.noStars} (${all.absence[product.stars.absent]})`,
            }
          : { text: starWords(product, locale) },
      ],
    },
    !isAbsent(round) && {
      term: words.fields.round,
      values: [{ text: words.round(round.number, round.year) }],
    },
    {
      term: words.fields.recognisedOn,
      values: [
        isAbsent(recognisedOn)
          ? isAbsent(product.recognisedYear)
            ? absent(product.recognisedYear)
            : { text: words.inYear(String(product.recognisedYear)) }
          : { text: formatDay(locale, recognisedOn) },
      ],
    },
    {
      term: words.fields.decision,
      values: [
        isAbsent(decision)
          ? absent(decision)
          : { text: documentName(locale, decision), href: documentHref(locale, decision) },
      ],
    },
    proposal !== undefined && {
      term: words.fields.proposal,
      values: [
        {
          text: proposalWords(proposal, locale),
          ...(isAbsent(proposal.on) ? {} : { second: formatDay(locale, proposal.on) }),
        },
        ...(isAbsent(proposal.decision)
          ? []
          : [
              {
                text: documentName(locale, proposal.decision),
                href: documentHref(locale, proposal.decision),
              },
            ]),
      ],
    },
    !isAbsent(product.termEndedOn) && {
      term: words.fields.term,
      values: [{ text: formatDay(locale, product.termEndedOn) }],
    },
    {
      term: words.fields.evidence,
      values: [{ text: words.evidences[product.evidence] }],
    },
    product.villages.length > 0 && {
      term: words.fields.village,
      values: product.villages.map((one) => ({
        text: one.name[locale],
        href: villageHref(locale, one),
      })),
    },
    product.note !== undefined && {
      term: words.fields.note,
      values: [{ text: product.note[locale] }],
    },
  ];
  return rows.filter((row): row is Fact => row !== false);
}

/** “xã Hải Dương”, and under it the district of that time, since names come back elsewhere. */
function placeInDistrict(unit: Place, locale: Locale) {
  return {
    text: unit.name[locale],
    href: placeHref(locale, unit),
    ...(unit.parent ? { second: unit.parent.name[locale] } : {}),
  };
}
