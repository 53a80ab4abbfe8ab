import { startWithCapital } from '../i18n/format.ts';
import { joinParts } from '../i18n/join-parts.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model, Place } from '../model/types.ts';
import { placeHref } from './links.ts';
import {
  changeParts,
  changesInto,
  periodName,
  wasUnchanged,
  type Period,
  type SentencePart,
} from './place-changes.ts';
import { communesIn, isMentionedByName, mentionsOf, todayText } from './places.ts';

/** A province's units of today are counted: each has a row of its own, by the communes that it was made of. */
const MANY = 20;

/** A cell of the lists of units: its words, and the line below them. */
export interface PlaceCell {
  text: string;
  parts?: SentencePart[];
  secondParts?: SentencePart[];
  muted?: boolean;
}

/**
 * The index: every unit of then with what it is today and what changed it, then every unit of today with what it was
 * made of; beside them the units that the plan names.
 */
export function buildPlaceIndex(model: Model, locale: Locale) {
  const words = getWords(locale);
  const named = model.places.filter(
    (place) => place.level !== 'commune-today' && mentionsOf(place).length > 0,
  );
  const between = betweenColumn(model.places, locale);
  return {
    lead: words.places.lead(model.places.length),
    namedLead: words.places.namedLead(named.length),
    named: named.map((place) => ({
      label: place.name[locale],
      href: placeHref(locale, place),
      meta: [
        words.places.levels[place.level],
        todayText(place, locale),
        mentionsOf(place).every((one) => isMentionedByName(place, one))
          ? startWithCapital(locale, words.clusters.byName)
          : '',
      ]
        .filter(Boolean)
        .join('. '),
    })),
    // Without scripts there is no search: each district leads to its first row.
    jumps: [
      ...model.places.flatMap(({ level, name, children: [first] }) =>
        level === 'district' && first ? [{ label: name[locale], href: `#${first.id}` }] : [],
      ),
      { label: words.places.today, href: '#today' },
    ],
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
    today: {
      head: [words.places.today, words.places.beforeAbove, words.places.before],
      rows: model.places
        .filter((place) => place.level === 'commune-today')
        .map((place) => ({
          id: place.id,
          cells: [
            { text: place.name[locale], href: placeHref(locale, place) },
            unitsCell(
              place.before.filter(({ level }) => level === 'district'),
              locale,
            ),
            unitsCell(communesIn(place), locale, true),
          ],
        })),
    },
    all: model.places.length,
  };
}

/** The names of units, as links where they are wanted. */
function unitsCell(units: readonly Place[], locale: Locale, linked = false): PlaceCell {
  if (units.length === 0) return { text: getWords(locale).absence['not-found'], muted: true };
  const names = units.map((one) => ({
    text: one.name[locale],
    ...(linked ? { href: placeHref(locale, one) } : {}),
  }));
  const text = names.map((one) => one.text).join(', ');
  return linked ? { text, parts: joinParts(names, ', ') } : { text };
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
  if (names.size === 0) return { head: [], cells: (): PlaceCell[] => [] };
  const [shared] = names.size === 1 ? names : [];
  return {
    head: [shared ?? words.places.between],
    cells: (place: Place): PlaceCell[] => {
      const { between = [] } = place;
      const texts = between.map((one) =>
        shared ? one.name[locale] : `${periodName(one, locale)}: ${one.name[locale]}`,
      );
      if (texts.length === 0) return [{ text: words.absence['not-found'], muted: true }];
      const lines = joinParts(
        between.map((one) => periodChange(place, one, locale)),
        '; ',
      );
      return [{ text: texts.join('; '), secondParts: lines }];
    },
  };
}

/** What made a unit what it was in a period: the instrument, that it did not change, or that none was found. */
function periodChange(place: Place, period: Period, locale: Locale): SentencePart[] {
  const words = getWords(locale).places;
  const made = changesInto(place, period);
  if (made.length > 0) return changeParts(made, locale);
  return [{ text: wasUnchanged(place, period) ? words.unchanged : words.noInstrument }];
}

function todayCell(place: Place, locale: Locale): PlaceCell {
  const words = getWords(locale);
  if (place.today.length === 0) return { text: words.absence['not-found'], muted: true };
  const made = changesInto(place, 'today');
  const secondParts =
    made.length > 0 ? changeParts(made, locale) : [{ text: words.places.noInstrument }];
  if (place.today.length > MANY)
    return { text: words.places.units(place.today.length), secondParts };
  return {
    ...unitsCell(place.today, locale, true),
    secondParts,
  };
}
