import { formatNumber } from './format.ts';
import type { Locale } from './sections.ts';
import { getWords } from './words.ts';

/**
 * An amount of đồng as people say it: “300 triệu đồng”, “1,5 tỷ đồng”; “VND 300 million”. Amounts below a
 * million keep their figures.
 * @param vnd whole đồng
 */
export function formatMoney(locale: Locale, vnd: number): string {
  const words = getWords(locale).support;
  if (vnd >= 1_000_000_000)
    return words.money(`${formatNumber(locale, vnd / 1_000_000_000)} ${words.billion}`);
  if (vnd >= 1_000_000)
    return words.money(`${formatNumber(locale, vnd / 1_000_000)} ${words.million}`);
  return words.money(formatNumber(locale, vnd));
}
