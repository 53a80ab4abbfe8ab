import type { BeneficiaryKind } from '../schema/support-item.ts';
import { judge, judgeKinds } from './judge.ts';
import { buildProfile } from './profile.ts';
import type {
  Choice,
  CriterionTest,
  Known,
  PlaceKind,
  Profile,
  Result,
  RuleItem,
  RuleQuestion,
  Rules,
  Verdict,
} from './types.ts';

/** In force first, expired last: the order in which supports are shown. */
export const statusOrder = ['in-force', 'amended', 'unknown', 'not-yet', 'expired'] as const;

/**
 * The rules in one function: how every support that meets the need answers what a person has said.
 * The same for the finder in a browser and for the prebuilt pages.
 * @returns results by validity, the higher ceiling first within each; ties keep the order of the register
 */
export function match(rules: Rules, choice: Choice): Result[] {
  const judged = createJudge(rules, choice);
  return meeting(rules, choice)
    .map((item) => resultOf(item, judged))
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

/** One index for each set of rules: a choice on a slow phone asks for it a hundred times. */
const indexes = new WeakMap<Rules, Map<string, RuleQuestion>>();

function indexQuestions(rules: Rules): Map<string, RuleQuestion> {
  const byId = indexes.get(rules) ?? new Map(rules.questions.map((one) => [one.id, one]));
  indexes.set(rules, byId);
  return byId;
}

/** The conditions as one business meets them. */
interface Judge {
  profile: Profile;
  verdict: (test: CriterionTest) => Verdict;
}

/** Many supports share a condition; it is decided once for each business. */
function createJudge(rules: Rules, choice: Choice): Judge {
  const byId = indexQuestions(rules);
  const profile = buildProfile(choice, rules.questions);
  const known = new Map<CriterionTest, Verdict>();
  const verdict = (test: CriterionTest): Verdict => {
    let found = known.get(test);
    if (!found) known.set(test, (found = judge(test, profile, (id) => byId.get(id))));
    return found;
  };
  return { profile, verdict };
}

function whoOf({ beneficiaries }: RuleItem, { business }: Profile): Verdict {
  return business ? judgeKinds(beneficiaries, business) : 'open';
}

function resultOf(item: RuleItem, { profile, verdict: verdictOf }: Judge): Result {
  const who = whoOf(item, profile);
  const criteria: Result['criteria'] = [];
  const dependsOn: string[] = [];
  let against = who === 'not-met' ? 1 : 0;
  for (const { id, test } of item.criteria) {
    const verdict = verdictOf(test);
    criteria.push({ id, verdict });
    if (verdict === 'not-met' && !isRepeated(test, item)) against += 1;
    if (verdict === 'open' && turnsOn(test, profile)) dependsOn.push(id);
  }
  const depends = isWhoOpen(who, profile) || dependsOn.length > 0;
  const group = against > 1 ? 'far' : against === 1 ? 'near' : depends ? 'depends' : 'fits';
  return { item, who, criteria, dependsOn, group };
}

/** Whether a kind of business was chosen, but that is not enough to say whether the support is for it. */
function isWhoOpen(who: Verdict, { isKindChosen }: Profile): boolean {
  return isKindChosen && who === 'open';
}

/** A condition on the kind of business says once more what the list of kinds says; it does not count twice. */
export function isRepeated(test: CriterionTest, item: RuleItem): boolean {
  return 'business' in test && test.business.every((kind) => item.beneficiaries.includes(kind));
}

/** Whether a support depends on a condition that is open. */
function turnsOn(test: CriterionTest, { isKindChosen, place }: Profile): boolean {
  if ('business' in test) return isKindChosen;
  // Commune or ward is only a gap in what was said; a cluster or a difficult area is a matter of its own.
  return 'place' in test && place !== undefined && !canBe(test.place, place);
}

function canBe(kinds: readonly PlaceKind[], { oneOf }: Known<PlaceKind>): boolean {
  return oneOf !== undefined && kinds.some((kind) => oneOf.has(kind));
}

/**
 * The questions that are worth asking: those whose answer would change a verdict of a support that may still fit.
 * @param limit how many at most
 * @param results what the choice gives, where it is known already
 * @returns ids, those first that decide about the most supports
 */
export function questionsToAsk(
  rules: Rules,
  choice: Choice,
  limit = 6,
  results = match(rules, choice),
): string[] {
  const open = results.filter(
    ({ group, item }) => item.status !== 'expired' && (group === 'fits' || group === 'depends'),
  );
  const asking = countAsking(open);
  const worth = rules.questions.flatMap((question, order) => {
    if (question.answeredBy !== 'finder' || choice.answers[question.id] !== undefined) return [];
    // An answer that tells nothing beside itself changes what asks for it and nothing else: that is open until then.
    // The activity also decides how many workers make a firm of which size.
    const isTold = question.id === 'activity' || question.answers.some(({ tells }) => tells);
    let changed = isTold ? 0 : (asking.get(question.id) ?? 0);
    if (isTold && open.length > 0) {
      const judges = question.answers.map(({ id }) =>
        createJudge(rules, { ...choice, answers: { ...choice.answers, [question.id]: id } }),
      );
      for (const result of open) if (judges.some((judged) => isOther(result, judged))) changed += 1;
    }
    return changed > 0 ? [{ id: question.id, changed, order }] : [];
  });
  return worth
    .sort((a, b) => b.changed - a.changed || a.order - b.order)
    .slice(0, limit)
    .map(({ id }) => id);
}

/** How many supports have a condition that turns on which question. */
function countAsking(results: readonly Result[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { item } of results) {
    const asked = new Set<string>();
    for (const { test } of item.criteria) if ('asks' in test) asked.add(test.asks);
    for (const question of asked) counts.set(question, (counts.get(question) ?? 0) + 1);
  }
  return counts;
}

/** Whether an answer changes what is said of a support that may fit: a condition, whom it is for, or its list. */
function isOther({ item, who, criteria, group }: Result, { profile, verdict }: Judge): boolean {
  if (item.criteria.some(({ test }, at) => criteria[at]!.verdict !== verdict(test))) return true;
  if (whoOf(item, profile) !== who) return true;
  // Nothing speaks against it, before or after: it fits, or it depends on more.
  const depends =
    isWhoOpen(who, profile) ||
    item.criteria.some(
      ({ test }, at) => criteria[at]!.verdict === 'open' && turnsOn(test, profile),
    );
  return depends !== (group === 'depends');
}

/** How many supports that have not expired fit. */
export function countFitting(rules: Rules, choice: Choice): number {
  return countResults(rules, choice).fits;
}

/** How many supports that have not expired fit, and how many more may, as further answers turn out. */
export function countResults(rules: Rules, choice: Choice): { fits: number; depends: number } {
  const judged = createJudge(rules, choice);
  const counts = { fits: 0, depends: 0 };
  for (const item of meeting(rules, choice)) {
    if (item.status === 'expired') continue;
    const { group } = resultOf(item, judged);
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
