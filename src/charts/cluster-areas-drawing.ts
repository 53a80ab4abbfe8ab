import { max, min } from 'd3-array';
import type { Locale } from '../i18n/sections.ts';
import type { Cluster } from '../model/types.ts';
import {
  layoutWidths,
  lineHeight,
  textSizes,
  type Drawing,
  type Layout,
  type Mark,
} from './kit/drawing.ts';
import { drawKey } from './kit/key.ts';
import { hairline, textLines } from './kit/shapes.ts';
import { balanceText, textWidth, wrapText } from './kit/text.ts';
import { placeClusterBars, type ClusterSeries } from './cluster-areas.ts';

interface ClusterWords {
  named: string;
  notNamed: string;
  noArea: string;
  noState: string;
  short: (name: string) => string;
  state: (cluster: Cluster) => string | undefined;
  area: (cluster: Cluster, areaHa: number) => string;
}

const labelRoom = 172;
const barRoom = 200;
const barHeight = 16;
const valueGap = 6;
const unknownLength = 34;
const valueSize = 14;

/** How long the largest bar may be, so that behind each there is room for its figure in the words of its source. */
function roomForBars(series: readonly ClusterSeries[], words: ClusterWords, room: number): number {
  const most = max(series, ({ areaHa }) => areaHa) ?? 1;
  const lengths = series.map(({ cluster, areaHa }) =>
    areaHa === undefined
      ? room
      : ((room - valueGap - textWidth(words.area(cluster, areaHa), valueSize)) * most) / areaHa,
  );
  return min(lengths) ?? room;
}

/** Name, bar and state of each cluster; unknown areas are dashed, and the state is in words. */
export function drawClusterBars(
  series: readonly ClusterSeries[],
  words: ClusterWords,
  locale: Locale,
  layout: Layout,
): Drawing {
  const width = layoutWidths[layout];
  const size = textSizes[layout];
  const wide = layout === 'wide';
  const left = wide ? labelRoom : 0;
  const length = roomForBars(series, words, wide ? barRoom : width);
  const stateX = wide ? labelRoom + barRoom + 12 : 0;
  const legend = drawKey(
    [
      { shape: 'filled', label: words.named },
      { shape: 'filled', label: words.notNamed, ink: 'c-grey' },
      ...(series.some(({ areaHa }) => areaHa === undefined)
        ? [{ shape: 'dashed' as const, label: words.noArea }]
        : []),
    ],
    width,
    size,
  );
  const marks: Mark[] = [...legend.marks];
  let y = legend.height;
  for (const { cluster, areaHa, inPlan, length: bar } of placeClusterBars(series, length)) {
    marks.push(hairline(y, width));
    const weight = inPlan ? 600 : 400;
    const names = balanceText(
      words.short(cluster.name[locale]),
      wide ? labelRoom - 12 : width,
      size,
      weight,
    );
    const nameHeight = names.length * lineHeight(size);
    const state = words.state(cluster);
    const states = wrapText(state ?? words.noState, width - stateX, 14);
    const stateHeight = states.length * lineHeight(14);
    const top = y + 7;
    const height = wide
      ? Math.max(nameHeight, stateHeight, 24)
      : nameHeight + 4 + barHeight + 4 + stateHeight;
    const middle = (one: number) => (wide ? top + (height - one) / 2 : top);
    const barTop = wide ? middle(barHeight) : top + nameHeight + 4;
    marks.push(
      ...textLines(names, { x: 0, y: middle(nameHeight) + size * 1.04, size, weight }),
      bar === undefined
        ? {
            kind: 'rect',
            x: left + 0.75,
            y: barTop,
            width: unknownLength,
            height: barHeight,
            stroke: 'ink-3',
            strokeWidth: 1.5,
            dashed: true,
          }
        : {
            kind: 'rect',
            x: left,
            y: barTop,
            width: bar,
            height: barHeight,
            fill: inPlan ? 'c-1' : 'c-grey',
          },
    );
    if (areaHa !== undefined && bar !== undefined) {
      marks.push({
        kind: 'text',
        x: left + bar + valueGap,
        y: barTop + barHeight / 2 + 5,
        text: words.area(cluster, areaHa),
        size: valueSize,
      });
    }
    marks.push(
      ...textLines(states, {
        x: stateX,
        y: (wide ? middle(stateHeight) : barTop + barHeight + 4) + 14.5,
        size: 14,
        fill: state === undefined ? 'ink-3' : 'ink-2',
      }),
    );
    y = top + height + 7;
  }
  marks.push(hairline(y, width));
  if (wide)
    marks.push({ kind: 'line', x1: left, y1: legend.height, x2: left, y2: y, stroke: 'ink' });
  return { width, height: Math.ceil(y) + 1, marks };
}
