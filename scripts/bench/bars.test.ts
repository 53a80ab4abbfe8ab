import { expect, it } from 'vitest';
import { findGrowth, judge, type SizeResult } from './bars.ts';
import { parseTimes } from './measure.ts';

const result = (entries: number, cpuSeconds: number, peakMiB = 100): SizeResult => ({
  entries,
  ours: {
    pages: entries,
    wallSeconds: 1,
    cpuSeconds,
    peakMiB,
    furtherCpuSeconds: 1,
    indexCpuSeconds: entries / 1000,
  },
});

it('finds the slope and the cost of a further entry', () => {
  const growth = findGrowth([result(100, 50), result(10_000, 20), result(1000, 2)])!;
  expect(growth.exponent).toBeCloseTo(1);
  expect(growth.msPerFurtherEntry).toBeCloseTo(2);
  expect(growth).toMatchObject({ from: 1000, to: 10_000 });
  expect(findGrowth([result(100, 1), result(1000, 2)])).toBeUndefined();
});

it('says of each bar whether it is met', () => {
  const missed = (results: SizeResult[]) =>
    judge(results)
      .filter(({ met }) => !met)
      .map(({ bar }) => bar);
  expect(missed([result(1000, 6, 650), result(10_000, 30, 1100)])).toEqual([]);
  expect(missed([result(1000, 6.1)])).toEqual(['CPU s, 1,000 mục · entries']);
  expect(missed([result(5000, 1, 851)])).toEqual(['bộ nhớ · peak MiB, 5,000 mục · entries']);
  const besideBare = { ...result(1000, 2), bare: { cpuSeconds: 1, wallSeconds: 1, peakMiB: 1 } };
  expect(missed([besideBare])).toEqual(['CPU / Astro trần · bare, 1,000 mục · entries']);
});

it('reads the times of a shell', () => {
  expect(parseTimes(['done', '0m0.001s 0m0.002s', '1m2.50s 0m0.25s'])).toBeCloseTo(62.75);
  expect(parseTimes(['nothing'])).toBeUndefined();
});
