import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FolderEntry, Run } from '../loader/entry.ts';
import { fingerprintOf } from './fingerprint.ts';

const entry = (runs: Run[], data: object = {}): FolderEntry<object> => ({
  file: 'content/x.mdx',
  lang: 'vi',
  year: '2031',
  stem: 'x',
  data,
  bodyDigest: '',
  links: [],
  prose: '',
  clauses: [{ id: '1', mark: '-', role: 'paragraph', runs }],
});

describe('fingerprintOf', () => {
  it('is 16 hexadecimal digits, the same for the same text', () => {
    expect(fingerprintOf(entry([{ text: 'Làng nghề' }]))).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprintOf(entry([{ text: 'Làng nghề' }]))).toBe(
      fingerprintOf(entry([{ text: 'Làng nghề' }])),
    );
  });

  it('does not see tags', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
        const cut = at % (text.length + 1);
        const tagged: Run[] = [
          { text: text.slice(0, cut) },
          { text: text.slice(cut), ref: { kind: 'place', id: 'x' } },
        ];
        expect(fingerprintOf(entry(tagged))).toBe(fingerprintOf(entry([{ text }])));
      }),
    );
  });

  it('sees every letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(fingerprintOf(entry([{ text: a }])) === fingerprintOf(entry([{ text: b }]))).toBe(
          a === b,
        );
      }),
    );
  });

  it('sees the mark, the number and the order of paragraphs', () => {
    const one = entry([{ text: 'a' }]);
    const clause = one.clauses[0]!;
    const others = [
      { ...one, clauses: [{ ...clause, mark: '+' }] },
      { ...one, clauses: [{ ...clause, id: '2' }] },
      { ...one, clauses: [clause, { ...clause, id: '2' }] },
      { ...one, clauses: [{ ...clause, id: '2' }, clause] },
    ];
    expect(new Set([one, ...others].map(fingerprintOf)).size).toBe(5);
  });

  it('sees the words of the frontmatter that are translated, and no other field', () => {
    const plain = fingerprintOf(entry([{ text: 'a' }], { title: 'b', order: 1 }));
    expect(fingerprintOf(entry([{ text: 'a' }], { title: 'b', order: 2 }))).toBe(plain);
    for (const change of [
      { title: 'c' },
      { shortTitle: 'c' },
      { topic: 'c' },
      { note: 'c' },
      { lead: { printed: 'c' } },
      { summary: 'c' },
      { caution: { strong: 'c', text: 'd' } },
      { period: 'c' },
    ]) {
      expect(fingerprintOf(entry([{ text: 'a' }], { title: 'b', ...change }))).not.toBe(plain);
    }
  });
});
