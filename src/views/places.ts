import { formatDay, formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { valueOf } from '../model/build-graph.ts';
import { isAbsent } from '../schema/field.ts';
import type { Mention, Model, Place } from '../model/types.ts';
import { clusterHref, mentionLinks, placeHref, villageHref } from './links.ts';
import { sourceRows } from './sources.ts';

type Period = NonNullable<Place['between']>[number];

/** Passages that name a unit, or a cluster or village in it, each once. */
export function mentionsOf(place: Place): Mention[] {
  const all = [place, ...place.clusters, ...place.villages].flatMap((one) => one.mentions);
  const seen = new Set<string>();
  return all.filter((mention) => {
    const key = `${mention.year}#${mention.address}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

/** The index: units the plan names first, then every unit with what it is today. */
export function buildPlaceIndex(model: Model, locale: Locale) {
  const words = getWords(locale);
  const named = model.places.filter(
    (place) => place.level !== 'commune-today' && mentionsOf(place).length > 0,
  );
  const between = betweenColumn(model.places, locale);
  return {
    lead: words.places.lead(named.length, model.places.length),
    named: named.map((place) => ({
      label: place.name[locale],
      href: placeHref(locale, place),
      meta: [words.places.levels[place.level], todayText(place, locale)].filter(Boolean).join('. '),
    })),
    head: [words.places.then, words.places.parent, ...between.head, words.places.today],
    rows: model.places
      .filter((place) => place.level !== 'commune-today')
      .map((place) => ({
        id: place.id,
        cells: [
          { text: place.name[locale], href: placeHref(locale, place) },
          {
            text: place.parent?.name[locale] ?? words.absence['not-applicable'],
            muted: !place.parent,
          },
          ...between.cells(place),
          todayCell(place, locale),
        ],
      })),
  };
}

function periodName({ from, to }: Period, locale: Locale): string {
  return getWords(locale).places.period(formatDay(locale, from), formatDay(locale, to));
}

/**
 * The column of what units were between then and now; none where no unit has such a period. The head gives the
 * days where they are the same for all; else each cell gives its own.
 */
function betweenColumn(places: readonly Place[], locale: Locale) {
  const words = getWords(locale);
  const names = new Set(
    places.flatMap((place) => place.between ?? []).map((one) => periodName(one, locale)),
  );
  if (names.size === 0) return { head: [], cells: () => [] };
  const [shared] = names.size === 1 ? names : [];
  return {
    head: [shared ?? words.places.between],
    cells: ({ between = [] }: Place) => {
      const texts = between.map((one) =>
        shared ? one.name[locale] : `${periodName(one, locale)}: ${one.name[locale]}`,
      );
      return [
        texts.length > 0
          ? { text: texts.join('; ') }
          : { text: words.absence['not-found'], muted: true },
      ];
    },
  };
}

function todayText(place: Place, locale: Locale): string {
  const words = getWords(locale);
  if (place.today.length === 0) return '';
  const names =
    place.today.length > 4
      ? words.places.units(place.today.length)
      : place.today.map((one) => one.name[locale]).join(', ');
  return `${words.places.today}: ${names}`;
}

function todayCell(place: Place, locale: Locale) {
  const words = getWords(locale);
  const [first, ...others] = place.today;
  if (!first) return { text: words.absence['not-found'], muted: true };
  if (others.length === 0) return { text: first.name[locale], href: placeHref(locale, first) };
  return { text: place.today.map((one) => one.name[locale]).join(', ') };
}

/** One unit's page. */
export function buildPlaceView(place: Place, locale: Locale) {
  const words = getWords(locale);
  const absence = (value: unknown) => ({
    text: isAbsent(value) ? words.absence[value.absent] : '',
    muted: true,
  });
  const area = valueOf(place.areaKm2);
  const population = valueOf(place.population);
  const year = valueOf(place.populationYear);
  const mentions = mentionsOf(place);
  return {
    title: place.name[locale],
    kind: words.places.levels[place.level],
    description: `${place.name[locale]} (${words.places.levels[place.level]}). ${todayText(place, locale) || place.before.map((one) => one.name[locale]).join(', ')}`,
    facts: [
      ...(place.parent
        ? [
            {
              term: words.places.parent,
              values: [{ text: place.parent.name[locale], href: placeHref(locale, place.parent) }],
            },
          ]
        : []),
      ...(place.between ?? []).map((one) => ({
        term: periodName(one, locale),
        values: [{ text: one.name[locale] }],
      })),
      ...(place.level === 'commune-today'
        ? []
        : [
            {
              term: words.places.today,
              values:
                place.today.length > 0
                  ? place.today.map((one) => ({
                      text: one.name[locale],
                      href: placeHref(locale, one),
                    }))
                  : [{ text: words.absence['not-found'], muted: true }],
            },
          ]),
      ...(place.before.length > 0
        ? [
            {
              term: words.places.before,
              values: place.before.map((one) => ({
                text: one.name[locale],
                href: placeHref(locale, one),
              })),
            },
          ]
        : []),
      ...(place.instruments?.length
        ? [
            {
              term: words.places.instruments,
              values: place.instruments.map((one) => ({
                text: one.text[locale],
                second: words.places.from(formatDay(locale, one.from)),
              })),
            },
          ]
        : []),
      {
        term: words.places.area,
        values: [
          area
            ? { text: `${formatNumber(locale, area)} ${words.places.perKm2}` }
            : absence(place.areaKm2),
        ],
      },
      {
        term: words.places.population,
        values: [
          population
            ? {
                text: `${formatNumber(locale, population)} ${words.places.people}`,
                ...(year ? { second: words.places.year(year) } : {}),
              }
            : absence(place.population),
        ],
      },
      { term: words.places.code, values: [{ text: place.code }] },
      {
        term: words.places.evidence,
        values: [{ text: words.places.evidenceKinds[place.evidence] }],
      },
      ...(place.note ? [{ term: words.places.note, values: [{ text: place.note[locale] }] }] : []),
    ],
    mentions: mentionLinks(locale, mentions),
    none: words.places.none,
    clusters: place.clusters.map((one) => ({
      label: one.name[locale],
      href: clusterHref(locale, one),
    })),
    villages: place.villages.map((one) => ({
      label: one.name[locale],
      href: villageHref(locale, one),
    })),
    children: place.children
      .filter((one) => one.level !== 'commune-today')
      .map((one) => ({ label: one.name[locale], href: placeHref(locale, one) })),
    sources: sourceRows(place.sources, locale),
  };
}
