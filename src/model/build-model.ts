import type { Content } from '../loader/content.ts';
import { buildGraph } from './build-graph.ts';
import { checkChanges } from './checks/changes.ts';
import { checkDaysToCome } from './checks/days-to-come.ts';
import { checkDocumentTitles } from './checks/document-titles.ts';
import { checkDuplicates, checkSite } from './checks/duplicates.ts';
import { checkFidelity } from './checks/fidelity.ts';
import { checkGrounds } from './checks/grounds.ts';
import { checkLedger } from './checks/ledger.ts';
import { checkLocation } from './checks/location.ts';
import { checkNameGroups } from './checks/name-groups.ts';
import { checkPairs } from './checks/pairs.ts';
import { checkNamedDocuments } from './checks/named-documents.ts';
import { checkProgress } from './checks/progress.ts';
import { checkPlacePeriods } from './checks/place-periods.ts';
import { checkOcopTotals } from './checks/ocop-totals.ts';
import { checkProductFacts } from './checks/product-facts.ts';
import { checkProducts } from './checks/products.ts';
import { checkPassages } from './checks/passages.ts';
import { checkProseLinks } from './checks/prose-links.ts';
import { checkDisplayTitles, checkQuotes } from './checks/quotes.ts';
import { checkReferences } from './checks/references.ts';
import { checkRoughFigures } from './checks/rough-figures.ts';
import { checkSummaries } from './checks/summaries.ts';
import { checkStems } from './checks/stems.ts';
import { checkSupportDates } from './checks/support-dates.ts';
import { checkSupportRules } from './checks/support-rules.ts';
import { checkTaskSequence } from './checks/task-sequence.ts';
import { checkTotalSums } from './checks/totals.ts';
import { checkTranslations } from './checks/translations.ts';
import { dropFollowOns } from './follow-ons.ts';
import type { Problem } from './problem.ts';
import type { Model } from './types.ts';
import { collectUnread, type Unread } from './unread.ts';

/** Every rule over the content as a whole, in the order of reading its messages. */
export const checks: readonly ((content: Content, unread: Unread) => Problem[])[] = [
  checkSite,
  checkPairs,
  checkStems,
  checkDuplicates,
  checkTaskSequence,
  checkReferences,
  checkDocumentTitles,
  checkPlacePeriods,
  checkLocation,
  checkGrounds,
  checkDaysToCome,
  checkRoughFigures,
  checkTotalSums,
  checkProducts,
  checkProductFacts,
  checkOcopTotals,
  checkSupportRules,
  checkSupportDates,
  checkProseLinks,
  checkNamedDocuments,
  checkQuotes,
  checkDisplayTitles,
  checkFidelity,
  checkProgress,
  checkTranslations,
  checkSummaries,
  checkPassages,
  checkNameGroups,
  checkLedger,
  checkChanges,
];

/**
 * Checks the content as a whole and, when nothing is wrong, joins it.
 * @param found problems that reading the files already gave
 * @returns the model, or every problem; never both
 */
export function buildModel(
  content: Content,
  found: readonly Problem[],
): { model: Model; problems: [] } | { model: undefined; problems: Problem[] } {
  const unread = collectUnread(content, found);
  const checked = checks.flatMap((check) => check(content, unread));
  const problems = [...found, ...dropFollowOns(checked, unread)];
  if (problems.length > 0) return { model: undefined, problems };
  return { model: buildGraph(content), problems: [] };
}
