import { joinParts } from '../i18n/join-parts.ts';
import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Place } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';
import { documentHref, documentName } from './links.ts';

export type Period = NonNullable<Place['between']>[number];
type Instrument = Place['instruments'][number];

/** A piece of a sentence; a link when it has an address. */
export interface SentencePart {
  text: string;
  href?: string;
  nowrap?: boolean;
}

/** “1 January 2025 to 30 June 2025”. */
export function periodName({ from, to }: Period, locale: Locale): string {
  return getWords(locale).places.period(formatDay(locale, from), formatDay(locale, to));
}

/**
 * What made a unit what it was in a period, or what it is today. Of today, where nothing is written with the unit
 * itself, by the instruments of the units that it became: a province whose communes were rearranged has none.
 */
export function changesInto(place: Place, period: Period | 'today'): Instrument[] {
  if (period !== 'today')
    return place.instruments.filter(({ from }) => from >= period.from && from <= period.to);
  const last = (place.between ?? []).map(({ to }) => to).reduce((a, b) => (a > b ? a : b), '');
  const own = place.instruments.filter(({ from }) => from > last);
  if (own.length > 0) return own;
  const seen = new Set<string>();
  return place.today
    .flatMap((one) => one.instruments)
    .filter(({ document, text }) => {
      const key = document?.id ?? text.vi;
      return seen.has(key) ? false : Boolean(seen.add(key));
    });
}

/** True where the unit of a period is the unit of the plan, in the same unit above it. */
export function wasUnchanged(place: Place, period: Period): boolean {
  const { parent, name } = place;
  return [name.vi, ...(parent ? [`${name.vi}, ${parent.name.vi}`] : [])].includes(period.name.vi);
}

/** “Resolution 1675/NQ-UBTVQH15, from 1 July 2025”, each document a link; instruments of one day share the day. */
export function changeParts(instruments: readonly Instrument[], locale: Locale): SentencePart[] {
  const days = [...new Set(instruments.map(({ from }) => from))];
  const groups = days.map((day) => {
    const own = instruments.filter(({ from }) => from === day);
    return [
      ...joinParts(
        own.map((one) => linked(one, locale)),
        '; ',
      ),
      { text: `, ${getWords(locale).places.from(formatDay(locale, day))}` },
    ];
  });
  return joinParts(groups, '; ');
}

/** The words of an instrument with the document's name as a link; all of them where the name is not among them. */
export function linked({ document, text }: Instrument, locale: Locale): SentencePart[] {
  const words = text[locale];
  if (!document) return [{ text: words }];
  const href = documentHref(locale, document);
  const names = [documentName(locale, document), valueOf(document.number) ?? ''];
  const name = names.find((one) => one !== '' && words.includes(one)) ?? words;
  const at = words.indexOf(name);
  return [
    { text: words.slice(0, at) },
    { text: name, href, nowrap: name.length < 30 },
    { text: words.slice(at + name.length) },
  ].filter((part) => part.text !== '');
}
