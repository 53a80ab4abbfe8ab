import { expect, it } from 'vitest';
import { createMarkupCheck } from './markup.ts';
import { buildTestPage } from './test-site.ts';

const check = createMarkupCheck();

it('accepts a sound page and paragraph ids with dots', () => {
  expect(check(buildTestPage('<main><h1>A</h1><p id="ii-2-a.3">x<br>y</p></main>'))).toEqual([]);
});

it.each([
  ['<p><div>x</div></p>', 'element-permitted-content|close-order'],
  ['<p id="a">x</p><p id="a">y</p>', 'no-dup-id'],
  ['<h1>A</h1><h3>B</h3>', 'heading-level'],
  ['<img src="/a.png">', 'wcag/h37'],
  ['<button>x</button>', 'no-implicit-button-type'],
  ['<input type="text">', 'input-missing-label'],
])('refuses %s', (body, rule) => {
  const expected = check(buildTestPage(body))
    .map((finding) => finding.expected)
    .join();
  expect(expected).toMatch(new RegExp(rule));
});
