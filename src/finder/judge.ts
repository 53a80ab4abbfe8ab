import type { CriterionTest } from '../schema/criterion.ts';
import { profileOfExample, type Told } from './profile.ts';
import type { Known, Profile, RuleQuestion, Verdict } from './types.ts';

/** A place of any kind. */
const anywhere = 'anywhere';

/**
 * Decides one condition for one business: met, not met, the source does not say, or still open.
 * @param test the condition as data
 * @param profile what is known of the business
 * @param question finds the question that a condition turns on
 */
export function judge(
  test: CriterionTest,
  profile: Profile,
  question: (id: string) => RuleQuestion | undefined,
): Verdict {
  if ('business' in test) return judgeKinds(test.business, profile.business);
  if ('place' in test)
    return test.place.includes(anywhere)
      ? 'met'
      : judgeKinds(test.place, profile.place, test.unclear);
  const answer = profile.answers[test.asks];
  if (answer !== undefined) return test.is.includes(answer) ? 'met' : 'not-met';
  return question(test.asks)?.answeredBy === 'not-stated' ? 'not-stated' : 'open';
}

/** Decides one condition for each of some examples; open where an example says nothing of what it turns on. */
export function judgeExamples(test: CriterionTest, examples: readonly Told[]): Verdict[] {
  return examples.map((one) => judge(test, profileOfExample(one), () => undefined));
}

/**
 * Whether one of the wanted kinds holds.
 * @param unclear kinds of which the source does not say whether they count
 */
export function judgeKinds<Kind extends string>(
  wanted: readonly Kind[],
  known: Known<Kind> | undefined,
  unclear: readonly Kind[] = [],
): Verdict {
  if (!known) return 'open';
  if (wanted.some((kind) => known.is.has(kind))) return 'met';
  if (isAlwaysWanted(wanted, known.oneOf)) return 'met';
  if (unclear.some((kind) => known.is.has(kind))) return 'not-stated';
  const isRuledOut = (kind: Kind) => known.not.has(kind);
  return wanted.every(isRuledOut) && unclear.every(isRuledOut) ? 'not-met' : 'open';
}

/** Whether each of the possible kinds would do. */
function isAlwaysWanted<Kind extends string>(
  wanted: readonly Kind[],
  possible: ReadonlySet<Kind> | undefined,
): boolean {
  if (!possible || possible.size === 0) return false;
  for (const kind of possible) if (!wanted.includes(kind)) return false;
  return true;
}
