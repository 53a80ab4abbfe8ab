import { isAbsent, type OrAbsent } from '../schema/field.ts';

/** A three-to-five-star certificate lasts 36 months from the decision. Source: ocop-sources, the rating rules. */
export const termMonths = 36;

/**
 * When the term of a certificate was over.
 * @param on day of the decision, where it is known
 * @param year year of the decision, where only that is known
 * @returns a day, a year, or why neither is known (ISO 8601)
 */
export function termEnd(on: OrAbsent<string>, year: OrAbsent<number>): OrAbsent<string> {
  if (!isAbsent(on)) return addMonths(on, termMonths);
  if (!isAbsent(year)) return String(year + termMonths / 12);
  return year;
}

/** The same day so many months later; the last day of the month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), index % 12];
  const lastDate = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate();
  return new Date(Date.UTC(toYear, toMonth, Math.min(date, lastDate))).toISOString().slice(0, 10);
}
