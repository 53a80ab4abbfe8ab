import { recordHref } from '../api/collections.ts';
import { formatNumber, formatTableDay } from '../i18n/format.ts';
import { joinParts } from '../i18n/join-parts.ts';
import type { Locale } from '../i18n/sections.ts';
import { breakdownText, isOurSum, roughFigure } from '../i18n/totals.ts';
import { getWords } from '../i18n/words.ts';
import type { ClusterTotal, VillageTotal } from '../model/join-totals.ts';
import type { Model } from '../model/types.ts';
import type { clusterFigures } from '../schema/cluster-total.ts';
import type { DatasetId } from '../schema/dataset.ts';
import { valueOf, type OrAbsent } from '../schema/field.ts';
import type { SourceEntry } from '../schema/source.ts';
import { sourceRows } from './sources.ts';
import { valueCell, type ValueCell } from './value-cell.ts';

type Figure = (typeof clusterFigures)[number];

/** What each source says of all clusters, in the order of the register; undefined where there is nothing. */
export function buildClusterTotals(model: Model, locale: Locale) {
  const words = getWords(locale).totals;
  return buildTable(
    model.clusterTotals,
    'industrial-cluster-totals',
    locale,
    words.clusters,
    [words.count, words.area],
    (row) => ({
      second: words.bases[row.basis],
      numbers: [
        numberCell(row.clusters, locale),
        numberCell(row.areaHa, locale, wordedFigure(row, 'areaHa', locale)),
      ],
      others: otherFigures(row, locale),
    }),
  );
}

/** What each source says of all craft villages, a trade or a plan for them; undefined where there is nothing. */
export function buildVillageTotals(model: Model, locale: Locale) {
  const words = getWords(locale).totals;
  const heads = [words.villageCount, words.recognised];
  return buildTable(
    model.villageTotals,
    'craft-village-totals',
    locale,
    words.villages,
    heads,
    (row) => ({
      second: words.kinds[row.kind],
      numbers: [
        numberCell(row.villages, locale),
        {
          ...numberCell(row.recognised, locale),
          ...(isOurSum(row) ? { second: words.ourSum } : {}),
        },
      ],
      others: [
        ...row.breakdowns.map((one) => breakdownText(one, locale)),
        valueOf(row.detail)?.[locale] ?? '',
      ],
    }),
  );
}

/** What a row has of its own by what it counts. */
interface OwnCells {
  second: string;
  numbers: ValueCell[];
  others: string[];
}

/** A row a source: what it speaks of, when, the numbers, what else it gives, its record; undefined where there is no row. */
function buildTable<T extends ClusterTotal | VillageTotal>(
  totals: readonly T[],
  table: DatasetId,
  locale: Locale,
  title: string,
  numbers: readonly string[],
  ownCells: (row: T) => OwnCells,
) {
  const { totals: words, sources } = getWords(locale);
  if (totals.length === 0) return undefined;
  return {
    id: 'totals',
    title,
    caution: words.caution,
    head: [
      { label: words.what },
      { label: words.asOf },
      ...numbers.map((label) => ({ label, numeric: true })),
      { label: words.other },
      { label: words.source },
      { label: sources.head.record },
    ],
    rows: totals.map((row) => {
      const own = ownCells(row);
      return {
        id: row.id,
        cells: [
          { text: row.name[locale], second: own.second },
          valueCell(row.asOf, locale, (day) => formatTableDay(locale, day)),
          ...own.numbers,
          valueCell(joinTexts(own.others), locale, (text) => text),
          sourceCell(row.sources, row.note?.[locale], locale),
          { text: 'JSON', href: recordHref(table, row.id) },
        ],
      };
    }),
  };
}

function numberCell(value: OrAbsent<number>, locale: Locale, worded?: string): ValueCell {
  return valueCell(value, locale, (number) => worded ?? formatNumber(locale, number));
}

function joinTexts(texts: readonly string[]): OrAbsent<string> {
  return texts.filter(Boolean).join('; ') || { absent: 'not-stated' };
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
