import { describe, expect, it } from 'vitest';
import { readSecondPlan } from '../test/builders.ts';
import { collectPassages, compareVersions, joinHistory, recordPassages } from './passages.ts';

const now = (vi: string) => [{ address: 'b-1.2', vi, en: 'bbbbbbbb' }];

describe('recordPassages', () => {
  it('writes a version anew until the next one begins, and only what that one changed', () => {
    const first = recordPassages([], now('aaaaaaaa'), '1.0.0');
    expect(recordPassages(first, now('cccccccc'), '1.0.0')).toEqual([
      { version: '1.0.0', ...now('cccccccc')[0] },
    ]);
    const second = recordPassages(first, now('cccccccc'), '1.1.0');
    expect(second).toHaveLength(2);
    expect(recordPassages(second, now('cccccccc'), '1.2.0')).toEqual(second);
    // Taken back before it was published, the change leaves no line.
    expect(recordPassages(second, now('aaaaaaaa'), '1.1.0')).toEqual(first);
  });
});

describe('joinHistory', () => {
  it('says in which versions which language changed', () => {
    const record = (version: string, vi: string, en: string) => ({
      version,
      address: 'a.1',
      vi,
      en,
    });
    const records = [
      record('1.10.0', 'cccccccc', '22222222'),
      record('1.0.0', 'aaaaaaaa', '11111111'),
      record('1.9.0', 'aaaaaaaa', '22222222'),
    ];
    const { versions, changed } = joinHistory({ year: '2031', file: '', records });
    expect(versions).toEqual(['1.0.0', '1.9.0', '1.10.0']);
    expect(changed.get('a.1')).toEqual({ vi: ['1.10.0'], en: ['1.9.0', '1.10.0'].slice(0, 1) });
  });

  it('knows nothing of a plan without a history', () => {
    expect(joinHistory(undefined)).toEqual({ versions: [], changed: new Map() });
  });
});

it('compares versions by number, not by letter', () => {
  expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
  expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
});

it('finds every heading, paragraph and row once', async () => {
  const addresses = collectPassages(await readSecondPlan(), '2031').map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toEqual(expect.arrayContaining(['b', 'b-1.2', 'bieu.1', 'ten.2']));
});
