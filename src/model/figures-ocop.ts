import { isAbsent } from '../schema/field.ts';
import { productGroups, type ProductGroup } from '../schema/product.ts';
import { facetLists, noValue, type FacetList } from './product-facets.ts';
import type { OcopTotal, Product } from './product-types.ts';
import type { Document, Model, Place } from './types.ts';

/** Products whose recognition, or proposal for a grade, some source states. All counts and charts are of these. Source: `content/products`. */
export function confirmedProducts(model: Model): Product[] {
  return model.products.filter((product) => product.evidence !== 'unconfirmed');
}

/** True of a product that was only proposed for a grade: no source says that it was recognised. */
export const isProposed = ({ evidence }: Product) => evidence === 'proposal';

/** True of a product that some source says was recognised; of others there is no time of recognition to speak of. */
export const isRecognised = ({ evidence }: Product) =>
  evidence !== 'proposal' && evidence !== 'unconfirmed';

export function recognisedProducts(model: Model): Product[] {
  return model.products.filter(isRecognised);
}

export function proposedProducts(model: Model): Product[] {
  return model.products.filter(isProposed);
}

/** The decision that is named for a product, and whether it recognises the grade or only proposes one. */
export function namedDecision(
  product: Product,
): { document: Document; role: 'recognition' | 'proposal' } | undefined {
  if (!isAbsent(product.decision)) return { document: product.decision, role: 'recognition' };
  const proposed = product.proposal?.decision;
  return proposed === undefined || isAbsent(proposed)
    ? undefined
    : { document: proposed, role: 'proposal' };
}

/** Products that are only called OCOP somewhere: listed apart, without stars, in no count. */
export function unconfirmedProducts(model: Model): Product[] {
  return model.products.filter((product) => product.evidence === 'unconfirmed');
}

/**
 * The latest dated total that a source gives for the whole province. Source: `content/registers/ocop-totals.yaml`.
 * @returns the row, or undefined where no dated row gives a total
 */
export function latestReportedTotal(
  model: Model,
): (OcopTotal & { publishedOn: string; products: number }) | undefined {
  return model.ocopTotals
    .filter(
      (row): row is OcopTotal & { publishedOn: string; products: number } =>
        !isAbsent(row.publishedOn) && !isAbsent(row.products),
    )
    .sort((a, b) => (a.publishedOn < b.publishedOn ? 1 : -1))[0];
}

/** Rounds of recognition from which products were found, by year; numbers in order. Source: `content/products`. */
export function roundsFound(model: Model): { year: number; numbers: number[] }[] {
  const rounds = recognisedProducts(model).flatMap(({ round }) => (isAbsent(round) ? [] : [round]));
  const years = [...new Set(rounds.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => ({
    year,
    numbers: [
      ...new Set(rounds.filter((one) => one.year === year).map(({ number }) => number)),
    ].sort((a, b) => a - b),
  }));
}

/**
 * Years from the first round found to the day of the last check of which no round was found, in runs without a gap.
 */
export function yearsWithoutRound(model: Model): { from: number; to: number }[] {
  const found = new Set(roundsFound(model).map(({ year }) => year));
  const last = Number(model.site.checkedOn.slice(0, 4));
  const runs: { from: number; to: number }[] = [];
  for (let year = Math.min(...found); year <= last; year += 1) {
    if (found.has(year)) continue;
    const run = runs.at(-1);
    if (run && run.to === year - 1) run.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs;
}

/** Every list of products that share a value, in the order of the filters; each has a page and a file. */
export function allProductLists(model: Model): FacetList[] {
  return facetLists(model.products.map(({ facets }) => facets));
}

/** The products of a list; unconfirmed ones in their own list alone. */
export function productsOfList(model: Model, { facet, value }: FacetList): Product[] {
  if (value === 'unconfirmed') return unconfirmedProducts(model);
  return confirmedProducts(model).filter(({ facets }) => facets[facet] === value);
}

/** The star grade of a product, or undefined where none was recognised or found: it then has no stars drawn. */
export function starsOf(product: Product): number | undefined {
  return isAbsent(product.stars) ? undefined : product.stars;
}

/**
 * Year of the decision that the product is listed for: of its recognition, else of the proposal to the central
 * level. Undefined where no source gives either.
 */
export function yearOf(product: Product): number | undefined {
  const { year } = product.facets;
  return year === noValue ? undefined : Number(year);
}

/** District at recognition, or undefined where no source gives it. */
export function districtOf(product: Product): Place | undefined {
  return isAbsent(product.district) ? undefined : product.district;
}

/** How many of some products have each number of stars, most stars first; `undefined` stands for no grade, last. */
export function countByStars(products: readonly Product[]): Map<number | undefined, number> {
  const order = [5, 4, 3, undefined];
  return new Map(
    order.flatMap((stars) => {
      const count = products.filter((product) => starsOf(product) === stars).length;
      return count > 0 ? [[stars, count] as const] : [];
    }),
  );
}

/** How many of some products are in each of the six groups, empty groups included, in the official order. */
export function countByGroup(products: readonly Product[]): Map<ProductGroup, number> {
  return new Map(
    productGroups.map((group) => [
      group,
      products.filter((product) => product.group === group).length,
    ]),
  );
}

/** True once the 36 months of a product's certificate are over on the given day; false where they are not known. */
export function isTermOver(product: Product, day: string): boolean {
  const end = product.termEndedOn;
  // A year is over once the next one has begun, a day once the next day has.
  return !isAbsent(end) && end < day.slice(0, end.length);
}
