import type { BeneficiaryKind, PlaceKind } from '../schema/support-item.ts';
import type { Choice, Known, Profile, RuleQuestion, Tells } from './types.ts';

/** Sizes of firm, the smallest first. */
export const firmSizes: readonly BeneficiaryKind[] = [
  'micro-firm',
  'small-firm',
  'medium-firm',
  'large-firm',
];
/** Persons: one may be several of these at once. */
const persons: readonly BeneficiaryKind[] = ['artisan', 'worker', 'farmer', 'individual'];
/** Forms of which a business has one. */
const forms: readonly BeneficiaryKind[] = [
  'household-business',
  'cooperative-group',
  'cooperative',
  ...firmSizes,
  'cluster-investor',
  'craft-village',
  'association',
  'organiser',
  'state-body',
];
/** What only a firm can be, beside its size. */
const firmTraits: readonly BeneficiaryKind[] = [
  'new-firm',
  'innovative-start-up',
  'value-chain-firm',
  'women-or-social-firm',
  'foreign-invested-firm',
  'project-investor',
];
/** Chosen from small and medium enterprises only. */
const smeTraits: readonly BeneficiaryKind[] = [
  'innovative-start-up',
  'value-chain-firm',
  'women-or-social-firm',
];
const placeForms: readonly PlaceKind[] = ['rural-commune', 'ward'];

/** What is known of a business from what a person has said. */
export function buildProfile(choice: Choice, questions: readonly RuleQuestion[]): Profile {
  const told = Object.entries(choice.answers).flatMap(([asked, answer]): Tells[] => {
    const question = questions.find(({ id }) => id === asked);
    const tells = question?.answers.find(({ id }) => id === answer)?.tells;
    return tells ? [tells] : [];
  });
  return {
    business: businessOf(choice, told),
    isKindChosen: choice.business !== undefined,
    place: placeOf(choice.place, told),
    answers: choice.answers,
  };
}

/** What is told of an example. */
export interface Told {
  business: readonly BeneficiaryKind[];
  place: readonly PlaceKind[];
  answers: Readonly<Record<string, string>>;
}

/** Everything is known of an example: what it is not said to be, it is not. */
export function profileOfExample(example: Told): Profile {
  const rest = <Kind extends string>(all: readonly Kind[], is: readonly Kind[]): Known<Kind> => ({
    is: new Set(is),
    not: new Set(all.filter((kind) => !is.includes(kind))),
  });
  return {
    business: rest([...forms, ...persons, ...firmTraits, 'product-owner'], example.business),
    isKindChosen: true,
    place: rest(
      [
        ...placeForms,
        'industrial-cluster',
        'difficult-area',
        'ethnic-minority-area',
        'craft-village',
      ],
      example.place,
    ),
    answers: example.answers,
  };
}

function businessOf({ business, answers }: Choice, told: readonly Tells[]): Profile['business'] {
  const is = new Set(told.flatMap((one) => one.business ?? []));
  const not = new Set(told.flatMap((one) => one.notBusiness ?? []));
  if (business === undefined && is.size === 0 && not.size === 0) return undefined;
  const isFirm = business === 'firm' || (business !== undefined && firmTraits.includes(business));
  let oneOf: Set<BeneficiaryKind> | undefined;
  if (isFirm) {
    oneOf = new Set(sizesLeft(answers, told));
    if (business !== 'firm' && smeTraits.includes(business)) oneOf.delete('large-firm');
    for (const kind of [...forms, ...persons])
      if (!firmSizes.includes(kind) || !oneOf.has(kind)) not.add(kind);
  } else if (business !== undefined && [...forms, ...persons].includes(business)) {
    const others = persons.includes(business) ? forms : [...forms, ...persons];
    for (const kind of others) if (kind !== business) not.add(kind);
    if (!firmSizes.includes(business)) for (const kind of firmTraits) not.add(kind);
    if (business === 'large-firm') for (const kind of smeTraits) not.add(kind);
  }
  if (business !== undefined && business !== 'firm') is.add(business);
  for (const kind of is) not.delete(kind);
  return oneOf ? { is, not, oneOf } : { is, not };
}

/**
 * Sizes that the answers leave open. Workers and turnover each give the smallest size that is possible; the larger
 * of the two holds, and when both are known it is the size.
 */
function sizesLeft(answers: Choice['answers'], told: readonly Tells[]): BeneficiaryKind[] {
  const column = answers.activity === 'trade-services' ? 'trade' : 'production';
  const from = told.flatMap(({ sizeFrom }) => (sizeFrom ? [sizeFrom[column]] : []));
  const start = Math.max(0, ...from.map((size) => firmSizes.indexOf(size)));
  return from.length > 1 ? [firmSizes[start]!] : firmSizes.slice(start);
}

function placeOf(chosen: Choice['place'], told: readonly Tells[]): Profile['place'] {
  const is = new Set(told.flatMap((one) => one.place ?? []));
  const not = new Set(told.flatMap((one) => one.notPlace ?? []));
  if (!chosen && is.size === 0 && not.size === 0) return undefined;
  if (chosen?.length === 1) is.add(chosen[0]!);
  const isKnown = chosen?.length === 1 && placeForms.includes(chosen[0]!);
  if (isKnown) for (const kind of placeForms) if (kind !== chosen[0]) is.delete(kind);
  const form = placeForms.find((kind) => is.has(kind));
  if (form) for (const kind of placeForms) if (kind !== form) not.add(kind);
  return form ? { is, not } : { is, not, oneOf: new Set(placeForms) };
}
