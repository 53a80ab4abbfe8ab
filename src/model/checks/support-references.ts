import type { Content } from '../../loader/content.ts';
import { isAbsent } from '../../schema/field.ts';
import type { Add } from './references.ts';

/** References of the support policies and of their items. */
export function addSupport(content: Content, add: Add): void {
  for (const { vi } of content.policies) {
    if (!vi) continue;
    const { data, file } = vi;
    add(file, 'namedIn', 'passage', data.namedIn);
    add(file, 'tasks', 'task', data.tasks.map(String));
    add(file, 'agencies', 'agency', data.agencies);
    add(file, 'legalBasis', 'doc', data.legalBasis);
    add(file, 'related', 'policy', data.related);
    add(file, 'sources', 'source', data.sources);
  }
  for (const { file, data } of [...content.supportItems, ...content.unsound.supportItems]) {
    const documents = data.legalBasis?.map((one) => one.document);
    add(file, `${data.id} · policy`, 'policy', data.policy);
    add(file, `${data.id} · unit`, 'unit', data.unit);
    add(file, `${data.id} · criteria`, 'criterion', data.criteria);
    add(file, `${data.id} · legalBasis`, 'doc', documents);
    add(file, `${data.id} · sources`, 'source', data.sources);
  }
  for (const { file, data } of content.criteria) {
    if (!isAbsent(data.clause)) add(file, `${data.id} · clause`, 'doc', data.clause.document);
    if ('asks' in data.test) add(file, `${data.id} · test.asks`, 'question', data.test.asks);
  }
  for (const { file, data } of content.exampleBusinesses)
    add(file, `${data.id} · answers`, 'question', Object.keys(data.answers));
}
