import { ascending, max, pairs, sort } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import type { OcopTotal } from '../model/product-types.ts';
import type { Model } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';

/** What one source published; a number that it does not give is undefined. */
export interface TotalPoint {
  row: OcopTotal;
  day: string | undefined;
  total: number | undefined;
  fourStar: number | undefined;
  threeStar: number | undefined;
  proposed: number | undefined;
  /** What one round added, where the source gives that and no total. */
  added: OcopTotal['added'];
}

/** Dated rows by day; then those without a day, in the order of the register. */
export interface TotalsSeries {
  dated: (TotalPoint & { day: string })[];
  undated: TotalPoint[];
}

const grades = ['threeStar', 'fourStar'] as const;
type Grade = (typeof grades)[number];

export interface PlacedTotals {
  totals: { x: number; y: number; n: number }[];
  /** Lines of one grade through the sources that give it. */
  lines: {
    grade: Grade;
    points: { x: number; y: number; n: number }[];
    /** From one point to the next; across a gap where a source between them does not give the grade. */
    steps: { from: [number, number]; to: [number, number]; isGap: boolean }[];
  }[];
  /** Days on which a source spoke of products but gave no total, with what it says was added. */
  silent: { x: number; day: string; added: number | undefined }[];
  /** Days on which a source spoke of products but not of their grades. */
  ungraded: { x: number; day: string }[];
  years: { x: number; label: string }[];
  levels: { y: number; n: number }[];
}

export function buildTotalsSeries(model: Model): TotalsSeries {
  const points = model.ocopTotals.map((row) => ({
    row,
    day: valueOf(row.publishedOn),
    total: valueOf(row.products),
    fourStar: valueOf(row.fourStar),
    threeStar: valueOf(row.threeStar),
    proposed: valueOf(row.proposedFiveStar),
    added: row.added,
  }));
  const dated = points.filter((one): one is TotalPoint & { day: string } => one.day !== undefined);
  return {
    dated: sort(dated, (a, b) => ascending(a.day, b.day)),
    undated: points.filter(({ day }) => day === undefined),
  };
}

/** Puts what was published on the days it was published; nothing is placed between two sources. */
export function placeTotals(
  { dated }: TotalsSeries,
  box: { left: number; right: number; top: number; bottom: number },
): PlacedTotals {
  const yearOf = (day: string | undefined) => Number((day ?? '2000').slice(0, 4));
  const first = yearOf(dated[0]?.day);
  const last = yearOf(dated.at(-1)?.day);
  const end = dated.at(-1)?.day ?? '2001-01-01';
  const x = scaleUtc([Date.UTC(first, 0, 1), new Date(end).getTime()], [box.left, box.right]);
  const highest = max(dated, ({ total, threeStar }) => Math.max(total ?? 0, threeStar ?? 0)) ?? 1;
  const y = scaleLinear([0, highest], [box.bottom, box.top]).nice(4);
  const at = (point: TotalPoint & { day: string }, n: number) => ({
    x: x(new Date(point.day)),
    y: y(n),
    n,
  });
  const known = (key: 'total' | 'fourStar' | 'threeStar') =>
    dated.flatMap((point) => {
      const n = point[key];
      return n === undefined ? [] : [at(point, n)];
    });
  const stepsOf = (grade: Grade) => {
    const graded = dated.flatMap((point, index) => (point[grade] === undefined ? [] : [index]));
    const spot = (index: number): [number, number] => [
      x(new Date(dated[index]!.day)),
      y(dated[index]![grade]!),
    ];
    return pairs(graded).map(([from, to]) => ({
      from: spot(from),
      to: spot(to),
      isGap: to - from > 1,
    }));
  };
  return {
    totals: known('total'),
    lines: grades.map((grade) => ({ grade, points: known(grade), steps: stepsOf(grade) })),
    silent: dated
      .filter(({ total }) => total === undefined)
      .map(({ day, added }) => ({ x: x(new Date(day)), day, added: added?.products })),
    ungraded: dated.filter(isUngraded).map(({ day }) => ({ x: x(new Date(day)), day })),
    years: Array.from({ length: last - first + 1 }, (_, index) => ({
      x: x(Date.UTC(first + index, 0, 1)),
      label: String(first + index),
    })),
    levels: y.ticks(4).map((n) => ({ y: y(n), n })),
  };
}

/** True of a source that gives no grade at all. */
export const isUngraded = (point: TotalPoint) =>
  grades.every((grade) => point[grade] === undefined);
