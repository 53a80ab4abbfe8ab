import { describe, expect, it } from 'vitest';
import { judge, judgeKinds } from './judge.ts';
import type { Known, PlaceKind, Profile, RuleQuestion } from './types.ts';

const known = <Kind extends string>(is: Kind[], not: Kind[], oneOf?: Kind[]): Known<Kind> => ({
  is: new Set(is),
  not: new Set(not),
  ...(oneOf ? { oneOf: new Set(oneOf) } : {}),
});
const nobody: Profile = {
  business: undefined,
  isKindChosen: false,
  place: undefined,
  answers: {},
};
const noQuestion = () => undefined;

describe('kinds', () => {
  it.each([
    ['met by one that holds', known(['ward'], ['rural-commune']), ['ward', 'craft-village'], 'met'],
    [
      'not met when all are ruled out',
      known(['ward'], ['rural-commune']),
      ['rural-commune'],
      'not-met',
    ],
    ['open while one is unknown', known(['ward'], []), ['craft-village'], 'open'],
    [
      'met when each of the possible ones would do',
      known([], [], ['ward', 'rural-commune']),
      ['ward', 'rural-commune'],
      'met',
    ],
    [
      'open when only some of the possible ones would do',
      known([], [], ['ward', 'rural-commune']),
      ['ward'],
      'open',
    ],
  ] as [string, Known<PlaceKind>, PlaceKind[], string][])('%s', (_name, place, wanted, verdict) => {
    expect(judgeKinds(wanted, place)).toBe(verdict);
  });

  it('of which the source does not say whether they count', () => {
    const ward = known<PlaceKind>(['ward'], ['rural-commune', 'craft-village']);
    expect(judgeKinds(['rural-commune'], ward, ['ward'])).toBe('not-stated');
    const village = known<PlaceKind>(['ward', 'craft-village'], ['rural-commune']);
    expect(judgeKinds(['rural-commune', 'craft-village'], village, ['ward'])).toBe('met');
  });
});

describe('one condition', () => {
  it('is open as long as nothing was said', () => {
    expect(judge({ business: ['small-firm'] }, nobody, noQuestion)).toBe('open');
    expect(judge({ place: ['ward'] }, nobody, noQuestion)).toBe('open');
    expect(judge({ asks: 'workers', is: ['up-to-10'] }, nobody, noQuestion)).toBe('open');
  });

  it('on the place is met anywhere where anywhere will do', () => {
    expect(judge({ place: ['anywhere'] }, nobody, noQuestion)).toBe('met');
  });

  it('is decided by the answer it turns on', () => {
    const answered = { ...nobody, answers: { workers: '11-50' } };
    expect(judge({ asks: 'workers', is: ['11-50', '51-100'] }, answered, noQuestion)).toBe('met');
    expect(judge({ asks: 'workers', is: ['up-to-10'] }, answered, noQuestion)).toBe('not-met');
  });

  it('that the source does not define is never an open question', () => {
    const silent: RuleQuestion = { id: 'group', answeredBy: 'not-stated', answers: [] };
    expect(judge({ asks: 'group', is: ['yes'] }, nobody, () => silent)).toBe('not-stated');
  });
});
