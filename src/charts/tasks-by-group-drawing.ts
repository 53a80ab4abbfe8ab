import type { Locale } from '../i18n/sections.ts';
import { nameInPlan } from '../model/names.ts';
import type { Plan } from '../model/types.ts';
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
import { placeGroupGrid, type GroupSeries } from './tasks-by-group.ts';

interface GridWords {
  leads: string;
  supports: string;
  tasks: (n: number) => string;
}

const side = 14;
const step = 18;
const labelRoom = 236;

/** A grid of bodies and groups; each field holds a square for a task led and a ring for one supported. */
export function drawGroupGrid(
  series: GroupSeries[],
  plan: Plan,
  words: GridWords,
  locale: Locale,
  layout: Layout,
): Drawing {
  const width = layoutWidths[layout];
  const size = textSizes[layout];
  const wide = layout === 'wide';
  const grid = placeGroupGrid(series, plan, wide ? labelRoom : 0, width);
  const legend = drawKey(
    [
      { shape: 'filled', label: words.leads },
      { shape: 'ring', label: words.supports },
    ],
    width,
    size,
  );
  const marks: Mark[] = [...legend.marks];
  let y = legend.height + size;
  for (const { group, count, x } of grid.columns) {
    marks.push(
      { kind: 'text', x, y, text: group.mark, size, weight: 600 },
      {
        kind: 'text',
        x,
        y: y + lineHeight(14),
        text: wide ? words.tasks(count) : String(count),
        size: 14,
        fill: 'ink-2',
      },
    );
  }
  y += lineHeight(14) + 8;
  for (const row of grid.rows) {
    marks.push(hairline(y, width));
    const lines = balanceText(nameInPlan(row.agency, locale), wide ? labelRoom - 16 : width, size);
    const textHeight = lines.length * lineHeight(size);
    const fields = grid.columns.map((one, index) => {
      const perLine = Math.max(1, Math.floor((one.width - 8 + step - side) / step));
      const tasks = row.groups[index]?.tasks ?? [];
      return { x: one.x, tasks, perLine, lines: Math.ceil(tasks.length / perLine) };
    });
    const fieldHeight = Math.max(...fields.map((one) => one.lines), 1) * step;
    const top = y + 8;
    const height = wide ? Math.max(textHeight, fieldHeight) : textHeight + 4 + fieldHeight;
    const fieldTop = wide ? top + (height - fieldHeight) / 2 : top + textHeight + 4;
    const textTop = wide ? top + (height - textHeight) / 2 : top;
    marks.push(...textLines(lines, { x: 0, y: textTop + size * 1.06, size }));
    for (const field of fields) {
      field.tasks.forEach(({ role }, index) => {
        const x = field.x + (index % field.perLine) * step;
        const cellY = fieldTop + Math.floor(index / field.perLine) * step + (step - side) / 2;
        marks.push(
          role === 'lead'
            ? cell(x, cellY, side, 'filled')
            : {
                kind: 'circle',
                x: x + side / 2,
                y: cellY + side / 2,
                r: 4.5,
                stroke: 'ink-3',
                strokeWidth: 1.5,
              },
        );
      });
    }
    y = top + height + 8;
  }
  marks.push(hairline(y, width));
  return { width, height: Math.ceil(y) + 1, marks };
}
