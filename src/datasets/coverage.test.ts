import { describe, expect, it } from 'vitest';
import { readContent } from '../loader/read-content.ts';
import { buildModel } from '../model/build-model.ts';
import type { DatasetId } from '../schema/dataset.ts';
import { realContent } from '../test/builders.ts';
import { tableOf } from '../test/tables.ts';
import { buildDatasets } from './all.ts';
import { findSpan, findWholeSpan, timeTellers } from './coverage.ts';

const model = buildModel((await readContent(realContent)).content, []).model!;
const tables = buildDatasets(model);
const spanOf = (id: DatasetId) =>
  findSpan(
    model,
    tables.find((table) => table.id === id)!,
  );

/** The time of a table whose only column of that name holds these cells. */
function spanOfCells(id: DatasetId, name: string, cells: string[]) {
  const table = tableOf(
    cells.map((cell) => [cell]),
    { id },
  );
  table.columns[0]!.name = name;
  return findSpan(model, table);
}

describe('the time of a table', () => {
  it('is told by columns that the table has', () => {
    for (const [id, teller] of Object.entries(timeTellers)) {
      const columns = tables.find((table) => table.id === id)!.columns.map(({ name }) => name);
      if (Array.isArray(teller)) expect(columns, id).toEqual(expect.arrayContaining(teller));
    }
  });

  it('is that of its rows, not of a decision that one of them names', () => {
    const clusters = tables.find(({ id }) => id === 'industrial-clusters')!;
    const at = clusters.columns.findIndex(({ name }) => name === 'state_as_of');
    const days = clusters.rows.map((row) => String(clusters.columns[at]!.value(row))).sort();
    const { from, to } = spanOf('industrial-clusters')!;
    expect(from).toBe(days[0]);
    expect(to >= days.findLast((day) => /^\d/.test(day))!).toBe(true);
    expect(from < to).toBe(true);
  });

  it('takes in the whole of a month or a year, and knows no other words', () => {
    const of = (...cells: string[]) => spanOfCells('raw-material-areas', 'as_of', cells);
    expect(of('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(of('2016', '2023-05-04', 'not-stated')).toEqual({
      from: '2016-01-01',
      to: '2023-05-04',
    });
    expect(of('2023-05-04', '2023')).toEqual({ from: '2023-01-01', to: '2023-12-31' });
    expect(of('not-found', '2021–2025')).toBeUndefined();
  });

  it('of the plan’s own tables is the year of the plan', () => {
    const { year } = model.currentPlan;
    expect(spanOf('tasks')).toEqual({ from: `${year}-01-01`, to: `${year}-12-31` });
  });

  it('is not told where no column dates the rows', () => {
    expect(spanOf('policies')).toBeUndefined();
    expect(spanOf('support-items')).toBeUndefined();
    expect(spanOfCells('criteria', 'day', ['2024-01-01'])).toBeUndefined();
  });
});

it('the time of all tables together holds that of each', () => {
  const whole = findWholeSpan(model)!;
  for (const table of tables) {
    const span = findSpan(model, table) ?? whole;
    expect(whole.from <= span.from && span.to <= whole.to, table.id).toBe(true);
  }
});
