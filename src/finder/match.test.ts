import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, entriesOf, formatListCsv, reasonOf, tally } from './arrange.ts';
import { ladder } from './ladder.ts';
import { countBeside, countFitting, countResults, match, questionsToAsk } from './match.ts';
import type { BeneficiaryKind, Card, Choice, RuleItem, Rules } from './types.ts';

const item = (id: string, more: Partial<RuleItem> = {}): RuleItem => ({
  id,
  beneficiaries: ['household-business', 'small-firm'],
  needs: ['machinery'],
  criteria: [],
  status: 'in-force',
  ceilingVnd: undefined,
  ...more,
});
const rules: Rules = {
  items: [
    item('old', { status: 'expired' }),
    item('low', { ceilingVnd: 10 }),
    item('high', { ceilingVnd: 30 }),
    item('amended', { status: 'amended', ceilingVnd: 90 }),
    item('firms', {
      beneficiaries: ['small-firm'],
      criteria: [{ id: 'firm', test: { business: ['small-firm'] } }],
    }),
    item('communes', { criteria: [{ id: 'commune', test: { place: ['rural-commune'] } }] }),
    item('clusters', { criteria: [{ id: 'cluster', test: { place: ['industrial-cluster'] } }] }),
    item('exports', { criteria: [{ id: 'export', test: { asks: 'exports', is: ['yes'] } }] }),
    item('elsewhere', { needs: ['training'] }),
  ],
  questions: [
    { id: 'exports', answeredBy: 'finder', answers: [{ id: 'yes' }, { id: 'no' }] },
    { id: 'colour', answeredBy: 'finder', answers: [{ id: 'red' }, { id: 'blue' }] },
    { id: 'approved', answeredBy: 'agency', answers: [{ id: 'yes' }, { id: 'no' }] },
  ],
};
const household: Choice = {
  business: 'household-business',
  place: ['ward'],
  need: 'machinery',
  answers: {},
};
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

describe('arrange', () => {
  it('puts each support into one list', () => {
    const business = fc.constantFrom<BeneficiaryKind | undefined>(
      'household-business',
      'small-firm',
      'cooperative',
      undefined,
    );
    const place = fc.constantFrom<Choice['place']>(
      ['ward'],
      ['rural-commune'],
      ['rural-commune', 'ward'],
      undefined,
    );
    fc.assert(
      fc.property(business, place, (kind, where) => {
        const results = match(rules, { business: kind, place: where, answers: {} });
        const { fits, depends, expired, unmet, count } = arrange(results);
        const all = [...fits.flatMap((one) => one.results), ...depends, ...expired, ...unmet];
        const shown = results.filter(
          ({ item: one, group }) =>
            one.status !== 'expired' || group === 'fits' || group === 'depends',
        );
        expect(all.map((one) => one.item.id).sort()).toEqual(
          shown.map((one) => one.item.id).sort(),
        );
        expect(count).toBe(fits.flatMap((one) => one.results).length);
      }),
    );
  });

  it('counts the conditions by their result', () => {
    const communes = match(rules, household).find((one) => one.item.id === 'communes')!;
    expect(tally(communes)).toEqual([['not-met', 1]]);
  });
});

describe('reasons and files', () => {
  const card = (id: string): Card => ({
    id,
    status: 'in-force',
    amount: 'up to 10',
    share: '=50%, each',
    title: `Support, "${id}"`,
    href: `/en/${id}/`,
    text: 'Small firm',
    policy: 'Policy',
    first: '',
    before: [],
    agency: 'Agency',
    basis: [{ text: 'Article 1', href: '/' }],
  });
  const words = {
    lists: { fits: 'fits', depends: 'depends', expired: 'expired', unmet: 'not met' },
    validity: {
      'in-force': 'In force',
      amended: 'Amended',
      unknown: 'Unknown',
      expired: 'Expired',
    },
    would: 'Would fit if: {text}',
    whoOnly: 'For: {text}',
    turnsOn: 'Depends on: {text}',
    conditions: 'Conditions: {tally}',
    tally: { met: '{n} met', 'not-met': '{n} not met', open: '{n} open', 'not-stated': '{n} not' },
  };
  const entries = entriesOf(arrange(match(rules, household)), (list, result) =>
    reasonOf(list, result, card(result.item.id), (id) => `condition ${id}.`, words),
  );
  const reason = (id: string) => entries.find((one) => one.result.item.id === id)!.reason;

  it('names what would change a near miss, and on what the rest depends', () => {
    expect(reason('communes')).toBe('Would fit if: condition commune.');
    expect(reason('firms')).toBe('For: Small firm');
    expect(reason('clusters')).toBe('Depends on: condition cluster.');
    expect(reason('high')).toBe('');
  });

  it('writes the lists of a page as CSV in their order, with nothing that a spreadsheet would run', () => {
    const text = formatListCsv(entries.slice(0, 1), card, words, 'https://plan.example');
    expect(text).toBe(
      'list,status,amount,share,title,beneficiary,beforehand,policy,conditions,own_amount,ask,legal_basis,reason,url\r\n' +
        `fits,In force,up to 10,"'=50%, each","Support, ""high""",Small firm,not-applicable,Policy,not-applicable,not-applicable,Agency,Article 1,not-applicable,https://plan.example/en/high/\r\n`,
    );
  });
});
