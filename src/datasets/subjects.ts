/** What a table is about, in the words of those who catalogue data. */
import { valueOf } from '../model/build-graph.ts';
import type { Model } from '../model/types.ts';
import type { DatasetId } from '../schema/dataset.ts';
import type { AnyDataset } from './all.ts';
import { cellsOf } from './table.ts';

/** Codes of the EU's list of data themes: government, economy, regions, agriculture, justice. */
const themes: Partial<Record<DatasetId, string[]>> = {
  documents: ['JUST'],
  citations: ['JUST'],
  'document-relations': ['JUST'],
  'support-legal-bases': ['JUST', 'ECON'],
  policies: ['ECON', 'GOVE'],
  'support-items': ['ECON'],
  criteria: ['ECON'],
  'support-criteria': ['ECON'],
  'example-businesses': ['ECON'],
  'criterion-examples': ['ECON'],
  'ocop-products': ['ECON', 'AGRI'],
  'ocop-totals': ['ECON', 'AGRI'],
  'administrative-units': ['REGI'],
  'administrative-unit-changes': ['REGI'],
  'administrative-unit-periods': ['REGI'],
  'administrative-unit-instruments': ['REGI', 'JUST'],
  'industrial-clusters': ['ECON', 'REGI'],
  'craft-villages': ['ECON', 'REGI'],
  'industrial-cluster-totals': ['ECON', 'REGI'],
  'craft-village-totals': ['ECON', 'REGI'],
  'raw-material-areas': ['AGRI', 'REGI'],
};

export function themesOf(id: DatasetId): string[] {
  return themes[id] ?? ['GOVE'];
}

/**
 * The time that a table speaks of: from the first to the last day in it. A table without days speaks of the time from
 * the plan’s signature to the last check.
 */
export function spanOf(model: Model, table?: AnyDataset): { from: string; to: string } {
  const { document, year } = model.currentPlan;
  const whole = { from: valueOf(document.signedOn) ?? `${year}-01-01`, to: model.site.checkedOn };
  if (!table) return whole;
  const at = table.columns.flatMap((column, index) => (column.type === 'date' ? [index] : []));
  const days = cellsOf(table)
    .flatMap((row) => at.map((index) => String(row[index])))
    .filter((cell) => /^\d{4}-/.test(cell))
    .sort();
  return { from: days[0] ?? whole.from, to: days.at(-1) ?? whole.to };
}
