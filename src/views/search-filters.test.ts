import { expect, it } from 'vitest';
import { checkContent } from '../loader/check-content.ts';
import { realContent } from '../test/builders.ts';
import { documentThing } from '../search/things-registers.ts';
import { searchFilters } from './search-filters.ts';

const model = (await checkContent(realContent)).model!;

it('offers every year that a thing bears, the newest first, and no other', () => {
  const year = searchFilters(model, 'vi').find(({ name }) => name === 'year')!;
  const offered = year.options.map(({ value }) => value);
  const borne = [
    ...model.documents.flatMap((document) => documentThing(document).values),
    ...model.products.map(({ facets }) => `year:${facets.year}`),
    ...model.plans.map((plan) => `year:${plan.year}`),
  ].flatMap((value) => /^year:(\d{4})$/.exec(value)?.[1] ?? []);
  expect(offered).toEqual([...new Set(borne)].sort().reverse());
  expect(offered).toContain('2012');
  expect(offered.length).toBeGreaterThan(10);
});
