import { describe, expect, it } from 'vitest';
import { getHeaders, matchesPattern, parseHeadersFile, prefixHeadersFile } from './headers-file.ts';

const text = `# comment
/*
  X-Content-Type-Options: nosniff

/data/*.csv
  Content-Type: text/csv; charset=utf-8
/vi/:part/
  Cache-Control: no-cache
`;

describe('parseHeadersFile', () => {
  it('reads rules, values with colons and comments', () => {
    expect(parseHeadersFile(`${text}  Link: <https://a.example>; rel=x`).at(-1)).toEqual({
      pattern: '/vi/:part/',
      headers: [
        ['Cache-Control', 'no-cache'],
        ['Link', '<https://a.example>; rel=x'],
      ],
    });
  });

  it.each([
    ['  X: y', 'line 1'],
    ['/a\n  no colon here', 'line 2'],
    ['data/*\n  X: y', 'begins with /'],
    ['/a/*/b/*\n  X: y', 'at most one *'],
  ])('refuses %j', (bad, message) => {
    expect(() => parseHeadersFile(bad)).toThrow(message);
  });
});

describe('getHeaders', () => {
  const rules = parseHeadersFile(text);
  it('joins every rule that matches', () => {
    expect(Object.fromEntries(getHeaders(rules, '/data/2024/tasks.csv'))).toEqual({
      'x-content-type-options': 'nosniff',
      'content-type': 'text/csv; charset=utf-8',
    });
    expect(getHeaders(rules, '/vi/du-lieu/').get('cache-control')).toBe('no-cache');
    expect(getHeaders(rules, '/vi/a/b/').has('cache-control')).toBe(false);
  });

  it('takes dots and brackets in a pattern literally', () => {
    expect(matchesPattern('/a.b', '/aXb')).toBe(false);
    expect(matchesPattern('/(a|b)', '/a')).toBe(false);
  });
});

it('moves a file under a base path', () => {
  const moved = parseHeadersFile(prefixHeadersFile(text, '/ke-hoach/'));
  expect(moved.map((rule) => rule.pattern)).toEqual([
    '/ke-hoach/*',
    '/ke-hoach/data/*.csv',
    '/ke-hoach/vi/:part/',
  ]);
});
