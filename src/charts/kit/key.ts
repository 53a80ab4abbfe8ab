import { lineHeight, type Ink, type Mark } from './drawing.ts';
import { cell, statusDot, type CellKind, type DotState } from './shapes.ts';
import { textWidth } from './text.ts';

/** One entry of a key: a shape and what it stands for. */
export interface KeyEntry {
  shape: CellKind | DotState | 'ring';
  label: string;
  /** Of a filled cell, where it is not the accent. */
  ink?: Ink | undefined;
}

const shapeSize = 14;
const gapBefore = 8;
const gapAfter = 20;

/**
 * The key of a chart, in rows as wide as the drawing.
 * @returns the marks, and the height they take with the room below them
 */
export function drawKey(
  entries: readonly KeyEntry[],
  width: number,
  size: number,
): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  const line = lineHeight(size) + 2;
  let x = 0;
  let y = 0;
  for (const entry of entries) {
    const room = shapeSize + gapBefore + textWidth(entry.label, size);
    if (x > 0 && x + room > width) {
      x = 0;
      y += line;
    }
    marks.push(...drawShape(entry, x, y + (line - shapeSize) / 2 - 1));
    marks.push({
      kind: 'text',
      x: x + shapeSize + gapBefore,
      y: y + line / 2 + size * 0.34 - 1,
      text: entry.label,
      size,
      fill: 'ink-2',
    });
    x += room + gapAfter;
  }
  return { marks, height: entries.length === 0 ? 0 : y + line + 12 };
}

function drawShape({ shape, ink }: KeyEntry, x: number, y: number): Mark[] {
  if (shape === 'filled' || shape === 'outlined' || shape === 'dashed')
    return [cell(x, y, shapeSize, shape, ink)];
  const half = shapeSize / 2;
  if (shape === 'ring')
    return [
      { kind: 'circle', x: x + half, y: y + half, r: 4.5, stroke: 'ink-3', strokeWidth: 1.5 },
    ];
  return statusDot(x + half, y + half, half - 0.5, shape);
}
