import { beforeAll, describe, expect, it } from 'vitest';
import { getWords } from '../i18n/words.ts';
import { readContent } from '../loader/read-content.ts';
import { buildModel } from '../model/build-model.ts';
import { countTasks } from '../model/figures.ts';
import { confirmedProducts, countByGroup, latestReportedTotal } from '../model/figures-ocop.ts';
import { tasksTouching } from '../model/figures-places.ts';
import type { Model } from '../model/types.ts';
import { isAbsent } from '../schema/field.ts';
import { realContent } from '../test/builders.ts';
import { buildClusterSeries, clusterAreas, placeClusterBars } from './cluster-areas.ts';
import { buildCitedSeries, placeTimeline } from './documents-cited.ts';
import { buildDistrictSeries, placeDistricts } from './ocop-by-district.ts';
import { buildProductGroupSeries } from './ocop-by-group.ts';
import { buildTotalsSeries, placeTotals } from './ocop-totals-series.ts';
import { planOnTheMap } from './plan-on-the-map.ts';
import { buildMapSeries, countOf, mapKinds, placeMap } from './plan-on-the-map-series.ts';
import { buildCeilingSeries, placeCeilings } from './support-ceilings.ts';
import { buildGroupSeries } from './tasks-by-group.ts';
import { buildLeadSeries, placeLeadCells } from './who-leads.ts';

let model: Model;
beforeAll(async () => {
  const { content } = await readContent(realContent);
  model = buildModel(content, []).model!;
});
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

describe('each series holds what the figures say, no more and no less', () => {
  it('who leads', () => {
    const plan = model.currentPlan;
    const rows = placeLeadCells(buildLeadSeries(model, plan));
    const counts = rows.map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(sum(counts)).toBe(sum(plan.tasks.map((task) => task.lead.agencies.length)));
    expect(new Set(rows.flatMap(({ cells }) => cells.map(({ task }) => task))).size).toBe(
      countTasks(plan),
    );
    expect(rows.every(({ cells }) => cells.every(({ column }, index) => column === index))).toBe(
      true,
    );
  });

  it('tasks by group', () => {
    const { currentPlan: plan } = model;
    const series = buildGroupSeries(model, plan);
    const marks = series.flatMap(({ groups }) => groups.flatMap(({ tasks }) => tasks));
    const roles = (role: string) => marks.filter((mark) => mark.role === role).length;
    expect(roles('lead')).toBe(sum(plan.tasks.map((task) => task.lead.agencies.length)));
    expect(roles('support')).toBe(sum(plan.tasks.map((task) => task.support.agencies.length)));
  });

  it('documents cited', () => {
    const series = buildCitedSeries(model, model.currentPlan);
    const { rows, planX } = placeTimeline(series, 0, 1000, 5);
    expect(series.rows.map(({ document }) => document)).not.toContain(model.currentPlan.document);
    expect(rows.filter(({ x }) => x === undefined).map(({ document }) => document)).toEqual(
      series.rows.map(({ document }) => document).filter(({ signedOn }) => isAbsent(signedOn)),
    );
    const placed = rows.flatMap(({ x }) => x ?? []);
    expect(placed).toEqual(placed.toSorted((a, b) => a - b));
    expect(planX).toBeGreaterThan(placed[0]!);
  });

  it('support ceilings, none twice and none touching another', () => {
    const series = buildCeilingSeries(model);
    const priced = model.supportItems.filter(({ ceilingVnd }) => !isAbsent(ceilingVnd));
    expect(sum(series.map(({ items }) => items.length))).toBe(priced.length);
    const { rows, ticks } = placeCeilings(series, 0, 500, 9);
    for (const { dots } of rows)
      for (const [index, dot] of dots.entries())
        for (const other of dots.slice(index + 1))
          expect(dot.level !== other.level || Math.abs(dot.x - other.x) >= 9).toBe(true);
    const steps = ticks.slice(1).map(({ x }, index) => Math.round(x - ticks[index]!.x));
    expect(new Set(steps).size).toBe(1);
  });

  it('clusters', () => {
    const rows = placeClusterBars(buildClusterSeries(model), 100);
    expect(rows).toHaveLength(model.clusters.length);
    expect(rows[0]!.length).toBe(100);
    for (const { areaHa, length } of rows) expect(length === undefined).toBe(areaHa === undefined);
  });

  it('clusters, each area in the words of its source, with who published it', () => {
    const { drawings, table, source } = clusterAreas.build(model, 'en');
    const texts = drawings.wide.marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []));
    const rough = ['about 15', 'about 24', 'more than 25', 'more than 20.3'];
    expect(texts).toEqual(expect.arrayContaining(rough.map((text) => `${text}\u00a0ha`)));
    expect(table.rows.every(({ cells }) => /clusters\/[a-z0-9-]+\/$/.test(cells[0]!.href!))).toBe(
      true,
    );
    for (const { sources } of model.clusters)
      for (const { publisher } of sources) expect(source).toContain(publisher);
    const csv = clusterAreas.table(model);
    const column = csv.columns.find(({ name }) => name === 'source_urls')!;
    expect(csv.rows.map((row) => column.value(row))).toContainEqual(
      expect.stringContaining('https://'),
    );
  });

  it('products by district, each once and in the place that the content gives', () => {
    const placed = placeDistricts(model, buildDistrictSeries(model));
    const products = placed.flatMap((row) => row.products);
    expect(new Set(products).size).toBe(products.length);
    expect(products.length).toBe(confirmedProducts(model).length);
    for (const { district, col, row } of placed)
      if (district) expect(district.tile).toEqual({ col, row });
    const spots = placed.map(({ col, row }) => `${col} ${row}`);
    expect(new Set(spots).size).toBe(spots.length);
  });

  it('products by group', () => {
    const counts = countByGroup(confirmedProducts(model));
    for (const { group, products } of buildProductGroupSeries(model))
      expect(products.length).toBe(counts.get(group));
  });

  it('totals as published, the last one that of the coverage', () => {
    const series = buildTotalsSeries(model);
    expect(series.dated.length + series.undated.length).toBe(model.ocopTotals.length);
    const { totals, silent } = placeTotals(series, { left: 0, right: 100, top: 0, bottom: 100 });
    expect(totals.at(-1)!.n).toBe(latestReportedTotal(model)!.products);
    expect(totals.at(-1)!.x).toBe(100);
    expect(totals.length + silent.length).toBe(series.dated.length);
  });

  it('the plan on the map', () => {
    for (const { place, tasks } of buildMapSeries(model))
      if (typeof place !== 'string')
        expect(tasks).toEqual(tasksTouching(model.currentPlan, [place]));
  });

  it('the plan on the map marks what lies in a district by the name of a cluster only, and says so', () => {
    const rows = buildMapSeries(model);
    const weak = rows.flatMap(({ place, byName }) =>
      typeof place !== 'string' && byName.clusters.length > 0
        ? [[place.id, byName.clusters.map(({ id }) => id), byName.tasks.length]]
        : [],
    );
    expect(weak).toEqual([
      ['huyen-479', ['thuy-phuong-2'], 1],
      ['huyen-483', ['huong-phu'], 1],
    ]);
    const dashed = placeMap(model, rows).flatMap(({ lines }) => lines.map(({ byName }) => byName));
    expect(sum(dashed)).toBe(4);
    const { title, subtitle, notes, drawings } = planOnTheMap.build(model, 'en');
    expect(title).toMatch(/ 7 of the 9 district-level units, 2 of them by the name of a cluster/);
    expect(notes.join(' ')).toMatch(/Hương Phú.*Thủy Phương 2|Thủy Phương 2.*Hương Phú/);
    expect(subtitle).toContain('years of recognition or proposal');
    const marks = drawings.wide.marks.filter((mark) => mark.kind === 'rect' && mark.dashed);
    const apart = rows.find(({ place }) => place === 'not-stated')!;
    expect(marks).toHaveLength(4 + sum(mapKinds.map((kind) => countOf(apart, kind))) + 1);
  });

  it('the plan on the map, with what no district has: nothing is left out, nothing drawn where it is not', () => {
    const rows = buildMapSeries(model);
    expect(sum(rows.map(({ products }) => products))).toBe(confirmedProducts(model).length);
    expect(new Set(rows.flatMap(({ tasks }) => tasks)).size).toBe(countTasks(model.currentPlan));
    const named = model.rawMaterialAreas.filter(({ namedIn }) => namedIn.length > 0);
    expect(sum(rows.map(({ areas }) => areas))).toBe(
      sum(named.map(({ districts }) => Math.max(districts.length, 1))),
    );
    const areasOf = (id: string) =>
      rows.find(({ place }) => typeof place !== 'string' && place.id === id)!.areas;
    // The plan names cajuput in Phú Lộc and Phong Điền, not in Hương Thủy; sedge is the second of Phong Điền.
    expect(['huyen-482', 'huyen-476', 'huyen-479'].map(areasOf)).toEqual([1, 2, 0]);
    expect(rows.slice(-2).map(({ place, areas }) => [place, areas])).toEqual([
      ['province', 1],
      ['not-stated', 1],
    ]);
    for (const locale of ['vi', 'en'] as const) {
      const { notes, description, table } = planOnTheMap.build(model, locale);
      for (const row of rows.slice(-2)) {
        const { outside } = getWords(locale).charts.map;
        const label = outside[row.place as keyof typeof outside];
        expect(notes.some((note) => note.startsWith(label))).toBe(true);
        expect(description).toContain(label);
        expect(table.rows.some(({ cells }) => cells[0]!.text === label)).toBe(true);
      }
    }
  });
});

describe('tasks that touch a district', () => {
  const numbers = (id: string) =>
    tasksTouching(model.currentPlan, [model.get.place(id)]).map(({ number }) => number);

  it('are those that name it, a place in it, or its own committee', () => {
    expect(numbers('huyen-480')).toEqual([2, 5]);
    expect(numbers('huyen-477')).toEqual([6, 17]);
    expect(numbers('huyen-478')).toEqual([2]);
  });

  it('are none where the annex only speaks of all districts together', () => {
    expect(numbers('huyen-481')).toEqual([]);
  });
});
