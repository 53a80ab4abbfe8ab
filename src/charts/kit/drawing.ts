import type { Weight } from './text.ts';

/** Colours of a chart, by the names of the site's tokens: the page's theme or the picture says what they are. */
export type Ink =
  | 'paper'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'rule'
  | 'c-1'
  | 'c-2'
  | 'c-3'
  | 'c-4'
  | 'c-grey'
  | 'on-tim';

export interface Paint {
  fill?: Ink | undefined;
  stroke?: Ink | undefined;
  strokeWidth?: number | undefined;
  /** Unknown is drawn dashed. */
  dashed?: boolean | undefined;
}

/** The smallest things a chart is made of, each put in its place. */
export type Mark =
  | ({ kind: 'rect'; x: number; y: number; width: number; height: number } & Paint)
  | ({ kind: 'line'; x1: number; y1: number; x2: number; y2: number } & Paint)
  | ({ kind: 'circle'; x: number; y: number; r: number } & Paint)
  /** The right half of a disc. */
  | { kind: 'half'; x: number; y: number; r: number; fill: Ink }
  | ({ kind: 'polyline'; points: readonly (readonly [number, number])[] } & Paint)
  | TextMark;

export interface TextMark {
  kind: 'text';
  x: number;
  /** Of the baseline. */
  y: number;
  text: string;
  size: number;
  weight?: Weight | undefined;
  anchor?: 'start' | 'middle' | 'end' | undefined;
  fill?: Ink | undefined;
  /** Clears the paper around the letters, where lines run behind them. */
  clear?: boolean | undefined;
}

/** A chart drawn for one width; its units are CSS pixels at the size it is shown. */
export interface Drawing {
  width: number;
  height: number;
  marks: Mark[];
}

/** Where a chart is shown: beside the rail of a page, or on a phone of 320 pixels. */
export type Layout = 'wide' | 'narrow';
export const layoutWidths: Record<Layout, number> = { wide: 704, narrow: 280 };

/** Sizes of the text in a chart; none may be smaller, because a wide chart is shown a tenth smaller on a tablet. */
export const textSizes: Record<Layout, number> = { wide: 16, narrow: 14 };

/** Distance between the lines of a label. */
export const lineHeight = (size: number) => Math.round(size * 1.4);

/** The marks moved as one. */
export function moveMarks(marks: readonly Mark[], dx: number, dy: number): Mark[] {
  return marks.map((mark): Mark => {
    switch (mark.kind) {
      case 'line':
        return {
          ...mark,
          x1: mark.x1 + dx,
          x2: mark.x2 + dx,
          y1: mark.y1 + dy,
          y2: mark.y2 + dy,
        };
      case 'polyline':
        return { ...mark, points: mark.points.map(([x, y]) => [x + dx, y + dy] as const) };
      default:
        return { ...mark, x: mark.x + dx, y: mark.y + dy };
    }
  });
}

/** Draws a chart for each width. */
export function drawBoth(draw: (layout: Layout) => Drawing): Record<Layout, Drawing> {
  return { wide: draw('wide'), narrow: draw('narrow') };
}
