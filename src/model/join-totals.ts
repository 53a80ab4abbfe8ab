import type { Content } from '../loader/content.ts';
import type { ClusterTotalEntry } from '../schema/cluster-total.ts';
import type { SourceEntry } from '../schema/source.ts';
import type { VillageTotalEntry } from '../schema/village-total.ts';

/** What one source says about all industrial clusters at one time. */
export interface ClusterTotal extends Omit<ClusterTotalEntry, 'sources'> {
  sources: SourceEntry[];
}

/** What one source says about all craft villages, a trade or a plan for them. */
export interface VillageTotal extends Omit<VillageTotalEntry, 'sources'> {
  sources: SourceEntry[];
}

/** Totals as sources state them, in the order of their registers; none where the content has no such register. */
export interface StatedTotals {
  clusterTotals: ClusterTotal[];
  villageTotals: VillageTotal[];
}

/** Joins the totals with their sources. */
export function joinTotals(content: Content, source: (id: string) => SourceEntry): StatedTotals {
  const join = <T extends { sources: string[] }>({ data }: { data: T }) => ({
    ...data,
    sources: data.sources.map(source),
  });
  return {
    clusterTotals: content.clusterTotals.map(join),
    villageTotals: content.villageTotals.map(join),
  };
}
