import { describe, expect, it } from 'vitest';
import { ladder } from './ladder.ts';
import { countBeside, countFitting, countResults, match, questionsToAsk } from './match.ts';
import { household, item, rules } from '../test/finder-rules.ts';
import type { Choice, Rules } from './types.ts';

const groups = (choice: Choice) =>
  Object.fromEntries(match(rules, choice).map(({ item: { id }, group }) => [id, group]));

describe('match', () => {
  it('shows what is in force first and the higher ceiling first within, the expired last', () => {
    const ids = match(rules, { need: 'machinery', answers: {} }).map((one) => one.item.id);
    expect(ids).toEqual([
      'high',
      'low',
      'firms',
      'communes',
      'clusters',
      'exports',
      'amended',
      'old',
    ]);
  });

  it('tells what fits, what depends on more, and what does not fit', () => {
    expect(groups(household)).toMatchObject({
      high: 'fits',
      firms: 'near',
      communes: 'near',
      clusters: 'depends',
      exports: 'fits',
    });
    expect(groups({ ...household, business: 'cooperative' })).toMatchObject({ communes: 'far' });
  });

  it('counts the kind of business once, though a condition says it again', () => {
    const firms = match(rules, household).find((one) => one.item.id === 'firms')!;
    expect(firms).toMatchObject({ who: 'not-met', group: 'near' });
    expect(firms.criteria).toEqual([{ id: 'firm', verdict: 'not-met' }]);
  });

  it('leaves the kind of business open where only an answer tells something of it', () => {
    const told: Rules = {
      questions: [
        {
          id: 'owner',
          answeredBy: 'finder',
          answers: [
            { id: 'yes', tells: { business: ['product-owner'] } },
            { id: 'no', tells: { notBusiness: ['product-owner'] } },
          ],
        },
      ],
      items: [
        item('owners', { beneficiaries: ['product-owner'] }),
        item('farmers', { beneficiaries: ['farmer'] }),
      ],
    };
    expect(countResults(told, { answers: { owner: 'yes' } })).toEqual({ fits: 2, depends: 0 });
    expect(countResults(told, { answers: { owner: 'no' } })).toEqual({ fits: 1, depends: 0 });
    const chosen = { business: 'farmer' as const, answers: {} };
    expect(countResults(told, chosen)).toEqual({ fits: 1, depends: 1 });
  });

  it('drops a support for an answer that does not meet it', () => {
    expect(groups({ ...household, answers: { exports: 'no' } })).toMatchObject({ exports: 'near' });
  });
});

it('counts what fits, and what may as further answers turn out', () => {
  expect(countResults(rules, household)).toEqual({ fits: 4, depends: 1 });
  expect(countBeside({ fits: 4, depends: 1 }, '0, {n} more')).toBe('4');
  expect(countBeside({ fits: 0, depends: 1 }, '0, {n} more')).toBe('0, 1 more');
  expect(countBeside({ fits: 0, depends: 0 }, '0, {n} more')).toBe('0');
});

describe('questionsToAsk', () => {
  it('asks only what would change the result', () => {
    expect(questionsToAsk(rules, household)).toEqual(['exports']);
    expect(questionsToAsk(rules, { ...household, answers: { exports: 'yes' } })).toEqual([]);
    expect(questionsToAsk(rules, { need: 'training', answers: {} })).toEqual([]);
  });

  it('asks six at most, those first that decide about the most', () => {
    const many: Rules = {
      questions: Array.from({ length: 9 }, (_, n) => ({
        id: `q${n}`,
        answeredBy: 'finder' as const,
        answers: [{ id: 'yes' }, { id: 'no' }],
      })),
      items: Array.from({ length: 9 }, (_, n) =>
        item(`i${n}`, {
          criteria: Array.from({ length: n + 1 }, (_one, m) => ({
            id: `c${m}`,
            test: { asks: `q${m}`, is: ['yes'] },
          })),
        }),
      ),
    };
    expect(questionsToAsk(many, { answers: {} })).toEqual(['q0', 'q1', 'q2', 'q3', 'q4', 'q5']);
  });
});

describe('ladder', () => {
  it('names what to drop where nothing fits, the fewest results first', () => {
    const choice: Choice = { business: 'cooperative', need: 'machinery', answers: {} };
    expect(countFitting(rules, choice)).toBe(0);
    expect(ladder(rules, choice)).toMatchObject([{ dropped: ['business'], fits: 7 }]);
  });

  it('drops two answers where one is not enough', () => {
    const choice: Choice = { business: 'cooperative', place: ['ward'], need: 'ocop', answers: {} };
    expect(ladder(rules, choice)).toMatchObject([
      { dropped: ['business', 'need'], fits: 6, depends: 1 },
    ]);
  });

  const clusters: Rules = { ...rules, items: rules.items.filter(({ id }) => id === 'clusters') };

  it('counts what depends on more, after what fits', () => {
    expect(ladder(clusters, { ...household, business: 'artisan' })).toMatchObject([
      { dropped: ['business'], fits: 0, depends: 1 },
    ]);
  });

  it('has no rung that brings back no more than what depends already', () => {
    expect(countResults(clusters, household)).toEqual({ fits: 0, depends: 1 });
    expect(ladder(clusters, household).map(({ dropped }) => dropped)).toEqual([['place']]);
  });
});
