import { group, max } from 'd3-array';
import type { Model, Place } from '../../model/types.ts';
import {
  layoutWidths,
  lineHeight,
  moveMarks,
  textSizes,
  type Layout,
  type Mark,
} from './drawing.ts';
import { cell, hairline, textLines, type CellKind } from './shapes.ts';
import { balanceText, textWidth } from './text.ts';

/** A district with its place on the grid; the places stand in the content. */
export interface TileSpot {
  place: Place;
  col: number;
  row: number;
}

/** The districts that have a place on the grid, row by row. */
export function tileSpots(model: Model): TileSpot[] {
  return model.places
    .flatMap((place) =>
      place.level === 'district' && place.tile ? [{ place, ...place.tile }] : [],
    )
    .sort((a, b) => a.row - b.row || a.col - b.col);
}

/** The first free place of the last row, or of a new one: for what has no district. */
export function freeSpot(spots: readonly TileSpot[]): { col: number; row: number } {
  return freeSpots(spots, 1)[0]!;
}

/** Places that no district has: in the last row after the districts, then before them, then in new rows. */
export function freeSpots(
  spots: readonly TileSpot[],
  count: number,
): { col: number; row: number }[] {
  const columns = (max(spots, ({ col }) => col) ?? 0) + 1;
  const last = max(spots, ({ row }) => row) ?? 0;
  const taken = spots.filter(({ row }) => row === last).map(({ col }) => col);
  const after = (max(taken) ?? -1) + 1;
  const free = Array.from({ length: columns }, (_, col) => col).filter(
    (col) => !taken.includes(col),
  );
  return [
    ...[...free.filter((col) => col >= after), ...free.filter((col) => col < after)].map((col) => ({
      col,
      row: last,
    })),
    ...Array.from({ length: count }, (_, index) => ({
      col: index % columns,
      row: last + 1 + Math.floor(index / columns),
    })),
  ].slice(0, count);
}

export interface Tile {
  col: number;
  row: number;
  name: string;
  /** At the right of the name. */
  count?: string;
  /** True for what has no district: under a dashed line. */
  apart?: boolean;
  body: (width: number) => { marks: Mark[]; height: number };
}

const gaps: Record<Layout, number> = { wide: 24, narrow: 12 };

/**
 * Tiles in their places, each row as high as its highest tile.
 * @param columns 1 puts the tiles under each other, in the order of rows
 */
export function drawTiles(
  tiles: readonly Tile[],
  layout: Layout,
  columns = (max(tiles, ({ col }) => col) ?? 0) + 1,
): { marks: Mark[]; height: number } {
  const size = textSizes[layout];
  const gap = gaps[layout];
  const width = (layoutWidths[layout] - (columns - 1) * gap) / columns;
  const placed = columns === 1 ? tiles.map((tile, row) => ({ ...tile, col: 0, row })) : [...tiles];
  const rows = [...group(placed, ({ row }) => row).entries()].sort(([a], [b]) => a - b);
  const marks: Mark[] = [];
  let y = 0;
  for (const [, row] of rows) {
    const drawn = row.map((tile) => ({ tile, ...drawTile(tile, width, size) }));
    for (const { tile, marks: own } of drawn)
      marks.push(...moveMarks(own, tile.col * (width + gap), y));
    y += (max(drawn, ({ height }) => height) ?? 0) + 16;
  }
  return { marks, height: y };
}

function drawTile(tile: Tile, width: number, size: number): { marks: Mark[]; height: number } {
  const countRoom = tile.count === undefined ? 0 : textWidth(tile.count, size) + 8;
  const lines = balanceText(tile.name, width - countRoom, size, 600);
  const nameHeight = 4 + lines.length * lineHeight(size);
  const body = tile.body(width);
  const line = hairline(0, width);
  return {
    marks: [
      tile.apart ? ({ ...line, stroke: 'ink-3', dashed: true } as Mark) : line,
      ...textLines(lines, { x: 0, y: 4 + size, size, weight: 600 }),
      ...(tile.count === undefined
        ? []
        : [
            {
              kind: 'text' as const,
              x: width,
              y: 4 + size,
              text: tile.count,
              size,
              anchor: 'end' as const,
              fill: 'ink-2' as const,
            },
          ]),
      ...moveMarks(body.marks, 0, nameHeight + 4),
    ],
    height: nameHeight + 4 + body.height,
  };
}

/** Cells in rows as wide as there is room. */
export function drawCells(
  kinds: readonly CellKind[],
  width: number,
  side: number,
  gap = 4,
): { marks: Mark[]; height: number } {
  const perLine = Math.max(1, Math.floor((width + gap) / (side + gap)));
  return {
    marks: kinds.map((kind, index) =>
      cell(
        (index % perLine) * (side + gap),
        Math.floor(index / perLine) * (side + gap),
        side,
        kind,
      ),
    ),
    height: Math.ceil(kinds.length / perLine) * (side + gap),
  };
}
