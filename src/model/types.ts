import type { Moved } from '../loader/content.ts';
import type { Run } from '../loader/entry.ts';
import type { AgencyEntry } from '../schema/agency.ts';
import type { ClusterEntry } from '../schema/cluster.ts';
import type { DiscrepancyEntry } from '../schema/discrepancy.ts';
import type { DocumentEntry } from '../schema/document.ts';
import type { Bilingual, OrAbsent } from '../schema/field.ts';
import type { FrozenChart } from '../schema/frozen-chart.ts';
import type { TermEntry } from '../schema/glossary.ts';
import type { PlaceEntry } from '../schema/place.ts';
import type { PlanPartVi, PlanRecordEntry } from '../schema/plan.ts';
import type { DatasetVersionEntry, ReleasedFile } from '../schema/release.ts';
import type { SiteEntry } from '../schema/site.ts';
import type { SourceEntry } from '../schema/source.ts';
import type { Change } from './changes.ts';
import type { ProsePage } from './prose-page.ts';
import type { StatedTotals } from './join-totals.ts';
import type { Located } from './located.ts';
import type { TaskProgress } from './progress.ts';
import type { OcopTotal, Product, RawMaterialArea } from './product-types.ts';
import type { PassageChanges } from './passages.ts';
import type { Lookups } from './lookups.ts';
import type { NameGroup } from './name-groups.ts';
import type { Summary } from './summary-fingerprint.ts';
import type { Policy, SupportItem, SupportRules } from './support-types.ts';
import type { VillageEntry } from '../schema/village.ts';

/** Text of one passage in both languages; `en` is undefined where nobody has translated it yet. */
export interface PassageText {
  vi: Run[];
  en: Run[] | undefined;
}

/** How well the English of an entry follows its Vietnamese. */
export interface TranslationState {
  state: 'current' | 'outdated' | 'missing';
}

/** One addressed paragraph of a plan part. */
export interface Clause {
  year: string;
  /** Address within its plan: `ii-2-a.3`. */
  address: string;
  /** Id within its part: `3`. */
  id: string;
  mark: string;
  role: 'paragraph' | 'column' | 'group';
  /** 0 plain, 1 dash, 2 plus: how far it is set in. */
  level: 0 | 1 | 2;
  part: Part;
  text: PassageText;
  /** Tasks that say they come from this paragraph. */
  tasks: Task[];
  discrepancies: Discrepancy[];
  /** Support policies that the passage names. */
  policies: Policy[];
  rawMaterialAreas: RawMaterialArea[];
}

/** One numbered part of a plan. */
export interface Part {
  year: string;
  id: string;
  kind: PlanPartVi['kind'];
  mark: string;
  /** As printed; empty for parts without a heading. */
  title: string;
  /** For reading: sentence case where the print is in capitals; English, or undefined where missing. */
  displayTitle: { vi: string; en: string | undefined };
  shortTitle: Bilingual;
  /** 0 for a part without parent, 1 and 2 below. */
  depth: number;
  parent: Part | undefined;
  clauses: Clause[];
  translation: TranslationState;
  summary: Summary | undefined;
  /** Discrepancies whose place is the heading itself. */
  discrepancies: Discrepancy[];
}

/** One row of the annex. */
export interface Task {
  year: string;
  number: number;
  /** Two digits at least: `07`. */
  id: string;
  /** Address within its plan: `phu-luc.7`. */
  address: string;
  /** The row of the annex that names the group, a clause of the annex part. */
  group: Clause;
  shortTitle: Bilingual;
  topic: Bilingual;
  text: PassageText;
  lead: Assignment;
  support: Assignment;
  note: OrAbsent<{ vi: string; en: string | undefined }>;
  from: Clause[];
  villages: Village[];
  translation: TranslationState;
  summary: Summary | undefined;
  discrepancies: Discrepancy[];
  /** Support policies that the task carries out. */
  policies: Policy[];
  /** What public reports say of it; undefined where nobody keeps track of the plan. */
  progress: TaskProgress | undefined;
  rawMaterialAreas: RawMaterialArea[];
}

export interface Assignment {
  printed: { vi: string; en: string | undefined };
  agencies: Agency[];
}

/** A passage that names something: where from, for links back. */
export interface Mention {
  year: string;
  /** Address within its plan. */
  address: string;
  clause: Clause | undefined;
  task: Task | undefined;
}

export interface Agency extends Omit<AgencyEntry, 'sources'> {
  leads: Task[];
  supports: Task[];
  mentions: Mention[];
  sources: SourceEntry[];
}

export interface Document extends Omit<DocumentEntry, 'sources' | 'relations'> {
  citedBy: Mention[];
  sources: SourceEntry[];
  relations: {
    kind: NonNullable<DocumentEntry['relations']>[number]['kind'];
    document: Document;
  }[];
  /** The same relations seen from the other side: what amended, replaced or carried this out. */
  inverseRelations: {
    kind: NonNullable<DocumentEntry['relations']>[number]['kind'];
    document: Document;
  }[];
}

export interface Place extends Omit<PlaceEntry, 'sources' | 'parent' | 'today' | 'instruments'> {
  /** What changed it, the earliest first as written. */
  instruments: { from: string; document: Document | undefined; text: Bilingual }[];
  parent: Place | undefined;
  today: Place[];
  /** Units of the time of the plan that lie, whole or in part, in this unit of today. */
  before: Place[];
  children: Place[];
  mentions: Mention[];
  clusters: Cluster[];
  villages: Village[];
  products: Product[];
  rawMaterialAreas: RawMaterialArea[];
  sources: SourceEntry[];
}

export interface Cluster extends Omit<ClusterEntry, 'sources' | 'district' | 'communes' | 'today'> {
  district: Place | undefined;
  communes: Place[];
  today: Place[];
  located: Located;
  mentions: Mention[];
  sources: SourceEntry[];
}

export interface Village extends Omit<VillageEntry, 'sources' | 'district' | 'commune' | 'today'> {
  district: Place | undefined;
  /** One at most; a list, so that clusters and villages are read alike. */
  communes: Place[];
  today: Place[];
  located: Located;
  mentions: Mention[];
  products: Product[];
  rawMaterialAreas: RawMaterialArea[];
  sources: SourceEntry[];
}

export interface Term extends Omit<TermEntry, 'sources' | 'documents' | 'definedIn'> {
  definedIn: Mention[];
  documents: Document[];
  sources: SourceEntry[];
}

export interface Discrepancy extends Omit<DiscrepancyEntry, 'sources' | 'documents' | 'places'> {
  /** Passages and headings it concerns; a heading is given by its part. */
  places: (Mention & { part: Part | undefined })[];
  documents: Document[];
  sources: SourceEntry[];
}

/** A plan of one year, joined. */
export interface Plan {
  year: string;
  record: PlanRecordEntry;
  document: Document;
  issuer: Agency;
  place: Place;
  parts: Part[];
  tasks: Task[];
  groups: Clause[];
  /** Versions of the text, and in which of them a passage changed. */
  history: { versions: string[]; changed: Map<string, PassageChanges> };
  /** The text as it was deposited, extraction artefacts included. */
  deposited: string;
  /** Every clause by its address. */
  clauses: Map<string, Clause>;
}

/** All that the entries mean together. */
export interface Model extends SupportRules, StatedTotals {
  site: SiteEntry;
  plans: Plan[];
  currentPlan: Plan;
  agencies: Agency[];
  documents: Document[];
  places: Place[];
  clusters: Cluster[];
  villages: Village[];
  terms: Term[];
  discrepancies: Discrepancy[];
  sources: SourceEntry[];
  policies: Policy[];
  supportItems: SupportItem[];
  /** OCOP products, unconfirmed ones among them; counts are of `confirmedProducts`. */
  products: Product[];
  ocopTotals: OcopTotal[];
  rawMaterialAreas: RawMaterialArea[];
  pages: ProsePage[];
  /** What changed on the site, the latest first. */
  changes: Change[];
  /** The day that this state of the content bears: that of the last change or of the last check. */
  release: string;
  /** Versions of charts that other sites may be showing. */
  frozenCharts: FrozenChart[];
  moved: Moved[];
  /** Names that mean the same in search; none where the content has no such register. */
  nameGroups: NameGroup[];
  get: Lookups;
  datasetVersions: DatasetVersionEntry[];
  releases: ReleasedFile[];
}
