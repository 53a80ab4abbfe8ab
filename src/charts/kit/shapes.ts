import type { Ink, Mark, TextMark } from './drawing.ts';
import { lineHeight } from './drawing.ts';
import type { Weight } from './text.ts';

export type CellKind = 'filled' | 'outlined' | 'dashed';

/** The cell of the site: a square filled, outlined, or dashed for what is not known. */
export function cell(x: number, y: number, size: number, kind: CellKind, ink: Ink = 'c-1'): Mark {
  if (kind === 'filled') return { kind: 'rect', x, y, width: size, height: size, fill: ink };
  const width = kind === 'dashed' ? 1.5 : 2;
  return {
    kind: 'rect',
    x: x + width / 2,
    y: y + width / 2,
    width: size - width,
    height: size - width,
    stroke: kind === 'dashed' ? 'ink-3' : ink,
    strokeWidth: width,
    ...(kind === 'dashed' ? { dashed: true } : {}),
  };
}

export type DotState = 'in-force' | 'amended' | 'unknown' | 'expired' | 'replaced';

/** A dot by validity: the same four shapes as beside a document's name, so that colour is not needed to tell them. */
export function statusDot(x: number, y: number, r: number, state: DotState): Mark[] {
  const inner = r - 0.75;
  switch (state) {
    case 'in-force':
      return [{ kind: 'circle', x, y, r, fill: 'c-1' }];
    case 'amended':
      return [
        { kind: 'circle', x, y, r: inner, fill: 'paper', stroke: 'c-1', strokeWidth: 1.5 },
        { kind: 'half', x, y, r, fill: 'c-1' },
      ];
    case 'unknown':
      return [
        {
          kind: 'circle',
          x,
          y,
          r: inner,
          fill: 'paper',
          stroke: 'ink-3',
          strokeWidth: 1.5,
          dashed: true,
        },
      ];
    case 'expired':
    case 'replaced':
      return [
        { kind: 'circle', x, y, r: inner, fill: 'paper', stroke: 'ink-3', strokeWidth: 1.5 },
        {
          kind: 'line',
          x1: x - r * 0.62,
          y1: y + r * 0.62,
          x2: x + r * 0.62,
          y2: y - r * 0.62,
          stroke: 'ink-3',
          strokeWidth: 1.5,
        },
      ];
  }
}

/** Several lines of text under each other; `y` is the baseline of the first. */
export function textLines(
  lines: readonly string[],
  at: Omit<TextMark, 'kind' | 'text'> & { weight?: Weight },
): Mark[] {
  return lines.map((text, index) => ({
    kind: 'text',
    ...at,
    y: at.y + index * lineHeight(at.size),
    text,
  }));
}

/** The line that parts two rows. */
export function hairline(y: number, width: number, x = 0): Mark {
  return { kind: 'line', x1: x, y1: y, x2: x + width, y2: y, stroke: 'rule' };
}
