import {
  layoutWidths,
  lineHeight,
  textSizes,
  type Drawing,
  type Ink,
  type Layout,
  type Mark,
} from './kit/drawing.ts';
import { cell, textLines } from './kit/shapes.ts';
import { textWidth, wrapText } from './kit/text.ts';
import { placeTotals, type TotalsSeries } from './ocop-totals-series.ts';

interface TotalsWords {
  grades: Record<'fourStar' | 'threeStar', string>;
  ends: Record<'total' | 'fourStar' | 'threeStar', (n: number) => string>;
  lane: string;
  addedPoint: (n: number) => string;
  ungradedLane: string;
  undatedLane: string;
  undatedPoint: (total: number | undefined) => string;
}

const inks: Record<'fourStar' | 'threeStar', Ink> = { fourStar: 'c-1', threeStar: 'c-grey' };

/** A dot for each total, a line for each grade; below, the days without a total and the totals without a day. */
export function drawTotals(series: TotalsSeries, words: TotalsWords, layout: Layout): Drawing {
  const width = layoutWidths[layout];
  const wide = layout === 'wide';
  const size = textSizes[layout];
  const endRoom = wide ? 116 : 84;
  const box = { left: 30, right: width - endRoom, top: 14, bottom: wide ? 300 : 240 };
  const placed = placeTotals(series, box);
  const marks: Mark[] = [];
  for (const { y, n } of placed.levels) {
    marks.push(
      { kind: 'line', x1: box.left, y1: y, x2: box.right, y2: y, stroke: n === 0 ? 'ink' : 'rule' },
      {
        kind: 'text',
        x: box.left - 8,
        y: y + 5,
        text: String(n),
        size: 14,
        anchor: 'end',
        fill: 'ink-3',
      },
    );
  }
  const yearWidth = (placed.years[1]?.x ?? box.right) - box.left;
  placed.years.forEach(({ x, label }, index) => {
    marks.push({ kind: 'line', x1: x, y1: box.bottom, x2: x, y2: box.bottom + 5, stroke: 'ink' });
    if (index % 2 === 0 || yearWidth > 44)
      marks.push({
        kind: 'text',
        x,
        y: box.bottom + 22,
        text: label,
        size: 14,
        fill: 'ink-3',
        anchor: 'middle',
      });
  });
  const ends: { y: number; text: string; fill: Ink; weight: 400 | 600 }[] = [];
  for (const { grade, points, steps } of placed.lines) {
    const ink = inks[grade];
    for (const { from, to, isGap } of steps)
      marks.push({
        kind: 'polyline',
        points: [from, to],
        stroke: ink,
        strokeWidth: isGap ? 1.5 : 2.5,
        dashed: isGap,
      });
    for (const { x, y } of points)
      marks.push({ kind: 'circle', x, y, r: 4, fill: 'paper', stroke: ink, strokeWidth: 2 });
    const end = points.at(-1);
    if (end) ends.push({ y: end.y, text: words.ends[grade](end.n), fill: 'ink-2', weight: 400 });
  }
  for (const [index, { x, y, n }] of placed.totals.entries()) {
    marks.push({
      kind: 'rect',
      x: x - 4.5,
      y: y - 4.5,
      width: 9,
      height: 9,
      fill: 'ink',
    });
    const isLast = index === placed.totals.length - 1;
    if (isLast) ends.push({ y, text: words.ends.total(n), fill: 'ink', weight: 600 });
    else {
      // Above the point, or below it where the label before is too near.
      const before = placed.totals[index - 1];
      const isClose = before && x - before.x < 30 && Math.abs(y - before.y) < 26;
      marks.push({
        kind: 'text',
        x,
        y: isClose ? y + 21 : y - 11,
        text: String(n),
        size: 14,
        weight: 600,
        anchor: 'middle',
        clear: true,
      });
    }
  }
  // Labels at the ends keep a line's distance from each other.
  let lowest = -Infinity;
  for (const end of ends.sort((a, b) => a.y - b.y)) {
    const y = Math.max(end.y + 5, lowest + lineHeight(size));
    lowest = y;
    marks.push({
      kind: 'text',
      x: box.right + 10 - Math.max(0, textWidth(end.text, size, end.weight) - endRoom + 10),
      y,
      text: end.text,
      size,
      weight: end.weight,
      fill: end.fill,
    });
  }
  let y = box.bottom + 44;
  const lane = (title: string, body: (top: number) => number) => {
    const lines = wrapText(title, width, 14);
    marks.push(...textLines(lines, { x: 0, y: y + 14, size: 14, fill: 'ink-2' }));
    y = body(y + lines.length * lineHeight(14) + 6) + 10;
  };
  if (placed.silent.length > 0)
    lane(words.lane, (top) => {
      // Two days may be closer than two cells are wide.
      let free = -Infinity;
      for (const { x, added } of placed.silent) {
        const left = Math.max(x - 6, free);
        const text = added === undefined ? '' : words.addedPoint(added);
        marks.push(cell(left, top, 12, 'dashed'));
        if (text) marks.push({ kind: 'text', x: left + 16, y: top + 11, text, size: 14 });
        free = left + 15 + (text ? textWidth(text, 14) + 8 : 0);
      }
      return top + 14;
    });
  if (placed.ungraded.length > 0)
    lane(words.ungradedLane, (top) => {
      let free = -Infinity;
      for (const { x } of placed.ungraded) {
        const left = Math.max(x - 6, free);
        marks.push(cell(left, top, 12, 'dashed'));
        free = left + 15;
      }
      return top + 14;
    });
  if (series.undated.length > 0)
    lane(words.undatedLane, (top) => {
      let x = 0;
      for (const { total } of series.undated) {
        const text = words.undatedPoint(total);
        marks.push(cell(x, top, 12, 'dashed'), {
          kind: 'text',
          x: x + 18,
          y: top + 11,
          text,
          size: 14,
        });
        x += 18 + textWidth(text, 14) + 20;
      }
      return top + 14;
    });
  return { width, height: Math.ceil(y), marks };
}
