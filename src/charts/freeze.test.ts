import { describe, expect, it } from 'vitest';
import { modelOfSecondPlan } from '../test/builders.ts';
import type { Model } from '../model/types.ts';
import { chartSpecs } from './all.ts';
import { buildEmbed, embedCode } from './embed.ts';
import { embeddedCharts, freezeChart, versionOf } from './freeze.ts';

const model = await modelOfSecondPlan();
const spec = chartSpecs.find(({ id }) => id === 'who-leads')!;

/** The same content, one fact of a task changed. */
function withOtherLead(): Model {
  const [first, ...others] = model.currentPlan.tasks;
  const tasks = [{ ...first!, shortTitle: { vi: 'Tên khác', en: 'Another name' } }, ...others];
  const agencies = model.agencies.map((agency) => ({
    ...agency,
    leads: agency.leads.map((task) => (task === first ? tasks[0]! : task)),
  }));
  return { ...model, agencies, currentPlan: { ...model.currentPlan, tasks } };
}

describe('the version of a chart', () => {
  it('is the same as long as rows and sentences are', () => {
    expect(versionOf(model, spec)).toBe(
      versionOf(structuredClone({ ...model, get: undefined }) as never, spec),
    );
    expect(versionOf(model, spec)).toMatch(/^[0-9a-f]{12}$/);
  });

  it('changes with one cell of one row', () => {
    expect(versionOf(withOtherLead(), spec)).not.toBe(versionOf(model, spec));
  });
});

describe('embedded charts', () => {
  const old = freezeChart(model, spec);
  const later = { ...withOtherLead(), frozenCharts: [old] };
  const all = embeddedCharts(later);

  it('keep the version that others show, beside the one of today', () => {
    const versions = all.filter(({ chart }) => chart.id === 'who-leads');
    expect(versions.map(({ isCurrent }) => isCurrent)).toEqual([true, false]);
    expect(versions[1]!.chart).toEqual(old);
  });

  it('say so when a newer version exists', () => {
    const newer = (one: (typeof all)[number]) =>
      buildEmbed(later, one.chart, one.isCurrent, 'en').newer;
    expect(newer(all.find(({ isCurrent }) => !isCurrent)!)).toEqual({
      says: 'This is an earlier version.',
      link: 'See the latest chart',
    });
    expect(newer(all.find(({ isCurrent }) => isCurrent)!)).toBeUndefined();
  });

  it('are not doubled when the kept version is the one of today', () => {
    const kept = embeddedCharts({ ...model, frozenCharts: [old] });
    expect(kept.filter(({ chart }) => chart.id === 'who-leads')).toHaveLength(1);
  });

  it('are put into a page by an address that names the version', () => {
    expect(embedCode(model, 'who-leads', 'vi')).toContain(
      `/embed/vi/who-leads/${old.version}/" title="`,
    );
  });
});
