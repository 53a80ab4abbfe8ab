import type { Locale } from '../i18n/sections.ts';
import type { SupportItem } from '../model/support-types.ts';
import {
  layoutWidths,
  lineHeight,
  textSizes,
  type Drawing,
  type Layout,
  type Mark,
} from './kit/drawing.ts';
import { drawKey } from './kit/key.ts';
import { hairline, statusDot, textLines } from './kit/shapes.ts';
import { balanceText, textWidth } from './kit/text.ts';
import { placeCeilings, type CeilingSeries } from './support-ceilings.ts';

interface CeilingWords {
  axis: (vnd: number) => string;
  states: { status: SupportItem['status']; label: string }[];
}

const labelRoom = 196;
const sizes: Record<Layout, { r: number; step: number }> = {
  wide: { r: 4.5, step: 10 },
  narrow: { r: 3.5, step: 8 },
};

/** A row a policy; a dot for each ceiling, stacked where several are equal, so that each can be counted. */
export function drawCeilings(
  series: readonly CeilingSeries[],
  words: CeilingWords,
  locale: Locale,
  layout: Layout,
): Drawing {
  const width = layoutWidths[layout];
  const size = textSizes[layout];
  const wide = layout === 'wide';
  const { r, step } = sizes[layout];
  const left = wide ? labelRoom : 0;
  const placed = placeCeilings(series, left + r + 2, width - r - 2, 2 * r + 0.5);
  const legend = drawKey(
    words.states.map(({ status, label }) => ({ shape: status, label })),
    width,
    size,
  );
  const marks: Mark[] = [...legend.marks];
  const top = legend.height;
  let y = top;
  const rows: Mark[] = [];
  for (const { policy, dots, levels } of placed.rows) {
    rows.push(hairline(y, width));
    const lines = balanceText(policy.shortTitle[locale], wide ? labelRoom - 16 : width, size);
    const textHeight = lines.length * lineHeight(size);
    const stack = Math.max(levels * step, 16);
    const height = wide ? Math.max(textHeight, stack) + 14 : textHeight + stack + 16;
    rows.push(...textLines(lines, { x: 0, y: y + 6 + size * 1.04, size, clear: !wide }));
    const ground = y + height - 7 - step / 2;
    for (const { x, level, item } of dots)
      rows.push(...statusDot(x, ground - level * step, r, item.status));
    y += height;
  }
  let free = left;
  for (const tick of placed.ticks) {
    const text = words.axis(tick.vnd);
    const half = textWidth(text, 14) / 2;
    marks.push({ kind: 'line', x1: tick.x, y1: top, x2: tick.x, y2: y, stroke: 'rule' });
    const centre = Math.min(Math.max(tick.x, left + half), width - half);
    if (centre - half < free) continue;
    marks.push({
      kind: 'text',
      x: centre,
      y: y + 20,
      text,
      size: 14,
      anchor: 'middle',
      fill: 'ink-3',
    });
    free = centre + half + 14;
  }
  marks.push(...rows, { kind: 'line', x1: left, y1: y, x2: width, y2: y, stroke: 'ink' });
  return { width, height: Math.ceil(y) + 28, marks };
}
