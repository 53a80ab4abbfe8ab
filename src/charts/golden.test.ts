/** Each chart of the second plan, step by step: from the model to a series, to the rows of its table, to a drawing. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../loader/read-content.ts';
import { buildModel } from '../model/build-model.ts';
import type { Model } from '../model/types.ts';
import { modelOfSecondPlan, withDraft } from '../test/builders.ts';
import { chartSpecs } from './all.ts';
import { buildClusterSeries } from './cluster-areas.ts';
import { buildCitedSeries } from './documents-cited.ts';
import { writePageSvg } from './kit/write-svg.ts';
import { buildDistrictSeries } from './ocop-by-district.ts';
import { buildProductGroupSeries } from './ocop-by-group.ts';
import { buildTotalsSeries } from './ocop-totals-series.ts';
import { buildPicture } from './page.ts';
import { buildMapSeries } from './plan-on-the-map-series.ts';
import { buildCeilingSeries } from './support-ceilings.ts';
import { buildGroupSeries } from './tasks-by-group.ts';
import { buildLeadSeries } from './who-leads.ts';

const seriesOf: Record<string, (model: Model) => unknown> = {
  'who-leads': (model) => buildLeadSeries(model, model.currentPlan),
  'tasks-by-group': (model) => buildGroupSeries(model, model.currentPlan),
  'documents-cited': (model) => buildCitedSeries(model, model.currentPlan),
  'support-ceilings': buildCeilingSeries,
  'ocop-by-district': buildDistrictSeries,
  'ocop-by-group': buildProductGroupSeries,
  'ocop-totals': buildTotalsSeries,
  'cluster-areas': buildClusterSeries,
  'plan-on-the-map': buildMapSeries,
};

/** The second plan, its one support given a ceiling, and others beside it: some near, one far, one over. */
const modelWithCeilings = () =>
  withDraft(
    ({ read, write }) => {
      const file = 'registers/support-items.yaml';
      const row = read(file);
      const other = (id: string, vnd: number, more: [string, string] = ['', '']) =>
        row
          .replace('khung-tre-mot-bo', id)
          .replace('ceilingVnd: { absent: not-stated }', `ceilingVnd: ${vnd}`)
          .replace(...more);
      write(
        file,
        [
          other('khung-tre-mot-bo', 5_000_000),
          other('khung-tre-hai-bo', 5_200_000, ['status: in-force', 'status: amended']),
          other('khung-tre-kho', 60_000_000, [
            'validFrom: "2030-07-20"',
            'validFrom: { absent: not-found }',
          ]),
          other('khung-tre-cu', 900_000, ['status: in-force', 'status: unknown']),
          row.replace('khung-tre-mot-bo', 'khung-tre-khong-tien'),
        ].join(''),
      );
    },
    async (root) => {
      const built = buildModel((await readContent(root)).content, []);
      expect(built.problems).toEqual([]);
      return built.model!;
    },
  );

/** A value as it is read by people: what is a record of the model stands there by its id, what is not known by its word. */
function writeSeries(series: unknown): string {
  const isRecord = (value: object) => 'id' in value && typeof value.id === 'string';
  const brief = (_: string, value: unknown) => {
    if (value === undefined) return 'undefined';
    return value !== null && typeof value === 'object' && isRecord(value)
      ? (value as { id: string }).id
      : value;
  };
  return `${JSON.stringify(series, brief, 2)}\n`;
}

/** One row a line. */
function writeRows({ columns, rows }: ReturnType<(typeof chartSpecs)[number]['table']>): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]))),
  );
  return `[\n  ${lines.join(',\n  ')}\n]\n`;
}

describe.each(chartSpecs)('$id', async (spec) => {
  const { id } = spec;
  const second = await modelOfSecondPlan();
  // The plan names no amount: its ceilings are drawn from a few made for this.
  const model = spec.isPresent(second) ? second : await modelWithCeilings();

  it('begins with a series', async () => {
    await expect(writeSeries(seriesOf[id]!(model))).toMatchFileSnapshot(`golden/${id}.series.json`);
  });

  it('has the rows of the series in its table', async () => {
    await expect(writeRows(spec.table(model))).toMatchFileSnapshot(`golden/${id}.rows.json`);
  });

  it.each(['vi', 'en'] as const)('ends with a drawing, in %s', async (locale) => {
    const { drawings, title } = spec.build(model, locale);
    const drawn = `${buildPicture(model, id, locale)}${writePageSvg(drawings.narrow, title, 'narrow')}\n`;
    await expect(drawn).toMatchFileSnapshot(`golden/${id}.${locale}.svg.txt`);
  });
});
