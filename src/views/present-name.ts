import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Agency } from '../model/types.ts';
import { isAbsent, valueOf } from '../schema/field.ts';

/**
 * One line on what a body is called now: “Từ 01/03/2025: Sở Tài chính thành phố Huế”. A body with several
 * successors gets the day only, since none of them is the successor.
 */
export function presentName(agency: Agency, locale: Locale): string | undefined {
  const words = getWords(locale);
  if (isAbsent(agency.successors))
    return agency.successors.absent === 'not-applicable' ? undefined : words.noSuccessorFound;
  const [first, ...others] = agency.successors;
  if (!first) return undefined;
  const from = valueOf(first.from);
  if (others.length > 0) return from ? words.noDistrict(formatDay(locale, from)) : undefined;
  return from
    ? words.since(formatDay(locale, from), first.name[locale])
    : words.sinceUnknown(first.name[locale]);
}
