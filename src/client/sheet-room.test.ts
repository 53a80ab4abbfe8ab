import { expect, it } from 'vitest';
import { fillPage, type SheetRow } from './sheet-room.ts';

const countOnPage = (...given: Parameters<typeof fillPage>) => fillPage(...given).rows;
const row = (n: number, more: Partial<SheetRow> = {}): SheetRow => ({
  amount: 'up to VND 10 million',
  share: '50%, per firm',
  title: `Support ${n}`,
  ground: 'Policy, national rule. In force. Decree 1, Article 2',
  ask: 'The Department',
  conditions: [{ id: 'same', text: 'met: a condition that all share (Decree 1, Article 2)' }],
  ...more,
});
const rows = (length: number, more: (n: number) => Partial<SheetRow> = () => ({})) =>
  Array.from({ length }, (_, n) => row(n, more(n)));

it('takes all that goes on one page, and no more', () => {
  expect(countOnPage(rows(3), [], [])).toBe(3);
  const most = countOnPage(rows(200), [], []);
  expect(most).toBeGreaterThan(5);
  expect(most).toBeLessThan(30);
  expect(countOnPage([], [], [])).toBe(0);
});

it('has room for fewer where more was asked, where conditions differ, or where whom to ask is long', () => {
  const most = countOnPage(rows(200), [], []);
  const facts = Array.from({ length: 20 }, () => ['A question?', 'an answer'] as const);
  expect(countOnPage(rows(200), facts, [])).toBeLessThan(most);
  expect(countOnPage(rows(200), [], ['x'.repeat(2000)])).toBeLessThan(most);
  const own = (n: number) => ({ conditions: [{ id: String(n), text: 'x'.repeat(300) }] });
  expect(countOnPage(rows(200, own), [], [])).toBeLessThan(most);
  const ask = (n: number) => ({ ask: `${n} ${'x'.repeat(400)}` });
  expect(countOnPage(rows(200, ask), [], [])).toBeLessThan(most);
});

it('gives a long answer to whom to ask its height once for neighbours that share it', () => {
  const long = { ask: 'x'.repeat(400) };
  const shared = countOnPage(
    rows(200, () => long),
    [],
    [],
  );
  const each = countOnPage(
    rows(200, (n) => ({ ask: `${n}${long.ask}` })),
    [],
    [],
  );
  expect(shared).toBeGreaterThan(each);
});

it('keeps room for the titles of what has no row, cuts what is too long and leaves none of the page unused', () => {
  const group = (n: number, reason = 'It turns on one thing.') => ({
    titles: Array.from({ length: n }, (_, at) => `A support that may fit, number ${at}`),
    reason,
  });
  const names = (n: number) => group(n).titles;
  expect(fillPage(rows(3), [], [], names(3), [group(2), group(1)])).toEqual({
    rows: 3,
    others: 0,
    titles: [2, 1],
  });
  const most = countOnPage(rows(40), [], []);
  const few = fillPage(rows(40), [], [], names(40), [group(2)]);
  expect(few.rows).toBeLessThan(most);
  expect(few.rows + few.others).toBe(40);
  expect(few.titles).toEqual([2]);
  const long = fillPage(rows(40), [], [], names(40), [group(500), group(3)]);
  expect(long.others).toBe(40 - long.rows);
  expect(long.titles[0]).toBeGreaterThan(5);
  expect(long.titles[0]).toBeLessThan(500);
  // A few titles more never take a row for each.
  expect(long.rows).toBeGreaterThan(most / 2);
  expect(fillPage([], [], [], [], [group(500)]).titles[0]).toBeGreaterThan(long.titles[0]! * 2);
});
