import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { valueOf } from '../schema/field.ts';
import type { SourceEntry } from '../schema/source.ts';

/** Sources as links, each with its publisher, day and strength in words. */
export function sourceRows(sources: readonly SourceEntry[], locale: Locale) {
  const words = getWords(locale);
  return sources.map((source) => {
    const title = valueOf(source.title);
    const day = valueOf(source.publishedOn);
    return {
      label: title ?? source.publisher,
      href: source.url,
      meta: [
        title ? source.publisher : '',
        day ? formatDay(locale, day) : '',
        words.sourceStrengths[source.strength],
      ]
        .filter(Boolean)
        .join(', '),
    };
  });
}
