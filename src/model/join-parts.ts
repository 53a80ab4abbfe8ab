import type { Content } from '../loader/content.ts';
import type { Summary } from './summary-fingerprint.ts';
import type { Clause, Part } from './types.ts';

/** How far a printed mark sets its paragraph in. */
function levelOf(mark: string): 0 | 1 | 2 {
  return mark === '+' ? 2 : mark === '-' ? 1 : 0;
}

/** The summary of a part or a task, where there is one. */
export function joinSummary(
  vi: { summary?: string | undefined; summaryOutdated?: true | undefined },
  en: { summary?: string | undefined } | undefined,
): Summary | undefined {
  if (vi.summary === undefined) return undefined;
  return { text: { vi: vi.summary, en: en?.summary }, outdated: vi.summaryOutdated === true };
}

/** The parts of one year's plan in the order of the document, with their paragraphs. */
export function joinParts(content: Content, year: string): Part[] {
  const pairs = content.planParts
    .flatMap((pair) => (pair.vi?.year === year ? [{ vi: pair.vi, en: pair.en }] : []))
    .sort((a, b) => a.vi.data.order - b.vi.data.order);
  const parts = new Map<string, Part>();
  for (const { vi, en } of pairs) {
    const { data } = vi;
    parts.set(data.id, {
      year,
      id: data.id,
      kind: data.kind,
      mark: data.mark ?? '',
      title: data.title ?? '',
      displayTitle: { vi: data.displayTitle ?? data.title ?? '', en: en?.data.title },
      shortTitle: { vi: data.shortTitle, en: en?.data.shortTitle ?? data.shortTitle },
      depth: 0,
      parent: undefined,
      clauses: [],
      translation: { state: !en ? 'missing' : en.data.outdated ? 'outdated' : 'current' },
      summary: joinSummary(data, en?.data),
      discrepancies: [],
    });
  }
  for (const { vi, en } of pairs) {
    const part = parts.get(vi.data.id)!;
    part.parent = vi.data.parent ? parts.get(vi.data.parent) : undefined;
    for (let up = part.parent; up; up = up.parent) part.depth++;
    const english = new Map(en?.clauses.map((clause) => [clause.id, clause.runs]));
    part.clauses = vi.clauses.map((clause): Clause => ({
      year,
      address: `${part.id}.${clause.id}`,
      id: clause.id,
      mark: clause.mark,
      role: clause.role,
      level: levelOf(clause.mark),
      part,
      text: { vi: clause.runs, en: english.get(clause.id) },
      tasks: [],
      discrepancies: [],
      policies: [],
      rawMaterialAreas: [],
    }));
  }
  return [...parts.values()];
}
