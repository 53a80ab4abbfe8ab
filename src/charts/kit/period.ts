import { max, min } from 'd3-array';
import { formatDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/sections.ts';

/** The time that a chart is about: what is dated, the first and the last of its days. */
export interface Range {
  from: string;
  to: string;
}

/** The first and the last of some days, months or years (ISO 8601); undefined where none is known. */
export function rangeOf(days: Iterable<string | undefined>): Range | undefined {
  const known = [...days].filter((day) => day !== undefined);
  const [from, to] = [min(known), max(known)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** “22/01/2024–31/12/2024”. */
function formatRange(locale: Locale, { from, to }: Range): string {
  return `${formatDay(locale, from)}–${formatDay(locale, to)}`;
}

/** A subtitle with the time after it, where the content knows one. */
export function withPeriod(
  subtitle: string,
  range: Range | undefined,
  locale: Locale,
  say: (range: string) => string,
): string {
  return range ? `${subtitle} ${say(formatRange(locale, range))}` : subtitle;
}

/** The year of a plan, from its first to its last month. */
export const planYear = ({ year }: { year: string }): Range => ({
  from: `${year}-01`,
  to: `${year}-12`,
});
