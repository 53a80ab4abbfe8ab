import type { ItemState } from '../finder/types.ts';
import type { Bilingual, OrAbsent } from '../schema/field.ts';
import type { CriterionEntry } from '../schema/criterion.ts';
import type { ExampleBusinessEntry } from '../schema/example.ts';
import type { QuestionEntry } from '../schema/question.ts';
import type { SourceEntry } from '../schema/source.ts';
import type { SupportItemEntry } from '../schema/support-item.ts';
import type { Product } from './product-types.ts';
import type { Agency, Document, Mention, Task, TranslationState } from './types.ts';

/** A clause of a document that says something. */
export interface Basis {
  document: Document;
  article: OrAbsent<Bilingual>;
}

/** A made-up business that shows a condition. */
export type Example = ExampleBusinessEntry;

/** One condition, joined with the supports that set it and with the examples that show it. */
export interface Criterion extends Omit<CriterionEntry, 'clause'> {
  clause: OrAbsent<Basis>;
  items: SupportItem[];
  /** The question that it turns on, where it turns on one. */
  question: QuestionEntry | undefined;
  /** The first example that meets it, the first that does not, and the first of which the source does not say. */
  examples: { meets: Example; fails: Example; unclear: Example | undefined };
}

/** One support with its amount, joined. */
export interface SupportItem extends Omit<
  SupportItemEntry,
  'policy' | 'legalBasis' | 'criteria' | 'sources' | 'unit'
> {
  policy: Policy;
  /** Its status, or that it has yet to begin on the day of the check. */
  state: ItemState;
  /** Its first day, where that is still to come on the day of the check. */
  toCome: string | undefined;
  unit: Bilingual;
  unitId: string;
  legalBasis: Basis[];
  criteria: Criterion[];
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
  /** What stands before a national ceiling: the province’s own amount was found or not. */
  provincialAmount: OrAbsent<Bilingual>;
  legalBasis: Document[];
  /** Documents that its text links to, in either language. */
  names: Document[];
  related: Policy[];
  items: SupportItem[];
  /** True of the programme under which products are recognised. */
  recognisesProducts: boolean;
  products: Product[];
  sources: SourceEntry[];
  file: Record<'vi' | 'en', string>;
  translation: TranslationState;
}

/** What decides which support fits which business. */
export interface SupportRules {
  /** Conditions of supports, each written once. */
  criteria: Criterion[];
  questions: QuestionEntry[];
  exampleBusinesses: Example[];
}
