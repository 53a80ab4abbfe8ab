import { describe, expect, it } from 'vitest';
import { formatMoney } from './money.ts';

describe('formatMoney', () => {
  it.each([
    [300_000_000, '300 triệu đồng', 'VND 300 million'],
    [1_500_000_000, '1,5 tỷ đồng', 'VND 1.5 billion'],
    [1_500_000, '1,5 triệu đồng', 'VND 1.5 million'],
    [60_000, '60.000 đồng', 'VND 60,000'],
  ])('writes %d', (vnd, vi, en) => {
    expect(formatMoney('vi', vnd)).toBe(vi);
    expect(formatMoney('en', vnd)).toBe(en);
  });
});
