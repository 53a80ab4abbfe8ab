import { expect, it } from 'vitest';
import { isKept } from './offline.ts';

it.each([
  ['vi/ke-hoach/2031/index.html', true],
  ['vi/ho-tro/khoan/a/index.html', true],
  ['_astro/site.css', true],
  ['en/plan/2031/index.html', false],
  ['vi/van-ban/a/index.html', false],
  ['data/tasks.csv', false],
  ['pagefind/pagefind.js', false],
])('in Vietnamese %s is kept: %s', (file, kept) => {
  expect(isKept('vi', file)).toBe(kept);
});
