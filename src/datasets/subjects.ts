/** What a table is about, in the words of those who catalogue data. */
import type { DatasetId } from '../schema/dataset.ts';

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
