import type { BeneficiaryKind } from '../schema/support-item.ts';
import { judge, judgeKinds } from './judge.ts';
import { buildProfile } from './profile.ts';
import type {
  Choice,
  CriterionTest,
  Profile,
  Result,
  RuleItem,
  RuleQuestion,
  Rules,
  Verdict,
} from './types.ts';

/** In force first, expired last: the order in which supports are shown. */
export const statusOrder = ['in-force', 'amended', 'unknown', 'expired'] as const;

/**
 * The rules in one function: how every support that meets the need answers what a person has said.
 * The same for the finder in a browser and for the prebuilt pages.
 * @returns results by validity, the higher ceiling first within each; ties keep the order of the register
 */
export function match(rules: Rules, choice: Choice): Result[] {
  const find = indexQuestions(rules);
  const profile = buildProfile(choice, rules.questions);
  return meeting(rules, choice)
    .map((item) => resultOf(item, profile, find))
    .sort((a, b) => byValidity(a.item, b.item));
}

/** The supports that meet the need, or all where none was said. */
function meeting({ items }: Rules, { need }: Choice): readonly RuleItem[] {
  return need === undefined ? items : items.filter(({ needs }) => needs.includes(need));
}

/** In force first, then the higher ceiling. */
export function byValidity(a: RuleItem, b: RuleItem): number {
  return (
    statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status) ||
    (b.ceilingVnd ?? 0) - (a.ceilingVnd ?? 0)
  );
}

type FindQuestion = (id: string) => RuleQuestion | undefined;

/** One index for each set of rules: a choice on a slow phone asks for it a hundred times. */
const indexes = new WeakMap<Rules, Map<string, RuleQuestion>>();

function indexQuestions(rules: Rules): FindQuestion {
  const byId = indexes.get(rules) ?? new Map(rules.questions.map((one) => [one.id, one]));
  indexes.set(rules, byId);
  return (id) => byId.get(id);
}

function asksFor(test: CriterionTest, question: string): boolean {
  return 'asks' in test && test.asks === question;
}

function isOther(a: Result, b: Result): boolean {
  return (
    a.group !== b.group ||
    a.who !== b.who ||
    a.criteria.some(({ verdict }, index) => verdict !== b.criteria[index]!.verdict)
  );
}

function resultOf(item: RuleItem, profile: Profile, question: FindQuestion): Result {
  const who = profile.business ? judgeKinds(item.beneficiaries, profile.business) : 'open';
  const criteria = item.criteria.map(({ id, test }) => ({
    id,
    verdict: judge(test, profile, question),
  }));
  const dependsOn = item.criteria
    .filter(({ test }, index) => {
      if (criteria[index]!.verdict !== 'open') return false;
      if ('business' in test) return profile.business !== undefined;
      // Commune or ward is only a gap in what was said; a cluster or a difficult area is a matter of its own.
      return 'place' in test && profile.place !== undefined && !canBe(test.place, profile);
    })
    .map(({ id }) => id);
  const depends = (profile.business && who === 'open') || dependsOn.length > 0;
  const against = [who, ...ownReasons(item, criteria)].filter((one) => one === 'not-met').length;
  const group = against > 1 ? 'far' : against === 1 ? 'near' : depends ? 'depends' : 'fits';
  return { item, who, criteria, dependsOn, group };
}

/** A condition on the kind of business says once more what the list of kinds says; it does not count twice. */
function ownReasons(item: RuleItem, criteria: Result['criteria']): Verdict[] {
  const repeats = item.criteria.map(
    ({ test }) =>
      'business' in test && test.business.every((kind) => item.beneficiaries.includes(kind)),
  );
  return criteria.filter((_, index) => !repeats[index]).map(({ verdict }) => verdict);
}

function canBe(kinds: readonly string[], profile: Profile): boolean {
  return [...(profile.place?.oneOf ?? [])].some((kind) => kinds.includes(kind));
}

/**
 * The questions that are worth asking: those whose answer would change a verdict of a support that may still fit.
 * @param limit how many at most
 * @returns ids, those first that decide about the most supports
 */
export function questionsToAsk(rules: Rules, choice: Choice, limit = 6): string[] {
  const find = indexQuestions(rules);
  const open = match(rules, choice).filter(
    ({ group, item }) => item.status !== 'expired' && (group === 'fits' || group === 'depends'),
  );
  const answered = (id: string, answer: string): Profile =>
    buildProfile({ ...choice, answers: { ...choice.answers, [id]: answer } }, rules.questions);
  const worth = rules.questions.flatMap((question, order) => {
    if (question.answeredBy !== 'finder' || choice.answers[question.id] !== undefined) return [];
    const profiles = question.answers.map(({ id }) => answered(question.id, id));
    // An answer that tells nothing beside itself changes only what asks for it; the activity also decides how many
    // workers make a firm of which size.
    const isTold = question.id === 'activity' || question.answers.some(({ tells }) => tells);
    const changed = open.filter(
      (result) =>
        (isTold || result.item.criteria.some(({ test }) => asksFor(test, question.id))) &&
        profiles.some((profile) => isOther(result, resultOf(result.item, profile, find))),
    );
    return changed.length > 0 ? [{ id: question.id, changed: changed.length, order }] : [];
  });
  return worth
    .sort((a, b) => b.changed - a.changed || a.order - b.order)
    .slice(0, limit)
    .map(({ id }) => id);
}

/** One rung of the ladder: a choice with one answer fewer, and how many supports then fit. */
export interface Rung {
  dropped: 'business' | 'place' | 'need' | 'answers';
  choice: Choice;
  fits: number;
}

/** Where nothing fits: each answer dropped in turn, the one that brings back the fewest but some first. */
export function ladder(rules: Rules, choice: Choice): Rung[] {
  const rungs: Rung[] = [];
  const add = (dropped: Rung['dropped'], changed: Choice) => {
    const fits = countFitting(rules, changed);
    if (fits > 0) rungs.push({ dropped, choice: changed, fits });
  };
  if (Object.keys(choice.answers).length > 0) add('answers', { ...choice, answers: {} });
  if (choice.place) add('place', { ...choice, place: undefined });
  if (choice.business) add('business', { ...choice, business: undefined });
  if (choice.need) add('need', { ...choice, need: undefined });
  return rungs.sort((a, b) => a.fits - b.fits);
}

/** How many supports that have not expired fit. */
export function countFitting(rules: Rules, choice: Choice): number {
  return countResults(rules, choice).fits;
}

/** How many supports that have not expired fit, and how many more may, as further answers turn out. */
export function countResults(rules: Rules, choice: Choice): { fits: number; depends: number } {
  const find = indexQuestions(rules);
  const profile = buildProfile(choice, rules.questions);
  const counts = { fits: 0, depends: 0 };
  for (const item of meeting(rules, choice)) {
    if (item.status === 'expired') continue;
    const { group } = resultOf(item, profile, find);
    if (group === 'fits' || group === 'depends') counts[group] += 1;
  }
  return counts;
}

/** The count beside a choice; where nothing fits yet, how many may. */
export function countBeside(
  { fits, depends }: { fits: number; depends: number },
  maybe: string,
): string {
  return fits === 0 && depends > 0 ? maybe.replace('{n}', String(depends)) : String(fits);
}

/** Kinds of business that any support names, in the order given. */
export function usedKinds(rules: Rules, kinds: readonly BeneficiaryKind[]): BeneficiaryKind[] {
  return kinds.filter((kind) => rules.items.some((item) => item.beneficiaries.includes(kind)));
}
