import type { CriterionTest } from '../schema/criterion.ts';
import type { BeneficiaryKind, NeedKind, PlaceKind } from '../schema/support-item.ts';

export type { BeneficiaryKind, CriterionTest, NeedKind, PlaceKind };

/**
 * Three results, and a fourth state before there is one: nobody has said yet. `not-stated` means that the source
 * does not say, never that a person has not answered.
 */
export type Verdict = 'met' | 'not-met' | 'not-stated' | 'open';

/** What is known of one side of a business: kinds that hold, kinds that do not, and kinds of which one holds. */
export interface Known<Kind extends string> {
  is: ReadonlySet<Kind>;
  not: ReadonlySet<Kind>;
  oneOf?: ReadonlySet<Kind>;
}

/** What is known of a business. Undefined where nothing has been said at all. */
export interface Profile {
  business: Known<BeneficiaryKind> | undefined;
  /** Whether the kind of business was chosen; an answer that tells of it beside itself leaves the choice open. */
  isKindChosen: boolean;
  place: Known<PlaceKind> | undefined;
  /** Ids of questions, each with the id of its answer. */
  answers: Readonly<Record<string, string>>;
}

/** A question as far as the rules look at it. */
export interface RuleQuestion {
  id: string;
  answeredBy: 'finder' | 'applicant' | 'agency' | 'not-stated';
  answers: { id: string; tells?: Tells | undefined }[];
}

/** What an answer tells beside itself. */
export interface Tells {
  business?: BeneficiaryKind[] | undefined;
  notBusiness?: BeneficiaryKind[] | undefined;
  place?: PlaceKind[] | undefined;
  notPlace?: PlaceKind[] | undefined;
  sizeFrom?: { production: BeneficiaryKind; trade: BeneficiaryKind } | undefined;
}

/** What the dates make of a support on the day of the check, beside what its source is worth. */
export type ItemState = 'in-force' | 'amended' | 'unknown' | 'not-yet' | 'expired';

export interface RuleCriterion {
  id: string;
  test: CriterionTest;
}

/** A support as far as the rules look at it. */
export interface RuleItem {
  id: string;
  beneficiaries: readonly BeneficiaryKind[];
  needs: readonly NeedKind[];
  criteria: readonly RuleCriterion[];
  status: ItemState;
  ceilingVnd: number | undefined;
}

/** The rules: what the finder and the prebuilt pages both ask. */
export interface Rules {
  items: readonly RuleItem[];
  questions: readonly RuleQuestion[];
}

/** What a person says: the three choices of the sentence and the answers to further questions. */
export interface Choice {
  /** A kind of business, or `firm` for a firm of unknown size. */
  business?: BeneficiaryKind | 'firm' | undefined;
  /** Kinds that the place may be of: one where it is known, two for a district of 2024. */
  place?: readonly PlaceKind[] | undefined;
  need?: NeedKind | undefined;
  answers: Readonly<Record<string, string>>;
}

/** How one support answers one choice. */
export interface Result {
  item: RuleItem;
  /** Whether this kind of business is among those the support names. */
  who: Verdict;
  criteria: { id: string; verdict: Verdict }[];
  /** Conditions that a further answer may turn either way: a cluster, a difficult area, being chosen as a start-up. */
  dependsOn: string[];
  /** `fits`: nothing speaks against it; `depends`: on an answer still to be given; `near`: one thing does not fit; `far`: more. */
  group: 'fits' | 'depends' | 'near' | 'far';
}

/** A support in words, ready to be shown: what stays the same whatever is chosen. */
export interface Card {
  id: string;
  status: RuleItem['status'];
  amount: string;
  share: string;
  title: string;
  href: string;
  /** Whom the support names. */
  text: string;
  policy: string;
  /** What must be said before a national ceiling; empty where there is nothing. */
  first: string;
  /** The day on which it ended or will begin, as a sentence; empty where it neither is over nor has yet to begin. */
  dates: string;
  /** What must be done before buying or signing. */
  before: string[];
  agency: string;
  basis: { text: string; href: string }[];
}

/** The lists behind links, in the order of the page. */
export const furtherLists = ['depends', 'unmet', 'expired'] as const;
export type FurtherList = (typeof furtherLists)[number];

/** A card in one of the lists of a result, with the reason why it stands there. */
export interface Entry {
  list: 'fits' | FurtherList;
  result: Result;
  reason: string;
}

/** A condition in words. */
export interface Condition {
  text: string;
  /** The clause that sets it, or the word that says why there is none. */
  clause: string;
}

/** The words that results need, with places for numbers and texts in braces. */
export interface ResultWords {
  lists: Record<Entry['list'], string>;
  validity: Record<RuleItem['status'], string>;
  verdicts: Record<Verdict, string>;
  would: string;
  alsoNot: string;
  whoOnly: string;
  turnsOn: string;
  because: string;
  nearest: string;
  conditions: string;
  receiver: string;
  basis: string;
  tally: Record<Verdict, string>;
}
