import { formatList, startWithCapital } from '../i18n/format.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { confirmedProducts } from '../model/figures-ocop.ts';
import type { Model, Place } from '../model/types.ts';
import { chartFields } from '../schema/chart-fields.ts';
import { valueOf } from '../schema/field.ts';
import { place as placeSchema } from '../schema/place.ts';
import type { Chart, ChartSpec, ChartTable } from './kit/chart.ts';
import { drawBoth } from './kit/drawing.ts';
import { planYear, withPeriod } from './kit/period.ts';
import { column, hideRows, urlColumns } from './kit/table.ts';
import { taskNumbers } from './kit/task-links.ts';
import { tileSpots } from './kit/tiles.ts';
import { placeNotes, withYears } from './ocop-stars.ts';
import { drawMap } from './plan-on-the-map-drawing.ts';
import {
  buildMapSeries,
  byNameOf,
  countOf,
  isDistrict,
  mapKinds,
  placeMap,
  usedKinds,
  type DistrictSeries,
  type MapPlace,
  type MapSeries,
} from './plan-on-the-map-series.ts';

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
      column('tasks_by_name_only', 'integer', chartFields.unsureTasks, (row) =>
        byNameOf(row, 'tasks'),
      ),
      column('clusters', 'integer', chartFields.clusterCount, ({ clusters }) => clusters),
      column('clusters_by_name_only', 'integer', chartFields.unsureClusters, (row) =>
        byNameOf(row, 'clusters'),
      ),
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
  const byName = districts.flatMap((row) => row.byName.clusters);
  const touchedByName = touched.filter((row) => row.byName.tasks.length === row.tasks.length);
  const second = (n: number) => (n > 0 ? { second: words.ofTheseByName(n) } : {});
  const nameNotes = [
    ...(byName.length > 0
      ? [
          words.byName(
            formatList(
              locale,
              byName.map((one) => words.shortCluster(one.name[locale])),
            ),
          ),
        ]
      : []),
    ...(touchedByName.length > 0
      ? [words.touchedByName(formatList(locale, touchedByName.map(name)))]
      : []),
  ];
  return {
    title: words.title(touched.length, districts.length, touchedByName.length),
    subtitle: withYears(
      withPeriod(words.subtitle, planYear(model.currentPlan), locale, periods.plan),
      confirmedProducts(model),
      locale,
      periods.ofProducts,
    ),
    notes: [
      ...(spared.length > 0 && touched.length > 0
        ? [words.spared(formatList(locale, spared.map(name)))]
        : []),
      ...outside,
      words.everywhere,
      ...nameNotes,
      ...placeNotes(confirmedProducts(model), getWords(locale).charts.ocop),
    ],
    source: words.source(valueOf(model.currentPlan.document.number) ?? ''),
    description: [
      words.description(districts.map((row) => ({ name: label(row.place), n: row.tasks.length }))),
      ...outside,
      ...nameNotes,
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
            : {
                text: '',
                parts: taskNumbers(row.tasks, locale),
                ...second(byNameOf(row, 'tasks')),
              },
          ...others.map((kind) => ({
            text: String(countOf(row, kind)),
            ...second(byNameOf(row, kind)),
          })),
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
