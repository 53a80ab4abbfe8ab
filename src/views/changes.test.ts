import { expect, it } from 'vitest';
import { datasetIds } from '../schema/dataset.ts';
import { modelOfSecondPlan } from '../test/builders.ts';
import { buildChanges } from './changes.ts';

it('names six records of a change at once and the others after a click, if these are more than a few', async () => {
  const model = await modelOfSecondPlan();
  const records = datasetIds.map((id) => `data/${id}`);
  const shown = (count: number) => {
    const change = {
      id: 'change',
      on: '2031-03-01',
      kind: 'meaning' as const,
      records: records.slice(0, count),
      note: { vi: 'Một thay đổi', en: 'A change' },
      since: undefined,
      sources: [],
    };
    const [row] = buildChanges({ ...model, changes: [change] }, 'en').days[0]!.groups[0]!.rows;
    return [row!.records.length, row!.further?.links.length, row!.further?.label];
  };
  expect(shown(9)).toEqual([9, undefined, undefined]);
  expect(shown(10)).toEqual([6, 4, '4 more']);
});
