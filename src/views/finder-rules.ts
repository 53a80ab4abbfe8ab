import type { Choice, Rules } from '../finder/types.ts';
import type { Model, Place } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';
import type { BeneficiaryKind, NeedKind, PlaceKind } from '../schema/support-item.ts';

const built = new WeakMap<Model, Rules>();

/** The rules as the finder asks them, here and in a browser. */
export function getRules(model: Model): Rules {
  const known = built.get(model);
  if (known) return known;
  const rules: Rules = {
    items: model.supportItems.map((item) => ({
      id: item.id,
      beneficiaries: item.beneficiaries,
      needs: item.needs,
      status: item.state,
      ceilingVnd: valueOf(item.ceilingVnd),
      criteria: item.criteria.map(({ id, test }) => ({ id, test })),
    })),
    questions: model.questions,
  };
  built.set(model, rules);
  return rules;
}

/** A choice of one thing only: what each prebuilt page shows. */
export function choiceOf(one: {
  need?: NeedKind;
  kind?: BeneficiaryKind;
  place?: PlaceKind;
}): Choice {
  return {
    need: one.need,
    business: one.kind,
    place: one.place ? [one.place] : undefined,
    answers: {},
  };
}

/** Kinds of place that have a page of their own and a line in the finder. */
export const choosablePlaces = [
  'rural-commune',
  'ward',
  'industrial-cluster',
  'difficult-area',
  'ethnic-minority-area',
  'craft-village',
] as const satisfies readonly PlaceKind[];

/** Commune or ward, by the name that a unit of today has. */
export function placeKindOf(unit: Place): 'rural-commune' | 'ward' | undefined {
  if (unit.name.vi.startsWith('xã ')) return 'rural-commune';
  return unit.name.vi.startsWith('phường ') ? 'ward' : undefined;
}

/** A place of the finder's second choice: of which kinds it may be, and by which units of today. */
export interface FinderPlace {
  id: string;
  place: Place;
  kinds: PlaceKind[];
  units: Place[];
}

/** Districts of the time of the plan, and the units of today, each with the kinds that it may be. */
export function finderPlaces(model: Model): { districts: FinderPlace[]; today: FinderPlace[] } {
  const of = (place: Place, units: Place[]): FinderPlace => ({
    id: place.id,
    place,
    kinds: [...new Set(units.flatMap((unit) => placeKindOf(unit) ?? []))],
    units,
  });
  const unitsOf = (district: Place) => [
    ...new Set([...district.today, ...district.children.flatMap((commune) => commune.today)]),
  ];
  const known = ({ kinds }: FinderPlace) => kinds.length > 0;
  return {
    districts: model.places
      .filter(({ level }) => level === 'district')
      .map((district) => of(district, unitsOf(district)))
      .filter(known),
    today: model.places
      .filter(({ level }) => level === 'commune-today')
      .map((unit) => of(unit, [unit]))
      .filter(known),
  };
}
