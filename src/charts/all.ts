import type { Model } from '../model/types.ts';
import { clusterAreas } from './cluster-areas.ts';
import { documentsCited } from './documents-cited.ts';
import type { ChartSpec, ChartTable } from './kit/chart.ts';
import { ocopByDistrict } from './ocop-by-district.ts';
import { ocopByGroup } from './ocop-by-group.ts';
import { ocopTotals } from './ocop-totals.ts';
import { planOnTheMap } from './plan-on-the-map.ts';
import { supportCeilings } from './support-ceilings.ts';
import { tasksByGroup } from './tasks-by-group.ts';
import { whoLeads } from './who-leads.ts';

/** Every chart that the site can draw, in the order of the index. */
export const chartSpecs: readonly ChartSpec[] = [
  whoLeads,
  tasksByGroup,
  documentsCited,
  supportCeilings,
  ocopByDistrict,
  ocopByGroup,
  ocopTotals,
  clusterAreas,
  planOnTheMap,
];

/** The charts that this content has something to show for. */
export function presentCharts(model: Model): ChartSpec[] {
  return chartSpecs.filter((spec) => spec.isPresent(model));
}

/** The rows behind each chart, one table a chart: exactly what is drawn, ready to be written to files. */
export function chartTables(model: Model): ChartTable[] {
  return presentCharts(model).map((spec) => spec.table(model));
}
