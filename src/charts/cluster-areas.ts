import { descending, max, sort } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { roughFigure } from '../i18n/totals.ts';
import { getWords } from '../i18n/words.ts';
import type { Cluster, Model } from '../model/types.ts';
import { chartFields } from '../schema/chart-fields.ts';
import { cluster as clusterSchema } from '../schema/cluster.ts';
import { valueOf } from '../schema/field.ts';
import type { Chart, ChartSpec, ChartTable } from './kit/chart.ts';
import { drawBoth } from './kit/drawing.ts';
import { rangeOf, withPeriod } from './kit/period.ts';
import { publishersOf } from './kit/sources.ts';
import { column, hideRows, sourceUrls, urlColumns } from './kit/table.ts';
import { drawClusterBars } from './cluster-areas-drawing.ts';

/** One cluster: its area where a source gives it, and whether the plan names it. */
export interface ClusterSeries {
  cluster: Cluster;
  areaHa: number | undefined;
  inPlan: boolean;
}

/** A bar; `length` is undefined where the area is not known. */
export interface PlacedCluster extends ClusterSeries {
  length: number | undefined;
}

/** The largest first; those of unknown area last, in the order of the register. Areas are of different days: never added. */
export function buildClusterSeries(model: Model): ClusterSeries[] {
  const rows = model.clusters.map((cluster) => ({
    cluster,
    areaHa: valueOf(cluster.areaHa),
    inPlan: cluster.mentions.some(({ year }) => year === model.currentPlan.year),
  }));
  return sort(rows, (a, b) => descending(a.areaHa ?? -1, b.areaHa ?? -1));
}

/** Bars from zero to the given length. */
export function placeClusterBars(
  series: readonly ClusterSeries[],
  length: number,
): PlacedCluster[] {
  const scale = scaleLinear([0, max(series, ({ areaHa }) => areaHa) ?? 1], [0, length]);
  return series.map((row) => ({
    ...row,
    length: row.areaHa === undefined ? undefined : scale(row.areaHa),
  }));
}

/** What a source says of the state, and when: “đang xây dựng (22/08/2025)”. */
export function stateOf(cluster: Cluster, locale: Locale): string | undefined {
  const state = valueOf(cluster.state);
  const asOf = valueOf(cluster.stateAsOf);
  if (!state) return undefined;
  return asOf
    ? `${state[locale]} (${formatDay(locale, asOf).replaceAll(' ', '\u00a0')})`
    : state[locale];
}

/** “about 15 ha”, as the source gives it. */
function areaOf(cluster: Cluster, areaHa: number, locale: Locale): string {
  return roughFigure(cluster, 'areaHa', `${formatNumber(locale, areaHa)}\u00a0ha`, locale);
}

function givenAs(cluster: Cluster) {
  if (valueOf(cluster.areaHa) === undefined) return cluster.areaHa;
  if (cluster.moreThan?.includes('areaHa')) return 'more-than';
  return cluster.about?.includes('areaHa') ? 'about' : 'exact';
}

function buildTable(model: Model): ChartTable<ClusterSeries> {
  const field = clusterSchema.shape;
  return {
    id: 'cluster-areas',
    title: {
      vi: 'Cụm công nghiệp: diện tích và tình trạng',
      en: 'Industrial clusters: area and state',
    },
    row: { vi: 'Mỗi dòng là một cụm công nghiệp.', en: 'Each row is an industrial cluster.' },
    columns: [
      column('id', 'string', field.id, ({ cluster }) => cluster.id),
      column('name_vi', 'string', field.name, ({ cluster }) => cluster.name.vi),
      column('name_en', 'string', field.name, ({ cluster }) => cluster.name.en),
      column('in_plan', 'boolean', chartFields.inPlan, ({ inPlan }) => inPlan),
      column('area_ha', 'number', field.areaHa, ({ cluster }) => cluster.areaHa),
      column('area_given_as', 'string', chartFields.areaGivenAs, ({ cluster }) => givenAs(cluster)),
      column(
        'state_vi',
        'string',
        field.state,
        ({ cluster }) => valueOf(cluster.state)?.vi ?? cluster.state,
      ),
      column(
        'state_en',
        'string',
        field.state,
        ({ cluster }) => valueOf(cluster.state)?.en ?? cluster.state,
      ),
      column('state_as_of', 'string', field.stateAsOf, ({ cluster }) => cluster.stateAsOf),
      sourceUrls<ClusterSeries>(({ cluster }) => cluster.sources),
      ...urlColumns<ClusterSeries>(model, ({ cluster }) => ({
        section: 'clusters',
        ids: [cluster.id],
      })),
    ],
    rows: buildClusterSeries(model),
  };
}

function build(model: Model, locale: Locale): Chart {
  const all = getWords(locale);
  const words = all.charts.clusters;
  const series = buildClusterSeries(model);
  const known = series.filter(({ areaHa }) => areaHa !== undefined);
  const days = series.flatMap(({ cluster }) => valueOf(cluster.stateAsOf) ?? []);
  const end = (row: ClusterSeries | undefined) =>
    row ? roughFigure(row.cluster, 'areaHa', formatNumber(locale, row.areaHa ?? 0), locale) : '';
  const missing = { text: all.absence['not-found'], muted: true };
  const unknown = series.length - known.length;
  return {
    title: words.title(known.length, series.length, end(known.at(-1)), end(known[0])),
    subtitle: withPeriod(
      words.subtitle,
      rangeOf(days),
      locale,
      all.charts.periods.states(series.length - days.length),
    ),
    notes: [
      ...(unknown > 0 ? [words.unknown(unknown)] : []),
      words.inPlanCount(series.filter(({ inPlan }) => inPlan).length),
      words.noSum,
    ],
    source: all.charts.sources(publishersOf(model.clusters)),
    description: words.description(
      known.map(({ cluster, areaHa }) => ({
        name: cluster.name[locale],
        area: areaOf(cluster, areaHa ?? 0, locale),
      })),
      unknown,
    ),
    drawings: drawBoth((layout) =>
      drawClusterBars(
        series,
        {
          ...words,
          noState: all.absence['not-found'],
          state: (one) => stateOf(one, locale),
          area: (one, areaHa) => areaOf(one, areaHa, locale),
        },
        locale,
        layout,
      ),
    ),
    table: {
      caption: words.name,
      head: [
        { label: words.cluster },
        { label: words.area, numeric: true },
        { label: words.state },
        { label: words.plan },
      ],
      rows: series.map(({ cluster, areaHa, inPlan }) => {
        const state = stateOf(cluster, locale);
        return {
          cells: [
            {
              text: cluster.name[locale],
              href: hrefOf(locale, { section: 'clusters', ids: [cluster.id] }),
            },
            areaHa === undefined ? missing : { text: areaOf(cluster, areaHa, locale) },
            state === undefined ? missing : { text: state },
            { text: inPlan ? words.named : words.notNamed },
          ],
        };
      }),
    },
  };
}

/** The industrial clusters: how large, in which state, which the plan names. */
export const clusterAreas: ChartSpec = {
  id: 'cluster-areas',
  isPresent: (model) => model.clusters.some(({ areaHa }) => valueOf(areaHa) !== undefined),
  build,
  table: (model) => hideRows(buildTable(model)),
};
