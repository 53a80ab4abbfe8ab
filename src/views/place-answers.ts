import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Agency, Model, Place } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';
import { agencyHref, placeHref, type PageLink } from './links.ts';

type Successor = Exclude<Agency['successors'], { absent: unknown }>[number];

/**
 * Who answers for a unit now: the committee of each unit of today, as far as the register of agencies names it or
 * says that these units have one. Where several answer none of them is the successor, which is said.
 */
export function buildAnswers(model: Model, place: Place, locale: Locale) {
  const words = getWords(locale).placeAnswers;
  const units = place.level === 'commune-today' ? [place] : place.today;
  const items =
    place.level === 'province'
      ? ofProvince(model, place, locale)
      : units.map((unit) => ofUnit(model, unit, unit === place, locale));
  const known = items.filter((item) => item !== undefined);
  const many = place.level !== 'province' && units.length > 1;
  // What is said alike of each of many is said once, before them.
  const [first] = new Set(known.map(({ meta }) => meta));
  const alike = many && first && known.every(({ meta }) => meta === first) ? first : undefined;
  return {
    title: words.title,
    lead: many ? words.several(units.length, alike) : undefined,
    items: alike ? known.map((item): PageLink => ({ ...item, meta: undefined })) : known,
    none: words.unknown,
  };
}

/** The body that issued the plan of a province, by its present name. */
function ofProvince(model: Model, place: Place, locale: Locale): PageLink[] {
  const issuer = model.plans.find((plan) => plan.place === place)?.issuer;
  if (!issuer) return [];
  const next = valueOf(issuer.successors);
  const href = agencyHref(locale, issuer);
  if (!next) return [{ label: issuer.name[locale], href }];
  return next.map((one) => ({ label: one.name[locale], href, meta: sinceWhen(one, locale) }));
}

function ofUnit(
  model: Model,
  unit: Place,
  isItself: boolean,
  locale: Locale,
): PageLink | undefined {
  const words = getWords(locale).placeAnswers;
  const found = committeeOf(model, unit);
  const ownPage = placeHref(locale, unit);
  if (!found)
    return isItself ? undefined : { label: unit.name[locale], href: ownPage, meta: words.unknown };
  const { agency, successor } = found;
  const isNamed = successor.place === unit.id;
  return {
    label: isNamed ? successor.name[locale] : words.committee(unit.name[locale]),
    href: isItself ? agencyHref(locale, agency) : ownPage,
    meta: [isNamed ? '' : words.oneOf(successor.name[locale]), sinceWhen(successor, locale)]
      .filter(Boolean)
      .join('; '),
  };
}

/** The committee of a unit of today: by name, else as one of those that the plan names together. */
function committeeOf(model: Model, unit: Place) {
  const all = model.agencies.flatMap((agency) =>
    (valueOf(agency.successors) ?? []).map((successor) => ({ agency, successor })),
  );
  const named = all.find(
    ({ agency, successor }) => agency.kind === 'district-committee' && successor.place === unit.id,
  );
  if (named) return named;
  // Of several such groups nothing says to which of them the unit belongs.
  const together = all.filter(({ agency }) => agency.kind === 'commune-committees');
  return together.length === 1 ? together[0] : undefined;
}

/** “from 1 July 2025, Resolution 203/2025/QH15”, and in words what is not known of it. */
function sinceWhen({ from, instrument }: Successor, locale: Locale): string {
  const words = getWords(locale);
  const day = valueOf(from);
  return [
    day ? words.places.from(formatDay(locale, day)) : words.placeAnswers.dayUnknown,
    valueOf(instrument)?.[locale] ?? words.places.noInstrument,
  ].join(', ');
}
