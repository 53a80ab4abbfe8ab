import type { Locale } from '../i18n/sections.ts';
import { nameInPlan } from '../model/names.ts';
import {
  layoutWidths,
  lineHeight,
  textSizes,
  type Drawing,
  type Layout,
  type Mark,
} from './kit/drawing.ts';
import { drawKey } from './kit/key.ts';
import { cell, hairline, textLines } from './kit/shapes.ts';
import { balanceText } from './kit/text.ts';
import type { PlacedRow } from './who-leads.ts';

const cellSizes: Record<Layout, number> = { wide: 28, narrow: 24 };
const labelRoom = 300;

/** Name, cells and count of each body; on a phone the name stands above its cells. */
export function drawLeadRows(
  rows: readonly PlacedRow[],
  key: { alone: string; shared: string },
  locale: Locale,
  layout: Layout,
): Drawing {
  const width = layoutWidths[layout];
  const size = textSizes[layout];
  const side = cellSizes[layout];
  const wide = layout === 'wide';
  const legend = drawKey(
    [
      { shape: 'filled', label: key.alone },
      { shape: 'outlined', label: key.shared },
    ],
    width,
    size,
  );
  const marks: Mark[] = [...legend.marks];
  const left = wide ? labelRoom : 0;
  let y = legend.height;
  for (const row of rows) {
    marks.push(hairline(y, width));
    const lines = balanceText(nameInPlan(row.agency, locale), wide ? labelRoom - 16 : width, size);
    const textHeight = lines.length * lineHeight(size);
    const height = wide ? Math.max(side, textHeight) : textHeight + 4 + side;
    const top = y + 7;
    const cellsTop = wide ? top + (height - side) / 2 : top + textHeight + 4;
    const textTop = wide ? top + (height - textHeight) / 2 : top;
    marks.push(...textLines(lines, { x: 0, y: textTop + size * 1.06, size }));
    for (const one of row.cells) {
      const x = left + one.column * (side + 4);
      marks.push(cell(x, cellsTop, side, one.joint ? 'outlined' : 'filled'), {
        kind: 'text',
        x: x + side / 2,
        y: cellsTop + side / 2 + 5,
        text: String(one.task.number),
        size: 14,
        anchor: 'middle',
        fill: one.joint ? 'c-1' : 'on-tim',
      });
    }
    marks.push({
      kind: 'text',
      x: left + row.cells.length * (side + 4) + 8,
      y: cellsTop + side / 2 + size * 0.34,
      text: String(row.count),
      size,
      weight: 600,
    });
    y = top + height + 7;
  }
  marks.push(hairline(y, width));
  return { width, height: Math.ceil(y) + 1, marks };
}
