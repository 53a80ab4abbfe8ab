import { chartTables } from '../charts/all.ts';
import type { ChartColumn, ChartTable } from '../charts/kit/chart.ts';
import type { Model } from '../model/types.ts';
import { derivedSeries } from '../schema/derived-series.ts';
import { derived } from '../schema/derived.ts';
import { absenceKinds } from '../schema/field.ts';
import { column, notApplicable, type Dataset } from './table.ts';

interface SeriesCell {
  chart: ChartTable;
  /** Place of the row among those drawn, from 1. */
  position: number;
  column: ChartColumn<never>;
  value: string;
  /** Page of what the row stands for. */
  url: { vi: string; en: string };
}

/**
 * One row a value that a chart draws. The charts have columns of their own each, so that one table can only hold them
 * at full length; a column is described in the row itself, as in the file of the chart.
 */
export function buildSeriesTable(model: Model): Dataset<SeriesCell> {
  return {
    id: 'chart-series',
    title: { vi: 'Số liệu của các biểu đồ', en: 'Series of the charts' },
    row: {
      vi: 'Mỗi dòng là một giá trị ở một cột của một dòng số liệu trong một biểu đồ.',
      en: 'Each row is one value: one column of one data row of one chart.',
    },
    about: {
      vi: 'Đúng những gì các biểu đồ vẽ, viết dọc trong một bảng: biểu đồ nào, dòng thứ mấy theo thứ tự vẽ, cột nào nghĩa là gì, giá trị bao nhiêu. Từng biểu đồ cũng có tệp riêng, viết ngang, ở data/charts/.',
      en: 'Exactly what the charts draw, at full length in one table: which chart, which row in the order drawn, which column and what it means, which value. Each chart also has a file of its own, one column a field, in data/charts/.',
    },
    keywords: {
      vi: ['biểu đồ', 'số liệu', 'chuỗi'],
      en: ['charts', 'series', 'figures'],
    },
    key: ['chart_id', 'position', 'column_name'],
    limits: [
      {
        vi: 'Giá trị là chữ, vì các cột khác loại; cột value_type nói giá trị là số, ngày, đúng sai hay chữ.',
        en: 'The values are text, because the columns are of different types; value_type says whether one is a number, a day, a truth or a text.',
      },
      {
        vi: 'Biểu đồ chỉ vẽ một phần của các bảng; muốn đủ thì dùng bảng gốc.',
        en: 'A chart draws only part of the tables; whoever wants everything takes the tables themselves.',
      },
    ],
    quality: {
      grade: 'from-sources',
      reasons: [
        {
          vi: 'Lấy từ chính những dòng được vẽ, không chép tay; nguồn của mỗi số ở bảng gốc và ở trang của biểu đồ.',
          en: 'Taken from the very rows that are drawn, nothing copied by hand; the source of each figure is in the table it comes from and on the page of the chart.',
        },
      ],
    },
    columns: [
      column('chart_id', 'string', derivedSeries.chartId, (cell) => cell.chart.id),
      column('position', 'integer', derivedSeries.position, (cell) => cell.position),
      column('column_name', 'string', derivedSeries.columnName, (cell) => cell.column.name),
      column('label_vi', 'string', derivedSeries.label, (cell) => cell.column.meta.label.vi),
      column('label_en', 'string', derivedSeries.label, (cell) => cell.column.meta.label.en),
      column('value_type', 'string', derivedSeries.valueType, (cell) => cell.column.type),
      column(
        'unit',
        'string',
        derivedSeries.unit,
        (cell) => cell.column.meta.unit ?? notApplicable,
        { absent: ['not-applicable'] },
      ),
      column('value', 'string', derivedSeries.value, (cell) => cell.value, {
        absent: absenceKinds,
      }),
      column('url_vi', 'string', derived.urlVi, (cell) => cell.url.vi),
      column('url_en', 'string', derived.urlEn, (cell) => cell.url.en),
    ],
    rows: chartTables(model).flatMap(cellsOfChart),
  };
}

/** Pages are columns of every row, not values of a chart. */
const isPage = ({ name }: { name: string }) => /^url_(vi|en)$/.test(name);

function cellsOfChart(chart: ChartTable): SeriesCell[] {
  return chart.rows.flatMap((row, index) => {
    const read = (name: string) =>
      String(chart.columns.find((one) => one.name === name)!.value(row));
    const url = { vi: read('url_vi'), en: read('url_en') };
    return chart.columns
      .filter((one) => !isPage(one))
      .map((one) => ({
        chart,
        position: index + 1,
        column: one,
        value: String(one.value(row)),
        url,
      }));
  });
}
