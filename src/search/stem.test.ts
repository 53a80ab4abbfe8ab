import { expect, it } from 'vitest';
import { otherNumber } from './stem.ts';

it('knows one for many and many for one, and leaves short words alone, which may be Vietnamese', () => {
  expect(['star', 'stars', 'thus', 'đào', 'thu'].map(otherNumber)).toEqual([
    'stars',
    'star',
    'thuss',
    '',
    '',
  ]);
});
