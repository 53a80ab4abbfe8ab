import { stateOf } from '../charts/cluster-areas.ts';
import { formatDay, formatNumber, startWithCapital } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { surelyIn } from '../model/figures-places.ts';
import { oncePer } from '../model/once-per.ts';
import { isAbsent, valueOf } from '../schema/field.ts';
import type { Cluster, Mention, Place } from '../model/types.ts';
import { clusterHref, placeHref, villageHref } from './links.ts';
import { linked, periodName } from './place-changes.ts';
import { sourceRows } from './sources.ts';

/** Passages that name a unit, or a cluster or village in it, each once. */
export function mentionsOf(place: Place): Mention[] {
  const all = [place, ...place.clusters, ...place.villages].flatMap((one) => one.mentions);
  const seen = new Set<string>();
  return all.filter((one) => {
    const isNew = !seen.has(keyOf(one));
    seen.add(keyOf(one));
    return isNew;
  });
}

/** True of a passage that has to do with a unit only by a cluster whose place is inferred from its name. */
export function isMentionedByName(place: Place, mention: Mention): boolean {
  return !sureMentions(place).has(keyOf(mention));
}

const sureMentions = oncePer((place: Place) => {
  const sure = [
    place,
    ...place.children,
    ...communesIn(place),
    ...surelyIn(place),
    ...place.villages,
  ];
  return new Set(sure.flatMap(({ mentions }) => mentions.map(keyOf)));
});

const keyOf = ({ year, address }: Mention) => `${year}#${address}`;

/** “Today: Đan Điền commune, …”; empty for a unit that is of today. */
export function todayText(place: Place, locale: Locale): string {
  const words = getWords(locale);
  if (place.today.length === 0) return '';
  const names =
    place.today.length > 4
      ? words.places.units(place.today.length)
      : place.today.map((one) => one.name[locale]).join(', ');
  return `${words.places.today}: ${names}`;
}

/** Communes of the time of the plan that a unit of today was made of, whole or in part. */
export function communesIn(place: Place): Place[] {
  return place.before.filter(({ level }) => level === 'commune');
}

/** A row of links to units; none where there are none. */
function unitsRow(term: string, units: readonly Place[], locale: Locale) {
  const values = units.map((one) => ({ text: one.name[locale], href: placeHref(locale, one) }));
  return values.length > 0 ? [{ term, values }] : [];
}

/** What a source says of the state of a cluster, and on what its place rests where no source says it. */
function clusterMeta(cluster: Cluster, locale: Locale): string {
  const { clusters: words, absence } = getWords(locale);
  const state = stateOf(cluster, locale);
  return [
    startWithCapital(locale, state ?? `${words.state}: ${absence['not-found']}`),
    cluster.locationEvidence === 'seen'
      ? ''
      : `${words.evidence}: ${words.evidenceKinds[cluster.locationEvidence]}`,
  ]
    .filter(Boolean)
    .join('. ');
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
  return {
    title: place.name[locale],
    kind: words.places.levels[place.level],
    head: {
      kind: startWithCapital(locale, words.places.levels[place.level]),
      title: startWithCapital(locale, place.name[locale]),
    },
    description: `${place.name[locale]} (${words.places.levels[place.level]}). ${
      todayText(place, locale) ||
      communesIn(place)
        .map((one) => one.name[locale])
        .join(', ')
    }`,
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
      ...unitsRow(words.places.before, communesIn(place), locale),
      ...unitsRow(
        words.places.beforeAbove,
        place.before.filter(({ level }) => level !== 'commune'),
        locale,
      ),
      ...(place.instruments.length > 0
        ? [
            {
              term: words.places.instruments,
              values: place.instruments.map((one) => ({
                text: one.text[locale],
                parts: linked(one, locale),
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
    clusters: place.clusters.map((one) => ({
      label: one.name[locale],
      href: clusterHref(locale, one),
      meta: clusterMeta(one, locale),
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
