import { expect, it } from 'vitest';
import { parseBasePath } from './settings.ts';

it.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['ke-hoach', '/ke-hoach/'],
  ['/a/b', '/a/b/'],
  ['//a//', '/a/'],
])('%j is the base path %s', (value, expected) => {
  expect(parseBasePath(value)).toBe(expected);
});

it.each(['../up', 'a b', 'https://site.example/', '/a/?x', './a'])('refuses %s', (value) => {
  expect(() => parseBasePath(value)).toThrow('BASE_PATH');
});
