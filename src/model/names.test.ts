import { describe, expect, it } from 'vitest';
import { nameInPlan } from './names.ts';
import type { Agency } from './types.ts';

const agency = (kind: Agency['kind'], vi: string, en: string, nameInPlan: string[] = []) =>
  ({ kind, name: { vi, en }, nameInPlan }) as unknown as Agency;

describe('nameInPlan', () => {
  it('leaves the province off, and nothing else of the English name', () => {
    const named = (en: string) => nameInPlan(agency('department', '', en), 'en');
    expect(named('Department of Industry and Trade of Một Tỉnh Province')).toBe(
      'Department of Industry and Trade',
    );
    expect(
      named('Department of Labour, War Invalids and Social Affairs of Một Tỉnh Province'),
    ).toBe('Department of Labour, War Invalids and Social Affairs');
    expect(named('Department of Crafts')).toBe('Department of Crafts');
  });

  it('keeps the district of a district’s committee', () => {
    const committee = agency('district-committee', 'Ủy ban nhân dân huyện Một', 'Committee of Một');
    expect(nameInPlan(committee, 'vi')).toBe('UBND huyện Một');
    expect(nameInPlan(committee, 'en')).toBe('Committee of Một');
  });

  it('prints what the plan prints', () => {
    expect(nameInPlan(agency('department', 'Sở A', '', ['Sở A tỉnh']), 'vi')).toBe('Sở A tỉnh');
  });
});
