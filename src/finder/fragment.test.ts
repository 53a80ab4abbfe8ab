import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileNameOf, formatFragment, parseFragment, type Said } from './fragment.ts';

const values: Record<string, string[]> = {
  business: ['', 'household-business', 'firm'],
  place: ['', 'huyen-478', 'ward'],
  need: ['', 'machinery'],
  workers: ['up-to-10', '11-50'],
};
const known = (key: string) => values[key];

it('is read back as it was written', () => {
  const said = fc.record({
    business: fc.constantFrom(...values.business!),
    place: fc.constantFrom(...values.place!),
    need: fc.constantFrom(...values.need!),
    answers: fc.oneof(
      fc.constant<Record<string, string>>({}),
      fc.constantFrom(...values.workers!).map((workers) => ({ workers })),
    ),
  });
  fc.assert(
    fc.property(said, (one: Said) => {
      expect(parseFragment(formatFragment(one), known)).toEqual(one);
    }),
  );
});

it('says nothing where nothing was said', () => {
  expect(formatFragment({ business: '', place: '', need: '', answers: {} })).toBe('');
});

it('leaves out what is not known, so that an older address still works', () => {
  expect(parseFragment('#business=guild&need=machinery&shoes=red&workers=many', known)).toEqual({
    business: '',
    place: '',
    need: 'machinery',
    answers: {},
  });
});

it('names a file by what was said', () => {
  const said = { business: 'firm', place: '', need: 'machinery', answers: { workers: '11-50' } };
  expect(fileNameOf('support', said)).toBe('support-firm-machinery-workers-11-50');
  expect(fileNameOf('support', { ...said, business: '', need: '', answers: {} })).toBe('support');
});
