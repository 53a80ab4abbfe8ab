import type { Bilingual, OrAbsent } from '../schema/field.ts';
import type { SourceEntry } from '../schema/source.ts';
import type { SupportItemEntry } from '../schema/support-item.ts';
import type { Product } from './product-types.ts';
import type { Agency, Document, Mention, Task, TranslationState } from './types.ts';

/** A clause of a document that says something. */
export interface Basis {
  document: Document;
  article: OrAbsent<Bilingual>;
}

/** One support with its amount, joined. */
export interface SupportItem extends Omit<
  SupportItemEntry,
  'policy' | 'legalBasis' | 'criteria' | 'sources'
> {
  policy: Policy;
  legalBasis: Basis[];
  criteria: {
    kind: SupportItemEntry['criteria'][number]['kind'];
    text: Bilingual;
    clause: OrAbsent<Basis>;
  }[];
  sources: SourceEntry[];
}

/** One support policy, joined with its items and with what names it. */
export interface Policy {
  id: string;
  order: number;
  title: Bilingual;
  shortTitle: Bilingual;
  summary: Bilingual;
  caution: { strong: Bilingual; text: Bilingual };
  period: Bilingual;
  namedIn: Mention[];
  tasks: Task[];
  agencies: Agency[];
  agencyToday: OrAbsent<Bilingual>;
  legalBasis: Document[];
  related: Policy[];
  items: SupportItem[];
  /** True of the programme under which products are recognised. */
  recognisesProducts: boolean;
  products: Product[];
  sources: SourceEntry[];
  file: Record<'vi' | 'en', string>;
  translation: TranslationState;
}
