import { expect, it } from 'vitest';
import { chartTables } from '../charts/all.ts';
import { modelOfSecondPlan } from '../test/builders.ts';
import { buildSeriesTable } from './chart-series.ts';
import { cellsOf } from './table.ts';

const model = await modelOfSecondPlan();
const table = buildSeriesTable(model);
const names = table.columns.map(({ name }) => name);
const rows = cellsOf(table).map((row) =>
  Object.fromEntries(row.map((cell, at) => [names[at]!, cell])),
);

it('laid out by row and column again, is the file of each chart', () => {
  const charts = chartTables(model);
  expect([...new Set(rows.map((row) => row.chart_id))]).toEqual(charts.map(({ id }) => id));
  for (const chart of charts) {
    const own = rows.filter((row) => row.chart_id === chart.id);
    chart.rows.forEach((row, index) => {
      const cells = own.filter(({ position }) => position === index + 1);
      const again = [
        ...cells.map(({ column_name, value }) => [column_name, value]),
        ['url_vi', cells[0]!.url_vi],
        ['url_en', cells[0]!.url_en],
      ];
      expect(again).toEqual(chart.columns.map((one) => [one.name, String(one.value(row))]));
    });
    expect(new Set(own.map(({ position }) => position)).size).toBe(chart.rows.length);
  }
});

it('says of each value what its column means, of which type it is and in which unit', () => {
  const area = rows.find(({ column_name }) => column_name === 'area_ha');
  expect(area).toMatchObject({ label_en: 'Area', value_type: 'number', unit: 'ha' });
  const name = rows.find(({ column_name }) => column_name === 'agency_vi');
  expect(name).toMatchObject({ value_type: 'string', unit: 'not-applicable' });
});
