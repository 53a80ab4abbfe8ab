import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartSpecs } from '../charts/all.ts';
import { freezeChart } from '../charts/freeze.ts';
import { modelOfSecondPlan, toldAfter, withDraft, type Draft } from '../test/builders.ts';
import { readFrozenCharts } from './read-frozen-charts.ts';

const chart = freezeChart(await modelOfSecondPlan(), chartSpecs[0]!);
const keep = (draft: Draft, name: string, text = JSON.stringify(chart)) => {
  mkdirSync(join(draft.root, 'charts'), { recursive: true });
  draft.write(`charts/${name}`, text);
};
const right = `${chart.id}.${chart.version}.json`;

describe('readFrozenCharts', () => {
  it('gives back what was kept', async () => {
    expect(await withDraft((draft) => keep(draft, right), readFrozenCharts)).toEqual({
      charts: [chart],
      problems: [],
    });
  });

  it('finds none where none was kept', async () => {
    expect(await withDraft(() => {}, readFrozenCharts)).toEqual({ charts: [], problems: [] });
  });

  it('tells a file that was renamed, one that is no chart, and one of another kind', async () => {
    const told = await toldAfter((draft) => {
      keep(draft, 'who-leads.000000000000.json');
      keep(draft, 'who-leads.000000000001.json', '{}');
      keep(draft, 'notes.txt', 'x');
    });
    expect(told).toContain('content/charts/notes.txt');
    expect(told).toContain(
      `✗ content/charts/who-leads.000000000000.json · version  [frozen-chart]
  vi  Đang có: tên tệp khác với nội dung. Cần: tệp content/charts/${right}. Cách sửa: lấy lại tệp như lệnh npm run freeze đã ghi.
  en  Found: a name that differs from what is in it. Expected: the file content/charts/${right}. To do: take the file back as npm run freeze wrote it.`,
    );
    expect(told).toContain('✗ content/charts/who-leads.000000000001.json · version');
  });
});
