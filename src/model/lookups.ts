import type { Product } from './product-types.ts';
import type { SupportItem } from './support-types.ts';
import type { Agency, Discrepancy, Document, Place } from './types.ts';

/** The registers' things by their ids; each throws on an unknown id, which the checks exclude. */
export interface Lookups {
  agency: (id: string) => Agency;
  document: (id: string) => Document;
  place: (id: string) => Place;
  discrepancy: (id: string) => Discrepancy;
  supportItem: (id: string) => SupportItem;
  product: (id: string) => Product;
}
