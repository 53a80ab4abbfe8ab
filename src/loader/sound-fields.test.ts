import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problemsAfter } from '../test/builders.ts';
import { writeProduct } from '../test/product-drafts.ts';
import { soundFields } from './sound-fields.ts';

const schema = z.strictObject({ id: z.string(), n: z.number(), more: z.string().optional() });

describe('soundFields', () => {
  it('keeps the fields that are sound by themselves, and none that the schema does not know', () => {
    expect(soundFields(schema, { id: 'a', n: 'one', more: 'b', odd: 1 })).toEqual({
      id: 'a',
      more: 'b',
    });
  });

  it('finds nothing in what is not an object', () => {
    expect(soundFields(schema, null)).toEqual({});
    expect(soundFields(schema, 'text')).toEqual({});
  });
});

it('lets a product with faulty fields be told of the wrong units and ids of its others', async () => {
  const problems = await problemsAfter((draft) =>
    writeProduct(draft, 'dieu-sau-sao', {
      stars: '6',
      group: 'toys',
      commune: 'nay-99021',
      decision: 'qd-71-qd-ubnd-2030',
    }),
  );
  expect(problems.map(({ rule, field }) => `${rule} ${field}`).sort()).toEqual([
    'place-period commune',
    'schema group',
    'schema stars',
    'unknown-id decision',
  ]);
});
