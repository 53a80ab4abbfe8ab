import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { SiteEntry } from '../schema/site.ts';

/** When something was last checked, and what the browser says of it once the day to check again is past. */
export interface LastChecked {
  text: string;
  /** Day from which it is overdue; undefined where the site sets no interval. */
  due: string | undefined;
  overdue: string;
}

/** The day that comes a number of days after another. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * The line “Last checked”, for the component of that name. The page is built once and read for years: whether it is
 * overdue is found out in the browser, from the day that stands here, so that an ageing copy does not lie.
 * @param checkedOn the day of the check; without it the day of the whole site
 */
export function buildLastChecked(
  site: SiteEntry,
  locale: Locale,
  checkedOn: string = site.checkedOn,
): LastChecked {
  const words = getWords(locale).checked;
  const due = site.recheckAfterDays ? addDays(checkedOn, site.recheckAfterDays) : undefined;
  return {
    text: words.on(formatDay(locale, checkedOn)),
    due,
    overdue: due ? words.overdue(formatDay(locale, due)) : '',
  };
}
