import { documentName } from '../i18n/document-name.ts';
import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { validityStates, type Validity } from '../schema/document.ts';
import {
  layoutWidths,
  lineHeight,
  textSizes,
  type Drawing,
  type Ink,
  type Layout,
  type Mark,
} from './kit/drawing.ts';
import { drawKey } from './kit/key.ts';
import { hairline, statusDot, textLines } from './kit/shapes.ts';
import { balanceText, textWidth } from './kit/text.ts';
import { placeTimeline, type CitedSeries } from './documents-cited.ts';

interface TimelineWords {
  planDay: (number: string) => string;
  noDay: string;
  validity: Record<Validity, string>;
}

const labelRoom = 268;
const r = 7;

/** A row a document: its name, and a dot at its day whose shape says its validity. */
export function drawTimeline(
  series: CitedSeries,
  words: TimelineWords,
  locale: Locale,
  layout: Layout,
): Drawing {
  const width = layoutWidths[layout];
  const size = textSizes[layout];
  const wide = layout === 'wide';
  const left = wide ? labelRoom : 0;
  const placed = placeTimeline(series, left + r + 1, width - r - 1, wide ? 6 : 4);
  const states = validityStates.filter((state) =>
    series.rows.some(({ document }) => document.status === state),
  );
  const legend = drawKey(
    states.map((shape) => ({ shape, label: words.validity[shape] })),
    width,
    size,
  );
  const marks: Mark[] = [...legend.marks];
  let y = legend.height + size + 4;
  if (placed.planX !== undefined) {
    marks.push({
      kind: 'text',
      x: width,
      y,
      text: words.planDay(series.plan.name),
      size: 14,
      anchor: 'end',
      fill: 'c-1',
    });
    y += 8;
  }
  const top = y;
  const rowMarks: Mark[] = [];
  // On a phone the names stand over the axis: the vertical lines run below each of them, not across.
  const bands: { y1: number; y2: number }[] = [];
  for (const { document, signedOn, x } of placed.rows) {
    rowMarks.push(hairline(y, width));
    const lines = balanceText(documentName(locale, document), wide ? labelRoom - 20 : width, size);
    const textHeight = lines.length * lineHeight(size);
    const height = wide ? Math.max(textHeight, 26) + 8 : textHeight + 34;
    rowMarks.push(
      ...textLines(lines, {
        x: 0,
        y: y + (wide ? (height - textHeight) / 2 : 6) + size * 1.04,
        size,
        clear: true,
      }),
    );
    const middle = wide ? y + height / 2 : y + textHeight + 18;
    if (x === undefined || signedOn === undefined) {
      rowMarks.push(
        {
          kind: 'rect',
          x: left,
          y: middle - 12,
          width: width - left - 1,
          height: 24,
          fill: 'paper',
          stroke: 'ink-3',
          strokeWidth: 1,
          dashed: true,
        },
        ...statusDot(left + 14, middle, r, document.status),
        {
          kind: 'text',
          x: left + 14 + r + 8,
          y: middle + 5,
          text: words.noDay,
          size: 14,
          fill: 'ink-3',
        },
      );
    } else {
      const label = formatDay(locale, signedOn);
      // To the left of its dot where it would leave the picture, or run across the line of the plan and has room there.
      const room = r + 6 + textWidth(label, 14);
      const { planX = width } = placed;
      const isAcross = x <= planX && x + room > planX && x - room >= left;
      const isLate = x + room > width || isAcross;
      rowMarks.push(...statusDot(x, middle, r, document.status), {
        kind: 'text',
        x: isLate ? x - r - 6 : x + r + 6,
        y: middle + 5,
        text: label,
        size: 14,
        anchor: isLate ? 'end' : 'start',
        fill: 'ink-2',
        clear: true,
      });
    }
    if (!wide) bands.push({ y1: y + textHeight + 6, y2: y + height });
    y += height;
  }
  if (wide) bands.push({ y1: top, y2: y });
  const vertical = (x: number, stroke: Ink): Mark[] =>
    bands.map((band) => ({ kind: 'line', x1: x, x2: x, ...band, stroke }));
  for (const tick of placed.ticks) {
    marks.push(...vertical(tick.x, 'rule'), {
      kind: 'text',
      x: tick.x,
      y: y + 20,
      text: tick.label,
      size: 14,
      anchor: tick.x > width - 20 ? 'end' : tick.x < 20 ? 'start' : 'middle',
      fill: 'ink-3',
    });
  }
  if (placed.planX !== undefined) marks.push(...vertical(placed.planX, 'c-1'));
  marks.push(...rowMarks, { ...hairline(y, width - left, left), stroke: 'ink' } as Mark);
  return { width, height: Math.ceil(y) + 28, marks };
}
