import { describe, expect, it } from 'vitest';
import { judgeKinds } from './judge.ts';
import { buildProfile, profileOfExample } from './profile.ts';
import type { BeneficiaryKind, Choice, PlaceKind, RuleQuestion } from './types.ts';

const sizes = (size: string, trade = size) => ({
  sizeFrom: { production: size as BeneficiaryKind, trade: trade as BeneficiaryKind },
});
const questions: RuleQuestion[] = [
  {
    id: 'workers',
    answeredBy: 'finder',
    answers: [
      { id: 'up-to-10', tells: sizes('micro-firm') },
      { id: '51-100', tells: sizes('small-firm', 'medium-firm') },
    ],
  },
  {
    id: 'turnover',
    answeredBy: 'finder',
    answers: [
      { id: 'micro', tells: sizes('micro-firm') },
      { id: 'medium', tells: sizes('medium-firm') },
    ],
  },
  { id: 'activity', answeredBy: 'finder', answers: [{ id: 'trade-services' }] },
  {
    id: 'start-up',
    answeredBy: 'finder',
    answers: [
      { id: 'yes', tells: { business: ['innovative-start-up'] } },
      { id: 'no', tells: { notBusiness: ['innovative-start-up'] } },
    ],
  },
  {
    id: 'commune-or-ward',
    answeredBy: 'finder',
    answers: [
      { id: 'rural-commune', tells: { place: ['rural-commune'] } },
      { id: 'ward', tells: { place: ['ward'] } },
    ],
  },
];
const business = (wanted: BeneficiaryKind[], choice: Partial<Choice>) =>
  judgeKinds(wanted, buildProfile({ answers: {}, ...choice }, questions).business);
const place = (wanted: PlaceKind[], choice: Partial<Choice>) =>
  judgeKinds(wanted, buildProfile({ answers: {}, ...choice }, questions).place);

describe('the kind of business', () => {
  it('is one form and no other', () => {
    expect(business(['household-business'], { business: 'household-business' })).toBe('met');
    expect(business(['cooperative'], { business: 'household-business' })).toBe('not-met');
  });

  it('leaves open what a firm may be beside its size', () => {
    expect(business(['innovative-start-up'], { business: 'small-firm' })).toBe('open');
    expect(business(['innovative-start-up'], { business: 'household-business' })).toBe('not-met');
    expect(business(['innovative-start-up'], { business: 'large-firm' })).toBe('not-met');
    const no = { business: 'small-firm', answers: { 'start-up': 'no' } } as const;
    expect(business(['innovative-start-up'], no)).toBe('not-met');
  });

  it('of which only one trait is known may be of any form that has it', () => {
    const sme: BeneficiaryKind[] = ['micro-firm', 'small-firm', 'medium-firm'];
    expect(business(sme, { business: 'innovative-start-up' })).toBe('met');
    expect(business(sme, { business: 'new-firm' })).toBe('open');
    expect(business(['household-business'], { business: 'new-firm' })).toBe('not-met');
    expect(business(['household-business'], { business: 'product-owner' })).toBe('open');
  });

  it.each([
    [{}, ['small-firm'], 'open'],
    [{ workers: '51-100' }, ['micro-firm'], 'not-met'],
    [{ workers: '51-100' }, ['small-firm'], 'open'],
    [{ workers: '51-100', turnover: 'micro' }, ['small-firm'], 'met'],
    [
      { workers: '51-100', turnover: 'micro', activity: 'trade-services' },
      ['small-firm'],
      'not-met',
    ],
    [{ workers: '51-100', turnover: 'micro', activity: 'trade-services' }, ['medium-firm'], 'met'],
    [{ workers: 'up-to-10', turnover: 'medium' }, ['medium-firm'], 'met'],
  ] as [Record<string, string>, BeneficiaryKind[], string][])(
    'as a firm that says %o is one of %o: %s',
    (answers, wanted, verdict) => {
      expect(business(wanted, { business: 'firm', answers })).toBe(verdict);
    },
  );
});

describe('the place', () => {
  it('is a commune or a ward', () => {
    expect(place(['rural-commune'], { place: ['rural-commune'] })).toBe('met');
    expect(place(['rural-commune'], { place: ['ward'] })).toBe('not-met');
    expect(place(['industrial-cluster'], { place: ['ward'] })).toBe('open');
  });

  it('in a district that has both is asked for', () => {
    const both = { place: ['rural-commune', 'ward'] as PlaceKind[] };
    expect(place(['rural-commune'], both)).toBe('open');
    expect(place(['rural-commune', 'ward'], both)).toBe('met');
    expect(place(['ward'], { ...both, answers: { 'commune-or-ward': 'ward' } })).toBe('met');
  });

  it('that is known already is not changed by an answer', () => {
    const said = {
      place: ['ward'] as PlaceKind[],
      answers: { 'commune-or-ward': 'rural-commune' },
    };
    expect(place(['rural-commune'], said)).toBe('not-met');
  });

  it('of a known trait may be either', () => {
    expect(place(['industrial-cluster'], { place: ['industrial-cluster'] })).toBe('met');
    expect(place(['rural-commune'], { place: ['industrial-cluster'] })).toBe('open');
  });
});

it('knows everything of an example: what it does not name, it is not', () => {
  const profile = profileOfExample({ business: ['artisan'], place: ['ward'], answers: {} });
  expect(judgeKinds(['individual'], profile.business)).toBe('not-met');
  expect(judgeKinds(['artisan'], profile.business)).toBe('met');
  expect(judgeKinds(['craft-village'], profile.place)).toBe('not-met');
});
