import { describe, expect, it } from 'vitest';
import {
  ContentError,
  formatProblem,
  formatProblems,
  quote,
  same,
  type Problem,
} from './problem.ts';

const problem = (file: string, field: string, rule = 'schema'): Problem => ({
  rule,
  file,
  field,
  found: same('“x”'),
  expected: { vi: 'số', en: 'a number' },
  fix: { vi: 'sửa giá trị', en: 'mend the value' },
});

describe('formatProblem', () => {
  it('names file, field and rule, then says it in both languages', () => {
    expect(formatProblem(problem('content/site.yaml', 'mark'))).toBe(
      [
        '✗ content/site.yaml · mark  [schema]',
        '  vi  Đang có: “x”. Cần: số. Cách sửa: sửa giá trị.',
        '  en  Found: “x”. Expected: a number. To do: mend the value.',
      ].join('\n'),
    );
  });

  it('names the file alone where the whole file is meant', () => {
    expect(formatProblem(problem('content/site.yaml', '')).split('\n')[0]).toBe(
      '✗ content/site.yaml  [schema]',
    );
  });

  it('puts no full stop after a question', () => {
    const asked = { ...problem('f', ''), fix: { vi: 'có phải là “y”?', en: 'did you mean “y”?' } };
    expect(formatProblem(asked)).toMatch(
      /Cách sửa: có phải là “y”\?\n.*To do: did you mean “y”\?$/s,
    );
  });
});

describe('formatProblems', () => {
  it('orders by file, field and rule, the same on every machine', () => {
    const text = formatProblems([
      problem('b', ''),
      problem('a', 'é'),
      problem('a', 'z'),
      problem('a', 'z', 'body'),
      problem('B', ''),
    ]);
    expect(text.match(/✗ .*/g)).toEqual([
      '✗ B  [schema]',
      '✗ a · z  [body]',
      '✗ a · z  [schema]',
      '✗ a · é  [schema]',
      '✗ b  [schema]',
    ]);
  });

  it('counts in both languages', () => {
    expect(formatProblems([problem('a', '')]).split('\n')[0]).toBe(
      'Nội dung có 1 chỗ cần sửa. / The content has 1 problem to mend.',
    );
    expect(formatProblems([problem('a', ''), problem('b', '')]).split('\n')[0]).toBe(
      'Nội dung có 2 chỗ cần sửa. / The content has 2 problems to mend.',
    );
  });
});

it('quotes a value, a long one with both its ends', () => {
  expect(quote('Sở')).toBe('“Sở”');
  expect(quote({ id: 7 })).toBe('“{"id":7}”');
  expect(quote(undefined)).toBe('“undefined”');
  expect(quote(`${'đầu '.repeat(30)}cuối`)).toBe(
    `“${'đầu '.repeat(15)} … ${' đầu'.repeat(5)} cuối”`,
  );
});

it('carries all problems in one error', () => {
  const error = new ContentError([problem('a', ''), problem('b', '')]);
  expect(error.name).toBe('ContentError');
  expect(error.problems).toHaveLength(2);
  expect(error.message).toContain('✗ a  [schema]');
  expect(error.message).toContain('✗ b  [schema]');
});
