import type { Content } from '../../loader/content.ts';
import { isAbsent } from '../../schema/field.ts';
import type { Add } from './references.ts';

/** References of the OCOP products, of all published totals and of the raw-material areas. */
export function addProducts(content: Content, add: Add): void {
  const products = content.products.flatMap(({ vi }) => vi ?? []);
  for (const { data, file } of [...products, ...content.unsound.products]) {
    if (!isAbsent(data.commune)) add(file, 'commune', 'place', data.commune);
    if (!isAbsent(data.district)) add(file, 'district', 'place', data.district);
    add(file, 'today', 'place', data.today ?? []);
    if (!isAbsent(data.decision)) add(file, 'decision', 'doc', data.decision);
    const proposed = data.proposal?.decision;
    if (proposed !== undefined && !isAbsent(proposed))
      add(file, 'proposal.decision', 'doc', proposed);
    add(file, 'villages', 'village', data.villages ?? []);
    add(file, 'differsFrom', 'product', data.differsFrom ?? []);
    add(file, 'sources', 'source', data.sources);
  }
  for (const { file, data } of [
    ...content.ocopTotals,
    ...content.clusterTotals,
    ...content.villageTotals,
  ])
    add(file, `${data.id} · sources`, 'source', data.sources);
  for (const { file, data } of content.rawMaterialAreas) {
    for (const field of ['districts', 'communes', 'today'] as const) {
      const value = data[field];
      if (!isAbsent(value)) add(file, `${data.id} · ${field}`, 'place', value);
    }
    add(file, `${data.id} · namedIn`, 'passage', data.namedIn);
    add(file, `${data.id} · documents`, 'doc', data.documents ?? []);
    add(file, `${data.id} · villages`, 'village', data.villages ?? []);
    add(file, `${data.id} · sources`, 'source', data.sources);
  }
}
