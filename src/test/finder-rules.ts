import type { Choice, RuleItem, Rules } from '../finder/types.ts';

/** A made-up support for machinery. */
export const item = (id: string, more: Partial<RuleItem> = {}): RuleItem => ({
  id,
  beneficiaries: ['household-business', 'small-firm'],
  needs: ['machinery'],
  criteria: [],
  status: 'in-force',
  ceilingVnd: undefined,
  ...more,
});
/** A few made-up supports and questions. */
export const rules: Rules = {
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
/** A household in a ward that needs machinery. */
export const household: Choice = {
  business: 'household-business',
  place: ['ward'],
  need: 'machinery',
  answers: {},
};
