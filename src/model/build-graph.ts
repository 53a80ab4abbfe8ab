import type { Content } from '../loader/content.ts';
import { joinNameGroups } from './name-groups.ts';
import { joinPlans } from './join-plans.ts';
import { joinChanges } from './changes.ts';
import { joinProgress } from './progress.ts';
import { joinProducts } from './join-products.ts';
import { joinSupport } from './join-support.ts';
import { joinTotals } from './join-totals.ts';
import { indexById, joinRegisters } from './join-registers.ts';
import { linkedIds } from './named-documents.ts';
import type { Model } from './types.ts';

/**
 * Joins the entries: ids become objects, languages are paired, and what is named knows who names it.
 * @param content read content without problems; a dangling id would throw here, so the checks run first
 */
export function buildGraph(content: Content): Model {
  if (!content.site) throw new Error('content/site.yaml is missing');
  const registers = joinRegisters(content);
  const plans = joinPlans(content, registers);
  const currentPlan = plans.find((plan) => plan.year === content.site!.currentPlan);
  if (!currentPlan) throw new Error(`no plan of ${content.site.currentPlan}`);
  const support = joinSupport(content, registers, currentPlan);
  const products = joinProducts(content, registers, currentPlan, support.policies);
  const { sources, ...joined } = registers.lists;
  joinProgress(content, plans, indexById(sources, 'source'));
  return {
    site: content.site,
    plans,
    currentPlan,
    ...joined,
    sources,
    ...support,
    ...products,
    ...joinTotals(content, indexById(sources, 'source')),
    pages: content.pages.flatMap(({ vi, en }) => {
      if (!vi || !en) return [];
      return [
        {
          id: vi.stem,
          title: { vi: vi.data.title, en: en.data.title },
          description: { vi: vi.data.description, en: en.data.description },
          file: { vi: vi.file, en: en.file },
          names: linkedIds([vi, en]).map(registers.document),
          translation: { state: en.data.outdated ? ('outdated' as const) : ('current' as const) },
        },
      ];
    }),
    nameGroups: joinNameGroups(content, registers, support.policies),
    release: [content.site.checkedOn, ...content.changes.map(({ data }) => data.on)].sort().at(-1)!,
    changes: joinChanges(content, indexById(sources, 'source')),
    moved: content.moved,
    frozenCharts: content.frozenCharts,
    datasetVersions: content.datasetVersions.map(({ data }) => data),
    releases: content.releases,
    get: {
      agency: registers.agency,
      document: registers.document,
      place: registers.place,
      discrepancy: registers.discrepancy,
      supportItem: indexById(support.supportItems, 'support item'),
      product: indexById(products.products, 'product'),
    },
  };
}
