import { confirmedProducts, districtOf } from '../model/figures-ocop.ts';
import { isPlacedByName, tasksByNameOnly, tasksTouching } from '../model/figures-places.ts';
import type { RawMaterialArea } from '../model/product-types.ts';
import type { Cluster, Model, Place, Task } from '../model/types.ts';
import { isAbsent } from '../schema/field.ts';
import { freeSpots, tileSpots } from './kit/tiles.ts';

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
  /** Of these, what lies there only by the name of a cluster whose place no source gives. */
  byName: { tasks: Task[]; clusters: Cluster[] };
}
export type DistrictSeries = MapSeries & { place: Place };

export const mapKinds = ['tasks', 'clusters', 'villages', 'areas', 'products'] as const;
export type MapKind = (typeof mapKinds)[number];

/** A place on the grid, with a line of cells for each kind of thing. */
export interface PlacedLines {
  place: MapPlace;
  col: number;
  row: number;
  lines: { kind: MapKind; n: number; byName: number }[];
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
    tasks: tasksTouching(plan, [place]),
    byName: {
      tasks: tasksByNameOnly(plan, place),
      clusters: clusters.filter((one) => one.district === place && isPlacedByName(one, place)),
    },
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
      byName: { tasks: [], clusters: [] },
      tasks: plan.tasks.filter((task) => districts.every(({ tasks }) => !tasks.includes(task))),
      clusters: 0,
      villages: 0,
      areas: inAll.length,
      products: 0,
    },
    {
      place: 'not-stated' as const,
      tasks: [],
      byName: { tasks: [], clusters: [] },
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

export const countOf = (row: MapSeries, kind: MapKind) =>
  kind === 'tasks' ? row.tasks.length : row[kind];
export const byNameOf = ({ byName }: MapSeries, kind: MapKind) =>
  kind === 'tasks' || kind === 'clusters' ? byName[kind].length : 0;
export const isDistrict = (row: MapSeries): row is DistrictSeries => typeof row.place !== 'string';

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
      lines: used.map((kind) => ({ kind, n: countOf(row, kind), byName: byNameOf(row, kind) })),
    };
  });
}

export const usedKinds = (series: readonly MapSeries[]) =>
  mapKinds.filter((kind) => series.some((row) => countOf(row, kind) > 0));
