import type { Content } from '../../loader/content.ts';
import type { FolderEntry, RefKind } from '../../loader/entry.ts';
import { isAbsent } from '../../schema/field.ts';
import { addSupport } from './support-references.ts';
import { findNearest } from '../nearest.ts';
import { oncePer } from '../once-per.ts';
import { quote, same, type Need, type Problem } from '../problem.ts';
import { addLocated, addProducts } from './product-references.ts';

type InPlan = 'task' | 'part' | 'passage' | 'group';
type Target =
  RefKind | InPlan | 'source' | 'policy' | 'product' | 'criterion' | 'question' | 'unit';
interface Reference {
  file: string;
  field: string;
  target: Target;
  id: string;
  year: string;
  /** True where the entry names no year, so that the site's current plan is meant. */
  isCurrent: boolean;
}

/** Every id that an entry names exists; for a mistyped one the nearest is suggested. */
export function checkReferences(content: Content): Problem[] {
  const known = remember(collectKnown(content));
  return collectReferences(content).flatMap((ref) => {
    const ids = known(ref.target, ref.year);
    if (ids.set.has(ref.id)) return [];
    // A number has no near one: 11 is no likelier to be meant for 17 than 12 is.
    const near = ref.target === 'task' ? undefined : findNearest(ref.id, ids.set);
    return [
      {
        rule: 'unknown-id',
        file: ref.file,
        field: ref.field,
        found: same(quote(ref.id)),
        expected: { vi: `một mã có trong ${ids.where}`, en: `an id that ${ids.where} has` },
        fix: near
          ? { vi: `có phải là ${quote(near)}?`, en: `did you mean ${quote(near)}?` }
          : {
              vi: `thêm mã này vào ${ids.where}, hoặc sửa lại`,
              en: `add the id to ${ids.where}, or mend it`,
            },
        needs: needsOf(ref, ids.where),
      },
    ];
  });
}

/** What must have been read for an id to be known. */
function needsOf({ target, id, year, isCurrent }: Reference, where: string): Need[] {
  if (target === 'policy' || target === 'product') return [{ file: `${where}/vi/${id}.mdx` }];
  if (target !== 'part' && target !== 'passage' && target !== 'group' && target !== 'task')
    return [{ file: where, row: id }];
  const inPlan: Need =
    target === 'task'
      ? { year, task: Number(id) }
      : target === 'group'
        ? { year, group: id }
        : { year, passage: id };
  return isCurrent ? [inPlan, { file: 'content/site.yaml' }] : [inPlan];
}

/** What the official text of one entry names, of the entry's own year; looked for once as long as it does not change. */
const referencesInText = oncePer(({ file, year, clauses }: FolderEntry): Reference[] =>
  clauses.flatMap(({ id: clause, runs }) =>
    runs.flatMap(({ ref, text }) => {
      const field = clause ? `Clause ${clause} · ${text}` : text;
      return ref ? [{ file, field, target: ref.kind, id: ref.id, year, isCurrent: false }] : [];
    }),
  ),
);

/** All references between entries, in reading order. */
export function collectReferences(content: Content): Reference[] {
  const refs: Reference[] = [];
  const current = content.site?.currentPlan ?? '';
  const add = (
    file: string,
    field: string,
    target: Target,
    ids: readonly string[] | string | undefined,
    year?: string,
  ) => {
    for (const id of typeof ids === 'string' ? [ids] : (ids ?? []))
      refs.push({ file, field, target, id, year: year ?? current, isCurrent: !year });
  };
  for (const { vi, en } of [...content.planParts, ...content.tasks]) {
    if (vi) refs.push(...referencesInText(vi));
    if (en) refs.push(...referencesInText(en));
  }
  for (const { vi } of content.planParts)
    if (vi?.data.parent) add(vi.file, 'parent', 'part', vi.data.parent, vi.year);
  for (const { vi } of content.tasks) {
    if (!vi) continue;
    add(vi.file, 'group', 'group', vi.data.group, vi.year);
    add(vi.file, 'lead.agencies', 'agency', vi.data.lead.agencies);
    add(vi.file, 'support.agencies', 'agency', vi.data.support.agencies);
    add(vi.file, 'from', 'passage', vi.data.from, vi.year);
    add(vi.file, 'villages', 'village', vi.data.villages);
  }
  for (const { file, year, data } of content.planRecords) {
    add(file, 'document', 'doc', data.document);
    add(file, 'issuer', 'agency', data.issuer);
    add(file, 'place', 'place', data.place);
    if (data.funding) add(file, 'funding.part', 'part', data.funding.part, year);
    if (data.reportDue) {
      add(file, 'reportDue.to', 'agency', data.reportDue.to);
      add(file, 'reportDue.clause', 'passage', data.reportDue.clause, year);
    }
  }
  for (const { file, data } of content.agencies) {
    add(file, `${data.id} · sources`, 'source', data.sources);
    if (isAbsent(data.successors)) continue;
    for (const next of data.successors)
      add(file, `${data.id} · successors.place`, 'place', next.place);
  }
  for (const { file, data } of content.documents) {
    add(file, `${data.id} · sources`, 'source', data.sources);
    for (const relation of data.relations ?? [])
      add(file, `${data.id} · relations`, 'doc', relation.document);
  }
  for (const { file, data } of content.places) {
    add(file, `${data.id} · parent`, 'place', data.parent);
    add(file, `${data.id} · today`, 'place', data.today);
    for (const { document } of data.instruments ?? [])
      add(file, `${data.id} · instruments`, 'doc', document);
    add(file, `${data.id} · sources`, 'source', data.sources);
  }
  addLocated(content, add);
  for (const { file, data } of content.glossary) {
    add(file, `${data.id} · definedIn`, 'passage', data.definedIn);
    add(file, `${data.id} · documents`, 'doc', data.documents);
    add(file, `${data.id} · sources`, 'source', data.sources);
  }
  for (const { file, data } of content.discrepancies) {
    add(file, `${data.id} · places`, 'passage', data.places);
    add(file, `${data.id} · documents`, 'doc', data.documents);
    add(file, `${data.id} · sources`, 'source', data.sources);
  }
  for (const { file, data } of content.nameGroups) {
    add(file, `${data.id} · term`, 'term', data.term);
    add(file, `${data.id} · agency`, 'agency', data.agency);
    add(file, `${data.id} · place`, 'place', data.place);
    add(file, `${data.id} · passages`, 'passage', data.passages);
    add(file, `${data.id} · policies`, 'policy', data.policies);
    add(file, `${data.id} · documents`, 'doc', data.documents);
    add(file, `${data.id} · sources`, 'source', data.sources);
  }
  addSupport(content, add);
  addProgress(content, add);
  addProducts(content, add);
  for (const { file, data } of content.changes)
    add(file, `${data.id} · sources`, 'source', data.sources);
  return refs;
}

/** Notes that a field of a file names ids of a kind. */
export type Add = (
  file: string,
  field: string,
  target: Target,
  ids: readonly string[] | string | undefined,
  year?: string,
) => void;

/** References of what is known of the tasks' progress. */
function addProgress(content: Content, add: Add): void {
  for (const { file, data } of content.taskProgress) {
    add(file, `${data.id} · task`, 'task', String(data.task), data.plan);
    add(
      file,
      `${data.id} · evidence`,
      'source',
      data.evidence.map((one) => one.source),
    );
  }
}

/** Ids there are, and the file where they stand. */
type Known = (target: Target, year: string) => { set: Set<string>; where: string };

/** There are thousands of references and few targets. */
function remember(find: Known): Known {
  const found = new Map<string, ReturnType<Known>>();
  return (target, year) => {
    const key = `${target} ${year}`;
    const ids = found.get(key) ?? find(target, year);
    found.set(key, ids);
    return ids;
  };
}

/** For each target, what is known of it. */
function collectKnown(content: Content): Known {
  const rows = (entries: { file: string; data: { id: string } }[], name: string) => ({
    set: new Set(entries.map((entry) => entry.data.id)),
    where: `content/registers/${name}.yaml`,
  });
  const fixed = {
    doc: rows(content.documents, 'documents'),
    agency: rows(content.agencies, 'agencies'),
    place: rows(content.places, 'places'),
    cluster: rows(content.clusters, 'clusters'),
    village: rows(content.villages, 'craft-villages'),
    term: rows(content.glossary, 'glossary'),
    note: rows(content.discrepancies, 'discrepancies'),
    source: rows(content.sources, 'sources'),
    criterion: rows(content.criteria, 'criteria'),
    question: rows(content.questions, 'questions'),
    unit: rows(content.supportUnits, 'support-units'),
    policy: {
      set: new Set(content.policies.flatMap(({ vi }) => vi?.stem ?? [])),
      where: 'content/policies',
    },
    product: {
      set: new Set(content.products.flatMap(({ vi }) => vi?.stem ?? [])),
      where: 'content/products',
    },
  };
  return (target, year) => {
    const tasks = content.tasks.flatMap((pair) =>
      pair.vi?.year === year ? [String(pair.vi.data.number)] : [],
    );
    if (target === 'task') return { set: new Set(tasks), where: `content/tasks/${year}` };
    if (target !== 'part' && target !== 'passage' && target !== 'group') return fixed[target];
    const parts = content.planParts.flatMap((pair) => (pair.vi?.year === year ? [pair.vi] : []));
    const where = `content/plan/${year}`;
    if (target === 'part') return { set: new Set(parts.map((part) => part.data.id)), where };
    if (target === 'group') {
      const groups = parts.flatMap((part) =>
        part.clauses.filter((clause) => clause.role === 'group'),
      );
      return { set: new Set(groups.map((clause) => clause.id)), where };
    }
    const annex = parts.find((part) => part.data.kind === 'annex')?.data.id ?? 'phu-luc';
    const passages = parts.flatMap((part) => [
      part.data.id,
      ...part.clauses.map((clause) => `${part.data.id}.${clause.id}`),
    ]);
    return { set: new Set([...passages, ...tasks.map((n) => `${annex}.${n}`)]), where };
  };
}
