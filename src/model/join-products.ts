import type { Content } from '../loader/content.ts';
import { isAbsent, type OrAbsent } from '../schema/field.ts';
import { termEnd } from './certificate-term.ts';
import { facetsOf } from './product-facets.ts';
import { indexById, type Registers } from './join-registers.ts';
import type { OcopTotal, Product, RawMaterialArea } from './product-types.ts';
import type { Policy } from './support-types.ts';
import type { Mention, Place, Plan } from './types.ts';

/** Joins products, their published totals and the raw-material areas, and writes them into what they name. */
export function joinProducts(
  content: Content,
  registers: Registers,
  plan: Plan,
  policies: readonly Policy[],
): { products: Product[]; ocopTotals: OcopTotal[]; rawMaterialAreas: RawMaterialArea[] } {
  const source = indexById(registers.lists.sources, 'source');
  const products = joinEach(content, registers, source);
  for (const product of products) {
    for (const unit of unitsOf([product.commune, product.district, ...product.today]))
      unit.products.push(product);
    for (const village of product.villages) village.products.push(product);
  }
  for (const policy of policies) if (policy.recognisesProducts) policy.products.push(...products);
  const rawMaterialAreas = joinAreas(content, registers, plan, source);
  for (const area of rawMaterialAreas) {
    for (const unit of unitsOf([...area.districts, ...area.communes, ...area.today]))
      unit.rawMaterialAreas.push(area);
    for (const village of area.villages) village.rawMaterialAreas.push(area);
    for (const { clause, task } of area.namedIn) (clause ?? task)?.rawMaterialAreas.push(area);
  }
  const ocopTotals = content.ocopTotals.map(({ data }) => ({
    ...data,
    sources: data.sources.map(source),
  }));
  return { products, ocopTotals, rawMaterialAreas };
}

function joinEach(
  content: Content,
  registers: Registers,
  source: (id: string) => Product['sources'][number],
): Product[] {
  const join = <T>(value: OrAbsent<string>, get: (id: string) => T): OrAbsent<T> =>
    isAbsent(value) ? value : get(value);
  return content.products.flatMap(({ vi, en }): Product[] => {
    if (!vi || !en) return [];
    const { data } = vi;
    const commune = join(data.commune, registers.place);
    const { proposal, note } = data;
    return [
      {
        ...data,
        id: vi.stem,
        name: { vi: data.name, en: en.data.name },
        alsoNamed: data.alsoNamed ?? [],
        commune,
        district: join(data.district, registers.place),
        today: data.today?.map(registers.place) ?? (isAbsent(commune) ? [] : commune.today),
        decision: join(data.decision, registers.document),
        proposal: proposal && {
          ...proposal,
          decision: join(proposal.decision, registers.document),
        },
        termEndedOn: termEnd(data.recognisedOn, data.recognisedYear),
        facets: facetsOf(data),
        villages: (data.villages ?? []).map(registers.village),
        sources: data.sources.map(source),
        note: note === undefined ? undefined : { vi: note, en: en.data.note ?? note },
        file: { vi: vi.file, en: en.file },
        translation: { state: en.data.outdated ? 'outdated' : 'current' },
      },
    ];
  });
}

function joinAreas(
  content: Content,
  registers: Registers,
  plan: Plan,
  source: (id: string) => Product['sources'][number],
): RawMaterialArea[] {
  const places = (value: OrAbsent<string[]>) => (isAbsent(value) ? [] : value.map(registers.place));
  const passage = (address: string): Mention => ({
    year: plan.year,
    address,
    clause: plan.clauses.get(address),
    task: plan.tasks.find((task) => task.address === address),
  });
  return content.rawMaterialAreas.map(({ data }) => ({
    ...data,
    located: { districts: data.districts, communes: data.communes, today: data.today },
    districts: places(data.districts),
    communes: places(data.communes),
    today: places(data.today),
    namedIn: data.namedIn.map(passage),
    documents: (data.documents ?? []).map(registers.document),
    villages: (data.villages ?? []).map(registers.village),
    sources: data.sources.map(source),
  }));
}

/** Each known unit once. */
function unitsOf(units: readonly OrAbsent<Place>[]): Place[] {
  return [...new Set(units.flatMap((unit) => (isAbsent(unit) ? [] : [unit])))];
}
