import { expect, it } from 'vitest';
import { formatFindings } from './finding.ts';

const finding = { page: '/vi/', found: 'a', expected: 'b' };

it('writes one finding a line and nothing for none', () => {
  expect(formatFindings([])).toBe('');
  expect(formatFindings([finding, finding])).toBe(
    '/vi/: found a; expected b\n/vi/: found a; expected b',
  );
});

it('does not drown the reader', () => {
  const lines = formatFindings(Array.from({ length: 100 }, () => finding)).split('\n');
  expect(lines).toHaveLength(61);
  expect(lines.at(-1)).toBe('… and 40 more');
});
