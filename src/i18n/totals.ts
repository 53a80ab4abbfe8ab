import { formatNumber } from './format.ts';
import type { Locale } from './sections.ts';
import { getWords } from './words.ts';
import type { VillageTotalEntry } from '../schema/village-total.ts';

/** Which figures of a row its source gives as “more than” or “about”. */
export interface Rough<Figure extends string> {
  moreThan?: readonly Figure[] | undefined;
  about?: readonly Figure[] | undefined;
}

/** “more than 303”, “about 47”, or the bare number; with its unit, “more than 303 ha”. */
export function roughFigure<Figure extends string>(
  row: Rough<Figure>,
  figure: Figure,
  text: string,
  locale: Locale,
): string {
  const words = getWords(locale).totals;
  if (row.moreThan?.includes(figure)) return words.moreThan(text);
  return row.about?.includes(figure) ? words.about(text) : text;
}

type Breakdown = VillageTotalEntry['breakdowns'][number];

/** All parts of a total together. */
export function sumOf({ parts }: Pick<Breakdown, 'parts'>): number {
  return parts.reduce((sum, part) => sum + part.count, 0);
}

/** “by kind: 69 traditional craft villages, 8 …”, “by place: Phong Điền 8, …”, and who added them up. */
export function breakdownText(breakdown: Breakdown, locale: Locale): string {
  const words = getWords(locale).totals.sums;
  const parts = breakdown.parts
    .map(({ what, count }) =>
      breakdown.ofPlaces
        ? `${what[locale]} ${formatNumber(locale, count)}`
        : `${formatNumber(locale, count)} ${what[locale]}`,
    )
    .join(', ');
  return words[breakdown.sum](breakdown.by[locale], parts, formatNumber(locale, sumOf(breakdown)));
}

/** True where the number recognised is our own sum of parts that the source gives. */
export function isOurSum({ breakdowns }: Pick<VillageTotalEntry, 'breakdowns'>): boolean {
  return breakdowns.some((one) => one.of === 'recognised' && one.sum === 'ours');
}
