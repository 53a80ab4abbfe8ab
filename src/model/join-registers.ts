import type { Content } from '../loader/content.ts';
import { isAbsent, type OrAbsent } from '../schema/field.ts';
import type { SourceEntry } from '../schema/source.ts';
import type { Located } from './located.ts';
import type {
  Agency,
  Cluster,
  Discrepancy,
  Document,
  Model,
  Place,
  Term,
  Village,
} from './types.ts';

/** The registers joined among themselves; what names them is added when the plans are joined. */
export interface Registers {
  lists: Pick<
    Model,
    | 'agencies'
    | 'documents'
    | 'places'
    | 'clusters'
    | 'villages'
    | 'terms'
    | 'discrepancies'
    | 'sources'
  >;
  agency: (id: string) => Agency;
  document: (id: string) => Document;
  place: (id: string) => Place;
  cluster: (id: string) => Cluster;
  village: (id: string) => Village;
  term: (id: string) => Term;
  discrepancy: (id: string) => Discrepancy;
}

/** Looks ids up in a list; throws on an unknown one, which the reference check has excluded. */
export function indexById<T extends { id: string }>(
  items: readonly T[],
  kind: string,
): (id: string) => T {
  const map = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = map.get(id);
    if (!item) throw new Error(`no ${kind} ${id}`);
    return item;
  };
}

export function joinRegisters(content: Content): Registers {
  const sources: SourceEntry[] = content.sources.map((entry) => entry.data);
  const source = indexById(sources, 'source');
  const cite = (ids: readonly string[]) => ids.map(source);

  const documents: Document[] = content.documents.map(({ data }) => ({
    ...data,
    citedBy: [],
    relations: [],
    inverseRelations: [],
    sources: cite(data.sources),
  }));
  const document = indexById(documents, 'document');
  for (const { data } of content.documents) {
    for (const relation of data.relations ?? []) {
      const [from, to] = [document(data.id), document(relation.document)];
      from.relations.push({ kind: relation.kind, document: to });
      to.inverseRelations.push({ kind: relation.kind, document: from });
    }
  }

  const places: Place[] = content.places.map(({ data }) => ({
    ...data,
    instruments: (data.instruments ?? []).map((one) => ({
      ...one,
      document: one.document === undefined ? undefined : document(one.document),
    })),
    parent: undefined,
    today: [],
    before: [],
    children: [],
    mentions: [],
    clusters: [],
    villages: [],
    products: [],
    rawMaterialAreas: [],
    sources: cite(data.sources),
  }));
  const place = indexById(places, 'place');
  for (const { data } of content.places) {
    const unit = place(data.id);
    if (data.parent) {
      unit.parent = place(data.parent);
      unit.parent.children.push(unit);
    }
    for (const id of data.today ?? []) {
      unit.today.push(place(id));
      place(id).before.push(unit);
    }
  }

  const locate = ({ district, communes, today }: Located) => {
    const all = (value: OrAbsent<string[]>) => (isAbsent(value) ? [] : value.map(place));
    return {
      district: isAbsent(district) ? undefined : place(district),
      communes: all(communes),
      today: all(today),
      located: { district, communes, today },
    };
  };
  const clusters: Cluster[] = content.clusters.map(({ data }) => ({
    ...data,
    ...locate(data),
    mentions: [],
    sources: cite(data.sources),
  }));
  const villages: Village[] = content.villages.map(({ data: { commune, ...data } }) => ({
    ...data,
    ...locate({ ...data, communes: isAbsent(commune) ? commune : [commune] }),
    mentions: [],
    products: [],
    rawMaterialAreas: [],
    sources: cite(data.sources),
  }));
  for (const item of clusters) for (const unit of unitsOf(item)) unit.clusters.push(item);
  for (const item of villages) for (const unit of unitsOf(item)) unit.villages.push(item);

  const agencies: Agency[] = content.agencies.map(({ data }) => ({
    ...data,
    leads: [],
    supports: [],
    mentions: [],
    sources: cite(data.sources),
  }));
  const terms: Term[] = content.glossary.map(({ data }) => ({
    ...data,
    definedIn: [],
    documents: (data.documents ?? []).map(document),
    sources: cite(data.sources),
  }));
  const discrepancies: Discrepancy[] = content.discrepancies.map(({ data }) => ({
    ...data,
    places: [],
    documents: (data.documents ?? []).map(document),
    sources: cite(data.sources),
  }));
  return {
    lists: { agencies, documents, places, clusters, villages, terms, discrepancies, sources },
    document,
    place,
    agency: indexById(agencies, 'agency'),
    cluster: indexById(clusters, 'cluster'),
    village: indexById(villages, 'village'),
    term: indexById(terms, 'term'),
    discrepancy: indexById(discrepancies, 'discrepancy'),
  };
}

/** Every unit, of the time of the plan and of today, in which something lies. */
function unitsOf(item: Cluster | Village): Place[] {
  const known = [...item.communes, item.district, ...item.today].filter(
    (unit) => unit !== undefined,
  );
  return [...new Set(known)];
}
