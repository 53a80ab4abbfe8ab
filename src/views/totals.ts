import { formatNumber, formatTableDay } from '../i18n/format.ts';
import { joinParts } from '../i18n/join-parts.ts';
import type { Locale } from '../i18n/sections.ts';
import { breakdownText, isOurSum, roughFigure } from '../i18n/totals.ts';
import { getWords } from '../i18n/words.ts';
import { valueOf } from '../model/build-graph.ts';
import type { ClusterTotal } from '../model/join-totals.ts';
import type { Model } from '../model/types.ts';
import type { clusterFigures } from '../schema/cluster-total.ts';
import { isAbsent, type OrAbsent } from '../schema/field.ts';
import type { SourceEntry } from '../schema/source.ts';
import { sourceRows } from './sources.ts';

type Figure = (typeof clusterFigures)[number];

/** What each source says of all clusters, in the order of the register; undefined where there is nothing. */
export function buildClusterTotals(model: Model, locale: Locale) {
  const words = getWords(locale).totals;
  if (model.clusterTotals.length === 0) return undefined;
  return {
    id: 'totals',
    title: words.clusters,
    caution: words.caution,
    head: headOf(locale, [words.count, words.area]),
    rows: model.clusterTotals.map((row) => ({
      id: row.id,
      cells: [
        { text: row.name[locale], second: words.bases[row.basis] },
        dayCell(row.asOf, locale),
        numberCell(row.clusters, locale),
        numberCell(row.areaHa, locale, wordedFigure(row, 'areaHa', locale)),
        textCell(otherFigures(row, locale), locale),
        sourceCell(row.sources, row.note?.[locale], locale),
      ],
    })),
  };
}

/** What each source says of all craft villages, a trade or a plan for them; undefined where there is nothing. */
export function buildVillageTotals(model: Model, locale: Locale) {
  const words = getWords(locale).totals;
  if (model.villageTotals.length === 0) return undefined;
  return {
    id: 'totals',
    title: words.villages,
    caution: words.caution,
    head: headOf(locale, [words.villageCount, words.recognised]),
    rows: model.villageTotals.map((row) => ({
      id: row.id,
      cells: [
        { text: row.name[locale], second: words.kinds[row.kind] },
        dayCell(row.asOf, locale),
        numberCell(row.villages, locale),
        {
          ...numberCell(row.recognised, locale),
          ...(isOurSum(row) ? { second: words.ourSum } : {}),
        },
        textCell(
          [
            ...row.breakdowns.map((one) => breakdownText(one, locale)),
            valueOf(row.detail)?.[locale] ?? '',
          ],
          locale,
        ),
        sourceCell(row.sources, row.note?.[locale], locale),
      ],
    })),
  };
}

function headOf(locale: Locale, numbers: string[]) {
  const words = getWords(locale).totals;
  return [
    { label: words.what },
    { label: words.asOf },
    ...numbers.map((label) => ({ label, numeric: true })),
    { label: words.other },
    { label: words.source },
  ];
}

function dayCell(day: OrAbsent<string>, locale: Locale) {
  return isAbsent(day)
    ? { text: getWords(locale).absence[day.absent], muted: true }
    : { text: formatTableDay(locale, day) };
}

function numberCell(value: OrAbsent<number>, locale: Locale, worded?: string) {
  return isAbsent(value)
    ? { text: getWords(locale).absence[value.absent], muted: true }
    : { text: worded ?? formatNumber(locale, value) };
}

function textCell(texts: readonly string[], locale: Locale) {
  const said = texts.filter(Boolean);
  return said.length > 0
    ? { text: said.join('; ') }
    : { text: getWords(locale).absence['not-stated'], muted: true };
}

/** Each source with its strength, and our note below them. */
function sourceCell(sources: readonly SourceEntry[], note: string | undefined, locale: Locale) {
  const parts = joinParts(
    sourceRows(sources, locale).map(({ label, href, meta }) => [
      { text: label, href },
      { text: ` (${meta})` },
    ]),
    '; ',
  );
  return { text: '', parts, ...(note ? { second: note } : {}) };
}

/** “more than 303”, “about 47”, or the bare number. */
function wordedFigure(row: ClusterTotal, figure: Figure, locale: Locale): string | undefined {
  const value = valueOf(row[figure]);
  return value === undefined
    ? undefined
    : roughFigure(row, figure, formatNumber(locale, value), locale);
}

function otherFigures(row: ClusterTotal, locale: Locale): string[] {
  const words = getWords(locale).totals.figures;
  const operating = valueOf(row.operating);
  const others = ['usedAreaHa', 'occupancyPercent', 'projects', 'workers', 'capitalBnVnd'] as const;
  return [
    operating === undefined ? '' : words.operating(formatNumber(locale, operating)),
    ...others.map((figure) => {
      const text = wordedFigure(row, figure, locale);
      return text === undefined ? '' : words[figure](text);
    }),
  ];
}
