import { isAbsent, type OrAbsent } from '../schema/field.ts';
import { evidenceStrengths, productGroups, type ProductVi } from '../schema/product.ts';

/** By what products are listed and filtered, in the order of the filters; also branches of the address. */
export const productFacets = ['group', 'stars', 'district', 'year', 'evidence'] as const;
export type ProductFacet = (typeof productFacets)[number];
/** Value of a facet that no source gives. */
export const noValue = 'none';

/** Where a product stands in each facet: ids that addresses and filters share. */
export type FacetValues = Record<ProductFacet, string>;

/** The facets of an authored product. The year is that of the recognition, else of the proposal. */
export function facetsOf(
  data: Pick<
    ProductVi,
    'group' | 'stars' | 'recognisedYear' | 'proposal' | 'evidence' | 'district'
  >,
): FacetValues {
  const or = (value: OrAbsent<string | number> | undefined) =>
    value === undefined || isAbsent(value) ? undefined : String(value);
  return {
    group: data.group,
    stars: or(data.stars) ?? noValue,
    district: or(data.district) ?? noValue,
    year: or(data.recognisedYear) ?? or(data.proposal?.on)?.slice(0, 4) ?? noValue,
    evidence: data.evidence,
  };
}

/** One list of products that share a value. */
export interface FacetList {
  facet: ProductFacet;
  value: string;
}

/**
 * Every list that has a product. An unconfirmed product is in the list of the unconfirmed alone, so that no other
 * list counts it.
 */
export function facetLists(products: readonly FacetValues[]): FacetList[] {
  const confirmed = products.filter(({ evidence }) => evidence !== 'unconfirmed');
  return productFacets.flatMap((facet) => {
    const from = facet === 'evidence' ? products : confirmed;
    const values = [...new Set(from.map((one) => one[facet]))];
    return values.sort(byOrder(facet)).map((value) => ({ facet, value }));
  });
}

/** File with the rows of all confirmed products, below the base path. */
export const confirmedFile = 'data/ocop-products/confirmed.csv';
/** File with the rows of one list, below the base path. */
export function productListFile({ facet, value }: FacetList): string {
  return `data/ocop-products/${facet}-${value}.csv`;
}

/** Official order of groups, strongest evidence and most stars first, years and districts by number, unknown last. */
export function byOrder(facet: ProductFacet): (a: string, b: string) => number {
  const orders: Partial<Record<ProductFacet, readonly string[]>> = {
    group: productGroups,
    evidence: evidenceStrengths,
    stars: ['5', '4', '3'],
  };
  const order = orders[facet];
  const rank = (value: string) =>
    value === noValue ? Infinity : order ? order.indexOf(value) : Number(/\d+$/.exec(value)?.[0]);
  return (a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return x === y ? 0 : x < y ? -1 : 1;
  };
}
