import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../loader/read-content.ts';
import { withDraft, type Draft } from '../test/builders.ts';
import { removeProducts, writeProduct, writeUnconfirmed } from '../test/product-drafts.ts';
import { addMonths, termEnd } from './certificate-term.ts';
import { buildModel } from './build-model.ts';
import {
  confirmedProducts,
  countByGroup,
  countByStars,
  isTermOver,
  latestReportedTotal,
  unconfirmedProducts,
  yearOf,
} from './figures-ocop.ts';
import type { Model } from './types.ts';

const totals = `
- id: mot
  publishedOn: '2030-05-01'
  products: 7
  fiveStar: { absent: not-stated }
  fourStar: 2
  threeStar: 5
  proposedFiveStar: { absent: not-stated }
  makers: { absent: not-stated }
  sources: [bao-dieu]
- id: hai
  publishedOn: '2030-12-01'
  products: { absent: not-stated }
  fiveStar: { absent: not-stated }
  fourStar: { absent: not-stated }
  threeStar: { absent: not-stated }
  proposedFiveStar: { absent: not-stated }
  makers: { absent: not-stated }
  sources: [bao-dieu]
- id: ba
  publishedOn: { absent: not-found }
  products: 99
  fiveStar: { absent: not-stated }
  fourStar: { absent: not-stated }
  threeStar: { absent: not-stated }
  proposedFiveStar: { absent: not-stated }
  makers: { absent: not-stated }
  sources: [bao-dieu]
`;
const areas = `
- id: co-lau
  material: { vi: cỏ lau, en: reed }
  where: { absent: not-stated }
  districts: [huyen-9901]
  communes: [xa-99012]
  today: [nay-99022]
  areaHa: 3.5
  areaKind: existing
  asOf: '2030'
  output: { absent: not-stated }
  namedIn: [b-2.1, bieu.3]
  villages: [gio-len]
  sources: []
`;

async function modelWith(change: (draft: Draft) => void): Promise<Model> {
  return withDraft(change, async (root) => {
    const { content, problems } = await readContent(root);
    const built = buildModel(content, problems);
    expect(built.problems).toEqual([]);
    return built.model!;
  });
}

const withProducts = () =>
  modelWith((draft) => {
    removeProducts(draft);
    writeProduct(draft, 'dieu-sao');
    writeProduct(draft, 'dieu-lon', {
      name: 'Diều lớn Bãi Cỏ',
      maker: '{ absent: not-stated }',
      communeThen: '{ absent: not-stated }',
      commune: '{ absent: not-stated }',
      stars: '{ absent: not-found }',
      recognisedYear: '{ absent: not-found }',
      recognisedOn: '{ absent: not-found }',
      decision: '{ absent: not-found }',
      proposal:
        "{ stars: 5, forYear: 2029, score: 91, on: '2030-07-07', decision: qd-70-qd-ubnd-2030 }",
      evidence: 'proposal',
    });
    writeUnconfirmed(draft, 'ho-dan');
    draft.write('registers/ocop-totals.yaml', totals);
    draft.write('registers/raw-material-areas.yaml', areas);
  });

describe('joinProducts', () => {
  it('leaves a plan without products without them', async () => {
    const model = await modelWith(removeProducts);
    expect([model.products, model.ocopTotals, model.rawMaterialAreas]).toEqual([[], [], []]);
    expect(latestReportedTotal(model)).toBeUndefined();
  });

  it('writes products and areas into the units, villages, tasks and paragraphs they name', async () => {
    const model = await withProducts();
    const ids = (list: { id: string }[]) => list.map(({ id }) => id);
    expect(ids(model.get.place('xa-99012').products)).toEqual(['dieu-sao']);
    expect(ids(model.get.place('huyen-9901').products)).toEqual(['dieu-lon', 'dieu-sao']);
    expect(ids(model.get.place('nay-99022').products)).toEqual(['dieu-sao']);
    expect(ids(model.get.product('dieu-sao').today)).toEqual(['nay-99021', 'nay-99022']);
    expect(ids(model.villages[0]!.products)).toEqual(['dieu-lon', 'dieu-sao']);
    expect(ids(model.villages[0]!.rawMaterialAreas)).toEqual(['co-lau']);
    expect(ids(model.get.place('nay-99022').rawMaterialAreas)).toEqual(['co-lau']);
    expect(ids(model.currentPlan.clauses.get('b-2.1')!.rawMaterialAreas)).toEqual(['co-lau']);
    expect(ids(model.currentPlan.tasks[2]!.rawMaterialAreas)).toEqual(['co-lau']);
  });

  it('counts confirmed products only, and takes the latest dated total', async () => {
    const model = await withProducts();
    const confirmed = confirmedProducts(model);
    expect(confirmed.map(({ id }) => id)).toEqual(['dieu-lon', 'dieu-sao']);
    expect(unconfirmedProducts(model).map(({ id }) => id)).toEqual(['ho-dan']);
    expect([...countByStars(confirmed)]).toEqual([
      [4, 1],
      [undefined, 1],
    ]);
    expect(countByGroup(confirmed).get('handicraft')).toBe(2);
    expect(countByGroup(confirmed).size).toBe(6);
    expect(confirmed.map(yearOf)).toEqual([2030, 2030]);
    expect(latestReportedTotal(model)?.products).toBe(7);
  });

  it('computes the end of the term and says whether it is over', async () => {
    const model = await withProducts();
    const kite = model.get.product('dieu-sao');
    expect(kite.termEndedOn).toBe('2033-07-07');
    expect(isTermOver(kite, '2033-07-07')).toBe(false);
    expect(isTermOver(kite, '2033-07-08')).toBe(true);
    expect(isTermOver(model.get.product('ho-dan'), '2099-01-01')).toBe(false);
  });
});

describe('termEnd', () => {
  it('is 36 months after the day, or three years after the year', () => {
    expect(termEnd('2021-01-11', 2021)).toBe('2024-01-11');
    expect(termEnd('2024-02-29', 2024)).toBe('2027-02-28');
    expect(termEnd({ absent: 'not-stated' }, 2020)).toBe('2023');
    expect(termEnd({ absent: 'not-stated' }, { absent: 'not-confirmed' })).toEqual({
      absent: 'not-confirmed',
    });
  });

  it('goes there and back, but for the days that shorter months lack', () => {
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (date, months) => {
        const day = date.toISOString().slice(0, 10);
        fc.pre(Number(day.slice(8)) <= 28);
        expect(addMonths(addMonths(day, months), -months)).toBe(day);
      }),
    );
  });
});
