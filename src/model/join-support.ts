import type { Content } from '../loader/content.ts';
import { judgeExamples } from '../finder/judge.ts';
import type { ItemState } from '../finder/types.ts';
import type { CriterionEntry } from '../schema/criterion.ts';
import { isAbsent } from '../schema/field.ts';
import type { ClauseRef, SupportItemEntry } from '../schema/support-item.ts';
import { indexById, type Registers } from './join-registers.ts';
import { linkedIds } from './named-documents.ts';
import { dayToCome } from './validity.ts';
import type { Basis, Criterion, Example, Policy, SupportItem } from './support-types.ts';
import type { Model, Plan } from './types.ts';

/** Joins policies and their items; what they say of the plan is about the current one. */
export function joinSupport(
  content: Content,
  registers: Registers,
  plan: Plan,
): Pick<Model, 'policies' | 'supportItems' | 'criteria' | 'questions' | 'exampleBusinesses'> {
  const source = indexById(registers.lists.sources, 'source');
  const policies = content.policies.flatMap(({ vi, en }): Policy[] => {
    if (!vi || !en) return [];
    const both = <K extends 'title' | 'shortTitle' | 'summary' | 'period'>(key: K) => ({
      vi: vi.data[key],
      en: en.data[key],
    });
    return [
      {
        id: vi.stem,
        order: vi.data.order,
        title: both('title'),
        shortTitle: both('shortTitle'),
        summary: both('summary'),
        caution: {
          strong: { vi: vi.data.caution.strong, en: en.data.caution.strong },
          text: { vi: vi.data.caution.text, en: en.data.caution.text },
        },
        period: both('period'),
        namedIn: vi.data.namedIn.map((address) => ({
          year: plan.year,
          address,
          clause: plan.clauses.get(address),
          task: undefined,
        })),
        tasks: plan.tasks.filter((task) => vi.data.tasks.includes(task.number)),
        agencies: vi.data.agencies.map(registers.agency),
        agencyToday: vi.data.agencyToday,
        provincialAmount: vi.data.provincialAmount,
        legalBasis: vi.data.legalBasis.map(registers.document),
        names: linkedIds([vi, en]).map(registers.document),
        related: [],
        items: [],
        recognisesProducts: vi.data.recognisesProducts ?? false,
        products: [],
        sources: vi.data.sources.map(source),
        file: { vi: vi.file, en: en.file },
        translation: { state: en.data.outdated ? 'outdated' : 'current' },
      },
    ];
  });
  policies.sort((a, b) => a.order - b.order);
  const policy = indexById(policies, 'policy');
  for (const { vi } of content.policies) {
    if (vi) policy(vi.stem).related = vi.data.related.map(policy);
  }
  const basis = (ref: ClauseRef): Basis => ({
    document: registers.document(ref.document),
    article: ref.article,
  });
  const questions = content.questions.map(({ data }) => data);
  const examples = content.exampleBusinesses.map(({ data }) => data);
  const criteria = content.criteria.map(({ data }): Criterion => ({
    ...data,
    clause: isAbsent(data.clause) ? data.clause : basis(data.clause),
    items: [],
    question: questions.find(({ id }) => 'asks' in data.test && id === data.test.asks),
    examples: pickExamples(data, examples),
  }));
  const criterion = indexById(criteria, 'criterion');
  const unit = indexById(
    content.supportUnits.map(({ data }) => data),
    'unit',
  );
  const items = content.supportItems.map(({ data }): SupportItem => {
    const toCome = dayToCome(data.validFrom, content.site?.checkedOn);
    return {
      ...data,
      policy: policy(data.policy),
      state: stateOn(data.status, toCome),
      toCome,
      unit: unit(data.unit).text,
      unitId: data.unit,
      legalBasis: data.legalBasis.map(basis),
      criteria: data.criteria.map(criterion),
      sources: data.sources.map(source),
    };
  });
  for (const item of items) {
    item.policy.items.push(item);
    for (const one of item.criteria) one.items.push(item);
  }
  for (const one of policies) {
    for (const task of one.tasks) task.policies.push(one);
    for (const { clause } of one.namedIn) clause?.policies.push(one);
  }
  return { policies, supportItems: items, criteria, questions, exampleBusinesses: examples };
}

/**
 * What a support is on the day of the check: one that has yet to begin is not yet open, whatever its source is worth;
 * but where its validity was not confirmed that comes first, since nobody knows whether it will begin.
 */
function stateOn(status: SupportItemEntry['status'], toCome: string | undefined): ItemState {
  return toCome !== undefined && status !== 'expired' && status !== 'unknown' ? 'not-yet' : status;
}

/** The first example that meets a condition and the first that does not; the check has seen to it that there are. */
function pickExamples(
  { test }: CriterionEntry,
  examples: readonly Example[],
): Criterion['examples'] {
  const verdicts = judgeExamples(test, examples);
  const first = (verdict: string) => examples[verdicts.indexOf(verdict as never)];
  return { meets: first('met')!, fails: first('not-met')!, unclear: first('not-stated') };
}
