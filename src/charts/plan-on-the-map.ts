import { formatList, startWithCapital } from '../i18n/format.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { valueOf } from '../model/build-graph.ts';
import { confirmedProducts, districtOf } from '../model/figures-ocop.ts';
import { tasksTouching } from '../model/figures-places.ts';
import type { RawMaterialArea } from '../model/product-types.ts';
import type { Model, Place, Task } from '../model/types.ts';
import { chartFields } from '../schema/chart-fields.ts';
import { isAbsent } from '../schema/field.ts';
import { place as placeSchema } from '../schema/place.ts';
import type { Chart, ChartSpec, ChartTable } from './kit/chart.ts';
import { drawBoth } from './kit/drawing.ts';
import { planYear, withPeriod } from './kit/period.ts';
import { column, hideRows, urlColumns } from './kit/table.ts';
import { taskNumbers } from './kit/task-links.ts';
import { freeSpots, tileSpots } from './kit/tiles.ts';
import { drawMap } from './plan-on-the-map-drawing.ts';

/** Where things are: in a district, in the province as a whole, or where no source says. */
export type MapPlace = Place | 'province' | 'not-stated';

/** What lies in one place: of the plan, and of the products that sources prove. */
export interface MapSeries {
  place: MapPlace;
  tasks: Task[];
  clusters: number;
  villages: number;
  areas: number;
  products: number;
}
type DistrictSeries = MapSeries & { place: Place };

export const mapKinds = ['tasks', 'clusters', 'villages', 'areas', 'products'] as const;
export type MapKind = (typeof mapKinds)[number];

/** A place on the grid, with a line of cells for each kind of thing. */
export interface PlacedLines {
  place: MapPlace;
  col: number;
  row: number;
  lines: { kind: MapKind; n: number }[];
}

/** Each district of the grid with what the plan names there, then what lies in none of them: nothing is left out. */
export function buildMapSeries(model: Model): MapSeries[] {
  const plan = model.currentPlan;
  const isNamed = ({ mentions }: { mentions: { year: string }[] }) =>
    mentions.some(({ year }) => year === plan.year);
  const clusters = model.clusters.filter(isNamed);
  const villages = model.villages.filter(isNamed);
  const areas = model.rawMaterialAreas.filter(({ namedIn }) => isNamed({ mentions: namedIn }));
  const products = confirmedProducts(model);
  const districts = tileSpots(model).map(({ place }) => ({
    place,
    tasks: tasksTouching(plan, place),
    clusters: clusters.filter(({ district }) => district === place).length,
    villages: villages.filter(({ district }) => district === place).length,
    areas: areas.filter((one) => one.districts.includes(place)).length,
    products: products.filter((one) => districtOf(one) === place).length,
  }));
  const onGrid = new Set(districts.map(({ place }) => place));
  const isOff = (place: Place | undefined) => place === undefined || !onGrid.has(place);
  const off = areas.filter((one) => one.districts.every(isOff));
  const inAll = off.filter(isEverywhere);
  const rest = [
    {
      place: 'province' as const,
      tasks: plan.tasks.filter((task) => districts.every(({ tasks }) => !tasks.includes(task))),
      clusters: 0,
      villages: 0,
      areas: inAll.length,
      products: 0,
    },
    {
      place: 'not-stated' as const,
      tasks: [],
      clusters: clusters.filter(({ district }) => isOff(district)).length,
      villages: villages.filter(({ district }) => isOff(district)).length,
      areas: off.length - inAll.length,
      products: products.filter((one) => isOff(districtOf(one))).length,
    },
  ];
  return [...districts, ...rest.filter((row) => mapKinds.some((kind) => countOf(row, kind) > 0))];
}

/** True of an area of which no single district can be asked. */
function isEverywhere({ located: { districts } }: RawMaterialArea): boolean {
  return isAbsent(districts) && districts.absent === 'not-applicable';
}

const countOf = (row: MapSeries, kind: MapKind) =>
  kind === 'tasks' ? row.tasks.length : row[kind];
const isDistrict = (row: MapSeries): row is DistrictSeries => typeof row.place !== 'string';

/** Puts each district where the content says, the rest where no district is; kinds that nothing has are left out. */
export function placeMap(model: Model, series: readonly MapSeries[]): PlacedLines[] {
  const used = usedKinds(series);
  const spots = tileSpots(model);
  const free = freeSpots(spots, 2);
  return series.map((row) => {
    const { col, row: line } =
      spots.find(({ place }) => place === row.place) ?? free[row.place === 'province' ? 1 : 0]!;
    return {
      place: row.place,
      col,
      row: line,
      lines: used.map((kind) => ({ kind, n: countOf(row, kind) })),
    };
  });
}

const usedKinds = (series: readonly MapSeries[]) =>
  mapKinds.filter((kind) => series.some((row) => countOf(row, kind) > 0));

function buildTable(model: Model): ChartTable<MapSeries> {
  const field = placeSchema.shape;
  const ofDistrict = (value: (place: Place) => string) => (row: MapSeries) =>
    isDistrict(row)
      ? value(row.place)
      : { absent: row.place === 'province' ? 'not-applicable' : 'not-stated' };
  return {
    id: 'plan-on-the-map',
    title: { vi: 'Kế hoạch chạm tới đâu', en: 'Where the plan touches the map' },
    row: {
      vi: 'Mỗi dòng là một huyện, thị xã, thành phố khi ban hành kế hoạch; dòng not-applicable là những gì của cả tỉnh, dòng not-stated là những gì nguồn không ghi huyện.',
      en: 'Each row is a district-level unit at the time of the plan; the row not-applicable is what belongs to the whole province, the row not-stated what has no district in its source.',
    },
    columns: [
      column(
        'district_id',
        'string',
        field.id,
        ofDistrict(({ id }) => id),
      ),
      column(
        'district_vi',
        'string',
        field.name,
        ofDistrict(({ name }) => name.vi),
      ),
      column(
        'district_en',
        'string',
        field.name,
        ofDistrict(({ name }) => name.en),
      ),
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
      ...urlColumns<MapSeries>(model, (row) =>
        isDistrict(row)
          ? { section: 'places', ids: [row.place.id] }
          : { section: 'charts', ids: ['plan-on-the-map'] },
      ),
    ],
    rows: buildMapSeries(model),
  };
}

function build(model: Model, locale: Locale): Chart {
  const { map: words, periods } = getWords(locale).charts;
  const series = buildMapSeries(model);
  const districts = series.filter(isDistrict);
  const touched = districts.filter(({ tasks }) => tasks.length > 0);
  const spared = districts.filter(({ tasks }) => tasks.length === 0);
  const name = ({ place }: DistrictSeries) => place.name[locale];
  const label = (place: MapPlace) =>
    typeof place === 'string' ? words.outside[place] : startWithCapital(locale, place.name[locale]);
  const others = usedKinds(series).filter((kind) => kind !== 'tasks');
  const outside = series
    .filter((row) => !isDistrict(row))
    .map((row) =>
      words.outsideCount(
        label(row.place),
        formatList(
          locale,
          mapKinds.flatMap((kind) => {
            const n = countOf(row, kind);
            return n > 0 ? words.counted(n, kind) : [];
          }),
        ),
      ),
    );
  const byName = model.clusters.filter(
    (one) =>
      one.locationEvidence === 'place-name-only' &&
      one.mentions.some(({ year }) => year === model.currentPlan.year),
  ).length;
  return {
    title: words.title(touched.length, districts.length),
    subtitle: withPeriod(words.subtitle, planYear(model.currentPlan), locale, periods.plan),
    notes: [
      ...(spared.length > 0 && touched.length > 0
        ? [words.spared(formatList(locale, spared.map(name)))]
        : []),
      ...outside,
      words.everywhere,
      ...(byName > 0 ? [words.byName(byName)] : []),
    ],
    source: words.source(valueOf(model.currentPlan.document.number) ?? ''),
    description: [
      words.description(districts.map((row) => ({ name: label(row.place), n: row.tasks.length }))),
      ...outside,
    ].join(' '),
    drawings: drawBoth((layout) => drawMap(placeMap(model, series), { ...words, label }, layout)),
    table: {
      caption: words.name,
      head: [
        { label: words.district },
        { label: words.tasks },
        ...others.map((kind) => ({
          label: startWithCapital(locale, words.kinds[kind]),
          numeric: true,
        })),
      ],
      rows: series.map((row) => ({
        cells: [
          {
            text: label(row.place),
            ...(isDistrict(row)
              ? { href: hrefOf(locale, { section: 'places', ids: [row.place.id] }) }
              : { muted: true }),
          },
          row.tasks.length === 0
            ? { text: words.none, muted: true }
            : { text: '', parts: taskNumbers(row.tasks, locale) },
          ...others.map((kind) => ({ text: String(countOf(row, kind)) })),
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
