/** The year that a thing is of: when a document was signed, when a product was recognised, which year a plan is for. */
import { valueOf } from '../schema/field.ts';
import { noValue } from './product-facets.ts';
import type { Product } from './product-types.ts';
import type { Document, Model } from './types.ts';

/** The year in which a document was signed, where a source gives its day. */
export function yearOfDocument({ signedOn }: Pick<Document, 'signedOn'>): string | undefined {
  return valueOf(signedOn)?.slice(0, 4);
}

/** The year in which a product was recognised, or proposed; the same as in the lists of products. */
export function yearOfProduct({ facets }: Pick<Product, 'facets'>): string | undefined {
  return facets.year === noValue ? undefined : facets.year;
}

/** Every year that a thing is of, the newest first. */
export function yearsOf(model: Pick<Model, 'plans' | 'documents' | 'products'>): string[] {
  const years = [
    ...model.plans.map(({ year }) => year),
    ...model.documents.map(yearOfDocument),
    ...model.products.map(yearOfProduct),
  ];
  return [...new Set(years)]
    .filter((year) => year !== undefined)
    .sort()
    .reverse();
}
