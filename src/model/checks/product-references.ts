import type { Content } from '../../loader/content.ts';
import { isAbsent, type OrAbsent } from '../../schema/field.ts';
import type { Add } from './references.ts';
import { rowsOf } from './register-rows.ts';

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
  for (const { file, data } of rowsOf(content, 'rawMaterialAreas')) {
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

/** References of the industrial clusters and the craft villages. */
export function addLocated(content: Content, add: Add): void {
  const places = (
    file: string,
    id: string,
    named: Record<string, OrAbsent<string | string[]> | undefined>,
  ) => {
    for (const [field, value] of Object.entries(named))
      if (!isAbsent(value)) add(file, `${id} · ${field}`, 'place', value);
  };
  for (const { file, data } of rowsOf(content, 'clusters')) {
    const { id, district, communes, today, sources } = data;
    places(file, id, { district, communes, today });
    add(file, `${id} · sources`, 'source', sources);
  }
  for (const { file, data } of rowsOf(content, 'villages')) {
    const { id, district, commune, today, sources } = data;
    places(file, id, { district, commune, today });
    add(file, `${id} · sources`, 'source', sources);
  }
}
