import {
  layoutWidths,
  moveMarks,
  textSizes,
  type Drawing,
  type Layout,
  type Mark,
} from './kit/drawing.ts';
import { drawKey } from './kit/key.ts';
import { cell, type CellKind } from './kit/shapes.ts';
import { drawTiles, type Tile } from './kit/tiles.ts';
import type { MapKind, MapPlace, PlacedLines } from './plan-on-the-map-series.ts';

interface MapWords {
  kinds: Record<MapKind, string>;
  ofPlan: string;
  ofProducts: string;
  unknown: string;
  placedByName: string;
  or: (labels: readonly string[]) => string;
  label: (place: MapPlace) => string;
}

const side = 10;
const lineStep = 21;

/** A tile for each place; what no source places in a district is dashed. */
export function drawMap(placed: readonly PlacedLines[], words: MapWords, layout: Layout): Drawing {
  const width = layoutWidths[layout];
  const hasProducts = placed.some(({ lines }) =>
    lines.some(({ kind, n }) => kind === 'products' && n > 0),
  );
  const hasByName = placed.some(({ lines }) => lines.some(({ byName }) => byName > 0));
  const hasUnknown = placed.some(({ place }) => place === 'not-stated');
  const dashed = [
    ...(hasByName ? [words.placedByName] : []),
    ...(hasUnknown ? [words.unknown] : []),
  ];
  const legend = drawKey(
    [
      { shape: 'filled', label: words.ofPlan },
      ...(hasProducts ? [{ shape: 'outlined' as const, label: words.ofProducts }] : []),
      ...(dashed.length > 0 ? [{ shape: 'dashed' as const, label: words.or(dashed) }] : []),
    ],
    width,
    textSizes[layout],
  );
  const tiles = placed.map((row): Tile => ({
    col: row.col,
    row: row.row,
    name: words.label(row.place),
    apart: row.place === 'not-stated' || row.place === 'province',
    body: (room) => drawLines(row, words, layout === 'wide' ? 132 : 150, room),
  }));
  const grid = drawTiles(tiles, layout, layout === 'narrow' ? 1 : undefined);
  return {
    width,
    height: Math.ceil(legend.height + grid.height),
    marks: [...legend.marks, ...moveMarks(grid.marks, 0, legend.height)],
  };
}

function drawLines(
  { place, lines }: PlacedLines,
  words: MapWords,
  labelRoom: number,
  room: number,
): { marks: Mark[]; height: number } {
  // Many cells stand closer, so that each line stays one line.
  const step = (n: number) => Math.min(side + 3, (room - labelRoom - 10) / n);
  const sideOf = (n: number) => Math.min(side, step(n) - 2);
  const shapeOf = (kind: MapKind, isByName: boolean): CellKind =>
    place === 'not-stated' || isByName ? 'dashed' : kind === 'products' ? 'outlined' : 'filled';
  const marks = lines.flatMap(({ kind, n, byName }, index): Mark[] => {
    const y = index * lineStep;
    const fill = n === 0 ? 'ink-3' : 'ink-2';
    return [
      { kind: 'text', x: 0, y: y + 14, text: words.kinds[kind], size: 14, fill },
      { kind: 'text', x: labelRoom, y: y + 14, text: String(n), size: 14, anchor: 'end', fill },
      ...Array.from({ length: n }, (_, at) =>
        cell(
          labelRoom + 10 + at * step(n),
          y + 4 + (side - sideOf(n)) / 2,
          sideOf(n),
          shapeOf(kind, at >= n - byName),
        ),
      ),
    ];
  });
  return { marks, height: lines.length * lineStep };
}
