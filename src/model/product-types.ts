import type { Bilingual, OrAbsent } from '../schema/field.ts';
import type { OcopTotalEntry } from '../schema/ocop-total.ts';
import type { ProductVi } from '../schema/product.ts';
import type { RawMaterialAreaEntry } from '../schema/raw-material-area.ts';
import type { SourceEntry } from '../schema/source.ts';
import type { FacetValues } from './product-facets.ts';
import type { Document, Mention, Place, TranslationState, Village } from './types.ts';

/** A grade that was proposed to the central level; never a recognised one. */
export interface Proposal {
  stars: number;
  forYear: number;
  score: OrAbsent<number>;
  on: OrAbsent<string>;
  decision: OrAbsent<Document>;
}

/** One OCOP product, joined. */
export interface Product extends Omit<
  ProductVi,
  | 'name'
  | 'alsoNamed'
  | 'note'
  | 'commune'
  | 'district'
  | 'today'
  | 'decision'
  | 'proposal'
  | 'villages'
  | 'sources'
> {
  /** Stem of its files: `gao-huu-co-an-lo`. */
  id: string;
  name: Bilingual;
  alsoNamed: string[];
  /** Unit of the time of the plan; its name at recognition is `communeThen`. */
  commune: OrAbsent<Place>;
  /** The district that the place belonged to at recognition. */
  district: OrAbsent<Place>;
  /** Units of today: as a source says, or those that the commune became. Empty where neither is known. */
  today: Place[];
  decision: OrAbsent<Document>;
  proposal: Proposal | undefined;
  /**
   * Last day of the 36 months that a certificate lasts, or their last year where only the year of recognition is
   * known (ISO 8601). Whether it was renewed is not known.
   */
  termEndedOn: OrAbsent<string>;
  /** Where it stands in each list and filter. */
  facets: FacetValues;
  villages: Village[];
  sources: SourceEntry[];
  note: Bilingual | undefined;
  file: Record<'vi' | 'en', string>;
  translation: TranslationState;
}

/** What one source says about the number of products. */
export interface OcopTotal extends Omit<OcopTotalEntry, 'sources'> {
  sources: SourceEntry[];
}

/** An area that grows a raw material, joined. */
export interface RawMaterialArea extends Omit<
  RawMaterialAreaEntry,
  'districts' | 'communes' | 'today' | 'namedIn' | 'documents' | 'villages' | 'sources'
> {
  /** Where it is, by the ids as written; where nothing is known, the kind of absence. */
  located: Pick<RawMaterialAreaEntry, 'districts' | 'communes' | 'today'>;
  /** Each list is empty where the entry gives a typed absence. */
  districts: Place[];
  communes: Place[];
  today: Place[];
  namedIn: Mention[];
  documents: Document[];
  villages: Village[];
  sources: SourceEntry[];
}
