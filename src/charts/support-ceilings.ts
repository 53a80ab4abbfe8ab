import { ascending, max, min, sort } from 'd3-array';
import { scaleLog } from 'd3-scale';
import { formatMoney } from '../i18n/money.ts';
import { hrefOf, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Policy, SupportItem } from '../model/support-types.ts';
import type { Model } from '../model/types.ts';
import { chartFields } from '../schema/chart-fields.ts';
import { valueOf } from '../schema/field.ts';
import { supportItem as supportSchema } from '../schema/support-item.ts';
import type { Chart, ChartSpec, ChartTable } from './kit/chart.ts';
import { drawBoth } from './kit/drawing.ts';
import { rangeOf, withPeriod } from './kit/period.ts';
import { column, hideRows, urlColumns } from './kit/table.ts';
import { drawCeilings } from './support-ceilings-drawing.ts';

/** One policy and its items that name a ceiling in money. */
export interface CeilingSeries {
  policy: Policy;
  items: CeilingItem[];
}

export interface CeilingItem {
  item: SupportItem;
  ceilingVnd: number;
}

/** An item put on the axis; those that would touch are stacked, `level` counts from 0. */
export interface PlacedCeiling extends CeilingItem {
  x: number;
  level: number;
}

export interface PlacedCeilings {
  rows: { policy: Policy; dots: PlacedCeiling[]; levels: number }[];
  ticks: { x: number; vnd: number }[];
}

const statusOrder: SupportItem['status'][] = ['in-force', 'amended', 'unknown', 'expired'];

/** Policies in their order, each with its ceilings from low to high. A ceiling is never added to another. */
export function buildCeilingSeries(model: Model): CeilingSeries[] {
  return model.policies.flatMap((policy) => {
    const items = policy.items.flatMap((item) => {
      const ceilingVnd = valueOf(item.ceilingVnd);
      return ceilingVnd === undefined ? [] : [{ item, ceilingVnd }];
    });
    if (items.length === 0) return [];
    const byStatus = (a: CeilingItem, b: CeilingItem) =>
      ascending(statusOrder.indexOf(a.item.status), statusOrder.indexOf(b.item.status));
    return [
      {
        policy,
        items: sort(items, (a, b) => ascending(a.ceilingVnd, b.ceilingVnd) || byStatus(a, b)),
      },
    ];
  });
}

/**
 * Puts the ceilings on an axis where each step is ten times the last, because they span from day rates to projects.
 * @param apart least distance between two dots of one level
 */
export function placeCeilings(
  series: readonly CeilingSeries[],
  left: number,
  right: number,
  apart: number,
): PlacedCeilings {
  const amounts = series.flatMap(({ items }) => items.map(({ ceilingVnd }) => ceilingVnd));
  const low = 10 ** Math.floor(Math.log10(min(amounts) ?? 1));
  const high = max(amounts) ?? 10;
  const x = scaleLog([low, Math.max(high * 1.2, low * 10)], [left, right]);
  const powers = Array.from(
    { length: Math.floor(Math.log10(high / low)) + 1 },
    (_, index) => low * 10 ** index,
  );
  return {
    rows: series.map(({ policy, items }) => {
      const dots: PlacedCeiling[] = [];
      for (const one of items) {
        const at = x(one.ceilingVnd);
        const near = dots.filter((dot) => at - dot.x < apart).map(({ level }) => level);
        let level = 0;
        while (near.includes(level)) level += 1;
        dots.push({ ...one, x: at, level });
      }
      return { policy, dots, levels: (max(dots, (dot) => dot.level) ?? -1) + 1 };
    }),
    ticks: powers.map((vnd) => ({ x: x(vnd), vnd })),
  };
}

function buildTable(model: Model): ChartTable<CeilingItem> {
  const field = supportSchema.shape;
  return {
    id: 'support-ceilings',
    title: { vi: 'Mức trần hỗ trợ theo chính sách', en: 'Support ceilings by policy' },
    row: {
      vi: 'Mỗi dòng là một khoản hỗ trợ có mức trần bằng tiền.',
      en: 'Each row is a support with a ceiling in money.',
    },
    columns: [
      column('id', 'string', field.id, ({ item }) => item.id),
      column('policy_id', 'string', field.policy, ({ item }) => item.policy.id),
      column(
        'policy_vi',
        'string',
        chartFields.policyName,
        ({ item }) => item.policy.shortTitle.vi,
      ),
      column(
        'policy_en',
        'string',
        chartFields.policyName,
        ({ item }) => item.policy.shortTitle.en,
      ),
      column('label_vi', 'string', field.label, ({ item }) => item.label.vi),
      column('label_en', 'string', field.label, ({ item }) => item.label.en),
      column('ceiling_vnd', 'integer', field.ceilingVnd, ({ ceilingVnd }) => ceilingVnd),
      column('unit_vi', 'string', field.unit, ({ item }) => item.unit.vi),
      column('unit_en', 'string', field.unit, ({ item }) => item.unit.en),
      column('status', 'string', field.status, ({ item }) => item.status),
      ...urlColumns<CeilingItem>(model, ({ item }) => ({
        section: 'support',
        branch: 'item',
        ids: [item.id],
      })),
    ],
    rows: buildCeilingSeries(model).flatMap(({ items }) => items),
  };
}

function build(model: Model, locale: Locale): Chart {
  const all = getWords(locale);
  const words = all.charts.ceilings;
  const series = buildCeilingSeries(model);
  const items = series.flatMap((row) => row.items);
  const states = statusOrder
    .map((status) => ({ status, n: items.filter(({ item }) => item.status === status).length }))
    .filter(({ n }) => n > 0);
  const inForce = states.find(({ status }) => status === 'in-force')?.n ?? 0;
  const starts = items.flatMap(({ item }) => valueOf(item.validFrom) ?? []);
  const unpriced = model.supportItems.length - items.length;
  const label = (status: SupportItem['status']) => all.documents.validity[status];
  return {
    title: words.title(inForce, items.length),
    subtitle: withPeriod(
      words.subtitle,
      rangeOf(starts),
      locale,
      all.charts.periods.valid(items.length - starts.length),
    ),
    notes: [words.perUnit, ...(unpriced > 0 ? [words.unpriced(unpriced)] : []), words.ask],
    source: words.source,
    description: words.description(
      states.map(({ status, n }) => ({ label: label(status).toLocaleLowerCase(locale), n })),
      formatMoney(locale, min(items, ({ ceilingVnd }) => ceilingVnd) ?? 0),
      formatMoney(locale, max(items, ({ ceilingVnd }) => ceilingVnd) ?? 0),
    ),
    drawings: drawBoth((layout) =>
      drawCeilings(
        series,
        {
          axis: words.axis,
          states: states.map(({ status }) => ({ status, label: label(status) })),
        },
        locale,
        layout,
      ),
    ),
    table: {
      caption: words.name,
      head: [
        { label: words.item },
        { label: words.ceiling },
        { label: words.policy },
        { label: all.documents.status },
      ],
      rows: items.map(({ item, ceilingVnd }) => ({
        cells: [
          {
            text: item.label[locale],
            href: hrefOf(locale, { section: 'support', branch: 'item', ids: [item.id] }),
          },
          { text: `${formatMoney(locale, ceilingVnd)}, ${item.unit[locale]}` },
          { text: item.policy.shortTitle[locale] },
          { text: label(item.status), status: item.status },
        ],
      })),
    },
  };
}

/** The ceilings in money of all supports, by policy and by validity. */
export const supportCeilings: ChartSpec = {
  id: 'support-ceilings',
  isPresent: (model) => buildCeilingSeries(model).length > 0,
  build,
  table: (model) => hideRows(buildTable(model)),
};
