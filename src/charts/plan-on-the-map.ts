import { formatList, startWithCapital } from '../i18n/format.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { valueOf } from '../model/build-graph.ts';
import { confirmedProducts, districtOf } from '../model/figures-ocop.ts';
import { tasksTouching } from '../model/figures-places.ts';
import type { Model, Place, Task } from '../model/types.ts';
import { chartFields } from '../schema/chart-fields.ts';
import { place as placeSchema } from '../schema/place.ts';
import type { Chart, ChartSpec, ChartTable } from './kit/chart.ts';
import {
  drawBoth,
  layoutWidths,
  moveMarks,
  textSizes,
  type Drawing,
  type Layout,
  type Mark,
} from './kit/drawing.ts';
import { drawKey } from './kit/key.ts';
import { cell } from './kit/shapes.ts';
import { column, hideRows, urlColumns } from './kit/table.ts';
import { taskNumbers } from './kit/task-links.ts';
import { drawTiles, tileSpots, type Tile } from './kit/tiles.ts';

/** What lies in one district: of the plan, and of the products that sources prove. */
export interface MapSeries {
  district: Place;
  tasks: Task[];
  clusters: number;
  villages: number;
  areas: number;
  products: number;
}

export const mapKinds = ['tasks', 'clusters', 'villages', 'areas', 'products'] as const;
export type MapKind = (typeof mapKinds)[number];

/** A district in its place, with a line of cells for each kind of thing. */
export interface PlacedDistrictLines {
  district: Place;
  col: number;
  row: number;
  lines: { kind: MapKind; n: number }[];
}

/** Each district of the grid with what the plan names there. */
export function buildMapSeries(model: Model): MapSeries[] {
  const plan = model.currentPlan;
  const isNamed = ({ mentions }: { mentions: { year: string }[] }) =>
    mentions.some(({ year }) => year === plan.year);
  const products = confirmedProducts(model);
  return tileSpots(model).map(({ place }) => ({
    district: place,
    tasks: tasksTouching(plan, place),
    clusters: model.clusters.filter((one) => one.district === place && isNamed(one)).length,
    villages: model.villages.filter((one) => one.district === place && isNamed(one)).length,
    areas: model.rawMaterialAreas.filter(
      ({ districts, namedIn }) => districts.includes(place) && isNamed({ mentions: namedIn }),
    ).length,
    products: products.filter((one) => districtOf(one) === place).length,
  }));
}

const countOf = (row: MapSeries, kind: MapKind) =>
  kind === 'tasks' ? row.tasks.length : row[kind];

/** Puts each district where the content says; kinds that no district has are left out. */
export function placeMap(model: Model, series: readonly MapSeries[]): PlacedDistrictLines[] {
  const used = mapKinds.filter((kind) => series.some((row) => countOf(row, kind) > 0));
  const spots = tileSpots(model);
  return series.map((row) => {
    const { col, row: line } = spots.find(({ place }) => place === row.district)!;
    return {
      district: row.district,
      col,
      row: line,
      lines: used.map((kind) => ({ kind, n: countOf(row, kind) })),
    };
  });
}

interface MapWords {
  kinds: Record<MapKind, string>;
  ofPlan: string;
  ofProducts: string;
}

const side = 10;
const lineStep = 21;

function drawLines(
  lines: PlacedDistrictLines['lines'],
  words: MapWords,
  labelRoom: number,
  room: number,
) {
  // Many cells stand closer, so that each line stays one line.
  const step = (n: number) => Math.min(side + 3, (room - labelRoom - 10) / n);
  const marks = lines.flatMap(({ kind, n }, index): Mark[] => {
    const y = index * lineStep;
    const fill = n === 0 ? 'ink-3' : 'ink-2';
    return [
      { kind: 'text', x: 0, y: y + 14, text: words.kinds[kind], size: 14, fill },
      { kind: 'text', x: labelRoom, y: y + 14, text: String(n), size: 14, anchor: 'end', fill },
      ...Array.from({ length: n }, (_, at) =>
        cell(
          labelRoom + 10 + at * step(n),
          y + 4,
          Math.min(side, step(n) - 2),
          kind === 'products' ? 'outlined' : 'filled',
        ),
      ),
    ];
  });
  return { marks, height: lines.length * lineStep };
}

function draw(
  model: Model,
  series: readonly MapSeries[],
  words: MapWords,
  locale: Locale,
  layout: Layout,
): Drawing {
  const width = layoutWidths[layout];
  const hasProducts = series.some(({ products }) => products > 0);
  const legend = drawKey(
    [
      { shape: 'filled', label: words.ofPlan },
      ...(hasProducts ? [{ shape: 'outlined' as const, label: words.ofProducts }] : []),
    ],
    width,
    textSizes[layout],
  );
  const tiles = placeMap(model, series).map(({ district, col, row, lines }): Tile => ({
    col,
    row,
    name: startWithCapital(locale, district.name[locale]),
    body: (room) => drawLines(lines, words, layout === 'wide' ? 132 : 150, room),
  }));
  const grid = drawTiles(tiles, layout, layout === 'narrow' ? 1 : undefined);
  return {
    width,
    height: Math.ceil(legend.height + grid.height),
    marks: [...legend.marks, ...moveMarks(grid.marks, 0, legend.height)],
  };
}

function buildTable(model: Model): ChartTable<MapSeries> {
  const field = placeSchema.shape;
  return {
    id: 'plan-on-the-map',
    title: { vi: 'Kế hoạch chạm tới đâu', en: 'Where the plan touches the map' },
    row: {
      vi: 'Mỗi dòng là một huyện, thị xã, thành phố khi ban hành kế hoạch.',
      en: 'Each row is a district-level unit at the time of the plan.',
    },
    columns: [
      column('district_id', 'string', field.id, ({ district }) => district.id),
      column('district_vi', 'string', field.name, ({ district }) => district.name.vi),
      column('district_en', 'string', field.name, ({ district }) => district.name.en),
      column('tasks', 'integer', chartFields.taskCount, ({ tasks }) => tasks.length),
      column('task_numbers', 'string', chartFields.taskNumbers, ({ tasks }) =>
        tasks.length > 0
          ? tasks.map(({ number }) => number).join('; ')
          : { absent: 'not-applicable' },
      ),
      column('clusters', 'integer', chartFields.clusterCount, ({ clusters }) => clusters),
      column('villages', 'integer', chartFields.villageCount, ({ villages }) => villages),
      column('raw_material_areas', 'integer', chartFields.areaCount, ({ areas }) => areas),
      column('products', 'integer', chartFields.productCount, ({ products }) => products),
      ...urlColumns<MapSeries>(model, ({ district }) => ({
        section: 'places',
        ids: [district.id],
      })),
    ],
    rows: buildMapSeries(model),
  };
}

function build(model: Model, locale: Locale): Chart {
  const words = getWords(locale).charts.map;
  const series = buildMapSeries(model);
  const touched = series.filter(({ tasks }) => tasks.length > 0);
  const spared = series.filter(({ tasks }) => tasks.length === 0);
  const name = ({ district }: MapSeries) => district.name[locale];
  const used = mapKinds.filter((kind) => series.some((row) => countOf(row, kind) > 0));
  const byName = model.clusters.filter(
    (one) =>
      one.locationEvidence === 'place-name-only' &&
      one.mentions.some(({ year }) => year === model.currentPlan.year),
  ).length;
  return {
    title: words.title(touched.length, series.length),
    subtitle: words.subtitle,
    notes: [
      ...(spared.length > 0 && touched.length > 0
        ? [words.spared(formatList(locale, spared.map(name)))]
        : []),
      words.everywhere,
      ...(byName > 0 ? [words.byName(byName)] : []),
    ],
    source: words.source(valueOf(model.currentPlan.document.number) ?? ''),
    description: words.description(
      series.map((row) => ({ name: startWithCapital(locale, name(row)), n: row.tasks.length })),
    ),
    drawings: drawBoth((layout) => draw(model, series, words, locale, layout)),
    table: {
      caption: words.name,
      head: [
        { label: words.district },
        { label: words.tasks },
        ...used
          .filter((kind) => kind !== 'tasks')
          .map((kind) => ({ label: startWithCapital(locale, words.kinds[kind]), numeric: true })),
      ],
      rows: series.map((row) => ({
        cells: [
          {
            text: startWithCapital(locale, name(row)),
            href: hrefOf(locale, { section: 'places', ids: [row.district.id] }),
          },
          row.tasks.length === 0
            ? { text: words.none, muted: true }
            : {
                text: '',
                parts: taskNumbers(row.tasks, locale),
              },
          ...used
            .filter((kind) => kind !== 'tasks')
            .map((kind) => ({ text: String(countOf(row, kind)) })),
        ],
      })),
    },
  };
}

/** What the plan names in each district. */
export const planOnTheMap: ChartSpec = {
  id: 'plan-on-the-map',
  isPresent: (model) => tileSpots(model).length > 0,
  build,
  table: (model) => hideRows(buildTable(model)),
};
