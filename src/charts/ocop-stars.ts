import { descending, sort } from 'd3-array';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import {
  confirmedProducts,
  districtOf,
  isProposed,
  starsOf,
  yearOf,
} from '../model/figures-ocop.ts';
import type { Product } from '../model/product-types.ts';
import type { Model } from '../model/types.ts';
import { isAbsent, valueOf } from '../schema/field.ts';
import { rangeOf, withPeriod } from './kit/period.ts';
import type { CellKind } from './kit/shapes.ts';

/** Filled from four stars on, outlined for three, dashed where no grade was recognised or found. */
export function cellOf(product: Product): CellKind {
  const stars = starsOf(product);
  if (stars === undefined) return 'dashed';
  return stars >= 4 ? 'filled' : 'outlined';
}

/** Numbers of the decisions that the products were recognised by, each once. */
export function decisionsOf(products: readonly Product[]): string[] {
  const numbers = products.flatMap(({ decision }) =>
    isAbsent(decision) ? [] : (valueOf(decision.number) ?? []),
  );
  return [...new Set(numbers)];
}

/** Stars in use from four on, for the key: “4 sao”, “4 và 5 sao”. */
export function highStars(products: readonly Product[]): number[] {
  return [...new Set(products.map(starsOf))]
    .filter((stars): stars is number => stars !== undefined && stars >= 4)
    .sort();
}

/** The key of stars that both charts of products share. */
export function starKey(
  products: readonly Product[],
  words: { stars: (stars: readonly number[]) => string; noGrade: string },
) {
  const high = highStars(products);
  const kinds = new Set(products.map(cellOf));
  return [
    ...(high.length > 0 ? [{ shape: 'filled' as const, label: words.stars(high) }] : []),
    ...(kinds.has('outlined') ? [{ shape: 'outlined' as const, label: words.stars([3]) }] : []),
    ...(kinds.has('dashed') ? [{ shape: 'dashed' as const, label: words.noGrade }] : []),
  ];
}

/** The products that charts are of, most stars first. */
export function rankProducts(model: Model): Product[] {
  return sort(confirmedProducts(model), (a, b) => descending(starsOf(a) ?? 0, starsOf(b) ?? 0));
}

/** How many products there are, told apart by whether they were recognised or only proposed. */
export function listedWords(
  products: readonly Product[],
  words: { listed: (recognised: number, proposed: number) => string },
): string {
  const proposed = products.filter(isProposed).length;
  return words.listed(products.length - proposed, proposed);
}

/** How many products have no grade, and how many of these were only proposed; nothing where each has one. */
export function noGradeNotes(
  products: readonly Product[],
  words: { noGradeCount: (n: number, proposed: number) => string },
): string[] {
  const noGrade = products.filter((product) => starsOf(product) === undefined).length;
  return noGrade > 0 ? [words.noGradeCount(noGrade, products.filter(isProposed).length)] : [];
}

/** For how many products with a district the place is inferred, and from what; nothing where each was seen. */
export function placeNotes(
  products: readonly Product[],
  words: { placesInferred: (byName: number, byOther: number) => string },
): string[] {
  const placed = products.filter(districtOf);
  const [byName, byOther] = (['place-name-only', 'inferred'] as const).map(
    (evidence) => placed.filter(({ placeEvidence }) => placeEvidence === evidence).length,
  ) as [number, number];
  return byName + byOther > 0 ? [words.placesInferred(byName, byOther)] : [];
}

/** “4 sao”, or why there is no grade, in the words of the pages of products. */
export function gradeWords(product: Product, locale: Locale): string {
  const words = getWords(locale).ocop;
  const stars = starsOf(product);
  if (stars !== undefined) return words.stars(stars);
  return isProposed(product)
    ? words.evidenceOf.proposal.toLocaleLowerCase(locale)
    : words.starsNotStated;
}

/** A subtitle with the years of recognition or proposal, and for how many products no source gives one. */
export function withYears(
  subtitle: string,
  products: readonly Product[],
  locale: Locale,
  say = getWords(locale).charts.periods.recognised,
): string {
  const years = products.flatMap((product) => yearOf(product) ?? []);
  return withPeriod(
    subtitle,
    rangeOf(years.map(String)),
    locale,
    say(products.length - years.length),
  );
}
