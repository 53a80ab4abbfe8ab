import { expect, it } from 'vitest';
import { buildDataset } from '../datasets/all.ts';
import { cellsOf } from '../datasets/table.ts';
import { breakdownText } from '../i18n/totals.ts';
import { checkContent } from '../loader/check-content.ts';
import { modelOfSecondPlan, realContent } from '../test/builders.ts';
import { buildClusterTotals, buildVillageTotals } from './totals.ts';

const model = (await checkContent(realContent)).model!;

const textsOf = (rows: { id: string; cells: { text: string; second?: string }[] }[], id: string) =>
  rows.find((row) => row.id === id)!.cells.map(({ text }) => text);

it('gives each total with its day, its basis and what the source calls “more than” or “about”', () => {
  const { rows } = buildClusterTotals(model, 'vi')!;
  expect(rows.map(({ cells }) => [cells[1]!.text, cells[2]!.text, cells[3]!.text])).toEqual([
    ['16/01/2014', '10', '353'],
    ['25/12/2017', '9', 'hơn 303'],
    ['2024', '21', '956,42'],
    ['2025', '10', 'hơn 323'],
  ]);
  expect(textsOf(rows, 'network-2017')[4]).toBe(
    'đã dùng 142 ha; lấp đầy khoảng 47%; 119 dự án; vốn khoảng 1.000 tỷ đồng',
  );
  expect(rows[2]!.cells[0]).toMatchObject({ second: 'theo quy hoạch' });
});

it('tells our own sums apart from what a source says, and parts that are not all', () => {
  const { rows } = buildVillageTotals(model, 'en')!;
  const row = rows.find(({ id }) => id === 'total-2020')!;
  expect(row.cells[3]).toEqual({ text: '30', second: 'added up by this site' });
  expect(row.cells[4]!.text).toContain('Hương Thủy (one of them a craft) 3 (28 together, short of');
  expect(textsOf(rows, 'total-2014').slice(2, 4)).toEqual(['88', 'not stated']);
  expect(rows).toHaveLength(8);
});

it('puts a place before its number and a kind after it, whether the parts are all of the total or not', () => {
  const parts = [
    { what: { vi: 'Phong Điền', en: 'Phong Điền' }, count: 8 },
    { what: { vi: 'Phú Vang', en: 'Phú Vang' }, count: 6 },
  ];
  const by = { vi: 'theo nơi', en: 'by place' };
  const whole = { of: 'recognised', by, sum: 'stated', parts } as const;
  expect(breakdownText({ ...whole, ofPlaces: true }, 'vi')).toBe(
    'theo nơi: Phong Điền 8, Phú Vang 6',
  );
  expect(breakdownText({ ...whole, sum: 'incomplete' }, 'vi')).toBe(
    'theo nơi: 8 Phong Điền, 6 Phú Vang (cộng lại 14, không đủ tổng)',
  );
});

it('publishes as many rows as the pages show', () => {
  expect(cellsOf(buildDataset(model, 'industrial-cluster-totals'))).toHaveLength(4);
  expect(cellsOf(buildDataset(model, 'craft-village-totals'))).toHaveLength(8);
});

it('says nothing where a place has no totals', async () => {
  const none = await modelOfSecondPlan();
  expect([buildClusterTotals(none, 'vi'), buildVillageTotals(none, 'vi')]).toEqual([
    undefined,
    undefined,
  ]);
});
