import { expect, it } from 'vitest';
import { modelOfSecondPlan } from '../test/builders.ts';
import { buildCriteriaTable } from './criteria.ts';
import { buildExampleTable, buildVerdictTable } from './criterion-examples.ts';
import { cellsOf, type Dataset } from './table.ts';

const model = await modelOfSecondPlan();
const read = <Row>(table: Dataset<Row>, ...names: string[]) => {
  const at = names.map((name) => table.columns.findIndex((one) => one.name === name));
  return cellsOf(table).map((row) => at.map((place) => row[place]));
};

it('says of each example which condition it meets and which it does not', () => {
  const verdicts = read(buildVerdictTable(model), 'criterion_id', 'example_id', 'verdict');
  expect(verdicts).toEqual([
    ['o-lang-gio-len', 'ho-lam-dieu', 'met'],
    ['o-lang-gio-len', 'ho-o-pho', 'not-met'],
    ['da-ghi-ten', 'ho-lam-dieu', 'met'],
    ['da-ghi-ten', 'ho-o-pho', 'not-met'],
  ]);
});

it('says where the source does not say, and leaves out what an example says nothing of', () => {
  const [place, asked] = model.criteria;
  const unclear = {
    ...place!,
    test: { place: ['craft-village' as const], unclear: ['ward' as const] },
  };
  const [first, second] = model.exampleBusinesses;
  const silent = { ...second!, answers: {} };
  const table = buildVerdictTable({
    ...model,
    criteria: [unclear, asked!],
    exampleBusinesses: [first!, silent],
  });
  expect(read(table, 'criterion_id', 'example_id', 'verdict')).toEqual([
    ['o-lang-gio-len', 'ho-lam-dieu', 'met'],
    ['o-lang-gio-len', 'ho-o-pho', 'not-stated'],
    ['da-ghi-ten', 'ho-lam-dieu', 'met'],
  ]);
});

it('keeps the answers of an example, and the page that shows it', () => {
  expect(read(buildExampleTable(model), 'id', 'answers')).toEqual([
    ['ho-lam-dieu', 'ghi-ten=yes'],
    ['ho-o-pho', 'ghi-ten=no'],
  ]);
  const [[url] = []] = read(buildExampleTable(model), 'url_en');
  expect(url).toMatch(/\/en\/support\/item\/khung-tre-mot-bo\/$/);
});

it('has each condition once, with the supports that set it; one that none sets is left out', () => {
  const names = ['id', 'beforehand', 'item_ids', 'document_id'];
  expect(read(buildCriteriaTable(model), ...names)).toEqual([
    ['o-lang-gio-len', false, 'khung-tre-mot-bo', 'qd-70-qd-ubnd-2030'],
    ['da-ghi-ten', true, 'khung-tre-mot-bo', 'not-stated'],
  ]);
  const unused = { ...model, criteria: model.criteria.map((one) => ({ ...one, items: [] })) };
  expect(buildCriteriaTable(unused).rows).toEqual([]);
  expect(buildVerdictTable(unused).rows).toEqual([]);
});
