import type { AgencyEntry } from '../schema/agency.ts';
import type { ChangeEntry } from '../schema/change.ts';
import type { ClusterEntry } from '../schema/cluster.ts';
import type { ClusterTotalEntry } from '../schema/cluster-total.ts';
import type { CriterionEntry } from '../schema/criterion.ts';
import type { DiscrepancyEntry } from '../schema/discrepancy.ts';
import type { DocumentEntry } from '../schema/document.ts';
import type { FrozenChart } from '../schema/frozen-chart.ts';
import type { Bilingual } from '../schema/field.ts';
import type { ExampleBusinessEntry } from '../schema/example.ts';
import type { TermEntry } from '../schema/glossary.ts';
import type { OcopTotalEntry } from '../schema/ocop-total.ts';
import type { NameGroupEntry } from '../schema/name-group.ts';
import type { PageEn, PageVi } from '../schema/page.ts';
import type { PlaceEntry } from '../schema/place.ts';
import type { PlanPartEn, PlanPartVi, PlanRecordEntry } from '../schema/plan.ts';
import type { PolicyEn, PolicyVi } from '../schema/policy.ts';
import type { ProductEn, ProductVi } from '../schema/product.ts';
import type { RawMaterialAreaEntry } from '../schema/raw-material-area.ts';
import type { QuestionEntry } from '../schema/question.ts';
import type { DatasetVersionEntry, ReleasedFile } from '../schema/release.ts';
import type { SiteEntry } from '../schema/site.ts';
import type { SourceEntry } from '../schema/source.ts';
import type { SupportItemEntry } from '../schema/support-item.ts';
import type { SupportUnitEntry } from '../schema/support-unit.ts';
import type { TaskEn, TaskVi } from '../schema/task.ts';
import type { TaskProgressEntry } from '../schema/task-progress.ts';
import type { VillageEntry } from '../schema/village.ts';
import type { VillageTotalEntry } from '../schema/village-total.ts';
import type { Noted } from '../model/changes.ts';
import type { FolderEntry, RegisterEntry } from './entry.ts';
import type { PassageHistory } from './read-passages.ts';
import type { Deposit } from './read-deposit.ts';

/** An entry that exists in both languages, by stem; either may be missing, which a check reports. */
export interface EntryPair<Vi, En> {
  vi?: FolderEntry<Vi>;
  en?: FolderEntry<En>;
}

/** An address that was published and now leads elsewhere: a row of `content/registers/moved.yaml`. */
export interface Moved {
  from: string;
  /** Where it leads now; a retired one may lead nowhere. */
  to?: string | undefined;
  /** What became of something that is no longer published. */
  retired?: Bilingual | undefined;
}

/** Entries with a faulty field, with their sound ones: what else is wrong with them is told at the same time. */
export interface Unsound {
  products: FolderEntry<Partial<ProductVi>>[];
  supportItems: UnsoundRow<SupportItemEntry>[];
  clusters: UnsoundRow<ClusterEntry>[];
  villages: UnsoundRow<VillageEntry>[];
  rawMaterialAreas: UnsoundRow<RawMaterialAreaEntry>[];
}
/** A row of which the id is there, and those of the other fields that are sound. */
type UnsoundRow<E extends { id: string }> = RegisterEntry<Partial<E> & { id: string }>;

/** Registers of which faulty rows are held to the rules by their sound fields. */
export const unsoundRegisters = [
  'supportItems',
  'clusters',
  'villages',
  'rawMaterialAreas',
] as const satisfies readonly (keyof Unsound)[];

/** Everything an author wrote, read and validated field by field, not yet joined. */
export interface Content {
  site: SiteEntry | undefined;
  planRecords: (RegisterEntry<PlanRecordEntry> & { year: string })[];
  planParts: EntryPair<PlanPartVi, PlanPartEn>[];
  tasks: EntryPair<TaskVi, TaskEn>[];
  policies: EntryPair<PolicyVi, PolicyEn>[];
  products: EntryPair<ProductVi, ProductEn>[];
  pages: EntryPair<PageVi, PageEn>[];
  unsound: Unsound;
  agencies: RegisterEntry<AgencyEntry>[];
  documents: RegisterEntry<DocumentEntry>[];
  places: RegisterEntry<PlaceEntry>[];
  clusters: RegisterEntry<ClusterEntry>[];
  villages: RegisterEntry<VillageEntry>[];
  clusterTotals: RegisterEntry<ClusterTotalEntry>[];
  villageTotals: RegisterEntry<VillageTotalEntry>[];
  rawMaterialAreas: RegisterEntry<RawMaterialAreaEntry>[];
  ocopTotals: RegisterEntry<OcopTotalEntry>[];
  supportItems: RegisterEntry<SupportItemEntry>[];
  criteria: RegisterEntry<CriterionEntry>[];
  questions: RegisterEntry<QuestionEntry>[];
  exampleBusinesses: RegisterEntry<ExampleBusinessEntry>[];
  supportUnits: RegisterEntry<SupportUnitEntry>[];
  sources: RegisterEntry<SourceEntry>[];
  glossary: RegisterEntry<TermEntry>[];
  discrepancies: RegisterEntry<DiscrepancyEntry>[];
  changes: RegisterEntry<ChangeEntry>[];
  taskProgress: RegisterEntry<TaskProgressEntry>[];
  nameGroups: RegisterEntry<NameGroupEntry>[];
  datasetVersions: RegisterEntry<DatasetVersionEntry>[];
  deposits: Deposit[];
  /** Frozen data files, in the order in which they were frozen. */
  releases: ReleasedFile[];
  /** Published addresses, one a line of `content/registers/addresses.txt`. */
  ledger: string[];
  moved: Moved[];
  /** Versions of charts that other sites may be showing. */
  frozenCharts: FrozenChart[];
  /** What the passages of each plan were, version by version. */
  histories: PassageHistory[];
  /** What records said when a change was last noted: `content/registers/noted.txt`; empty where none is held. */
  noted: Noted[];
}

/**
 * Puts the two languages of each entry side by side.
 * @returns pairs ordered by year and stem
 */
export function pairEntries<Vi, En>(entries: readonly FolderEntry[]): EntryPair<Vi, En>[] {
  const pairs = new Map<string, EntryPair<Vi, En>>();
  for (const entry of entries) {
    const key = `${entry.year}/${entry.stem}`;
    const pair = pairs.get(key) ?? {};
    if (entry.lang === 'vi') pair.vi = entry as FolderEntry<Vi>;
    else pair.en = entry as FolderEntry<En>;
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}
