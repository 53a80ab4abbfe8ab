import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { household, item, rules } from '../test/finder-rules.ts';
import { arrange, entriesOf, rowText, tally } from './arrange.ts';
import { formatListCsv } from './list-csv.ts';
import { match } from './match.ts';
import type { Telling } from './reasons.ts';
import type { BeneficiaryKind, Card, Choice } from './types.ts';

describe('arrange', () => {
  it('puts each support into one list', () => {
    const business = fc.constantFrom<BeneficiaryKind | undefined>(
      'household-business',
      'small-firm',
      'cooperative',
      undefined,
    );
    const place = fc.constantFrom<Choice['place']>(
      ['ward'],
      ['rural-commune'],
      ['rural-commune', 'ward'],
      undefined,
    );
    fc.assert(
      fc.property(business, place, (kind, where) => {
        const results = match(rules, { business: kind, place: where, answers: {} });
        const { fits, depends, expired, unmet, count } = arrange(results);
        const all = [...fits.flatMap((one) => one.results), ...depends, ...expired, ...unmet];
        expect(all.map((one) => one.item.id).sort()).toEqual(
          results.map((one) => one.item.id).sort(),
        );
        expect(expired.every((one) => one.item.status === 'expired')).toBe(true);
        expect(count).toBe(fits.flatMap((one) => one.results).length);
      }),
    );
  });

  it('counts the conditions by their result', () => {
    const communes = match(rules, household).find((one) => one.item.id === 'communes')!;
    expect(tally(communes)).toEqual([['not-met', 1]]);
  });
});

describe('reasons and files', () => {
  const card = (id: string): Card => ({
    id,
    status: 'in-force',
    amount: 'up to 10',
    share: '=50%, each',
    title: `Support, "${id}"`,
    href: `/en/${id}/`,
    text: 'Small firm',
    policy: 'Policy',
    first: '',
    dates: '',
    before: [],
    agency: 'Agency',
    basis: [{ text: 'Article 1', href: '/' }],
  });
  const words = {
    lists: { fits: 'fits', depends: 'depends', expired: 'expired', unmet: 'not met' },
    verdicts: { met: 'met', 'not-met': 'not met', open: 'open', 'not-stated': 'not stated' },
    validity: {
      'in-force': 'In force',
      amended: 'Amended',
      unknown: 'Unknown',
      'not-yet': 'Not yet',
      expired: 'Expired',
    },
    would: 'Would fit if: {text}',
    alsoNot: 'Also not: {text}',
    because: '{text} ({verdict}).',
    nearest: 'Nearest: {title}.',
    receiver: 'Ask',
    basis: 'Basis',
    whoOnly: 'For: {text}',
    turnsOn: 'Depends on: {text}',
    conditions: 'Conditions: {tally}',
    tally: { met: '{n} met', 'not-met': '{n} not met', open: '{n} open', 'not-stated': '{n} not' },
  };
  const telling: Telling = {
    card,
    condition: (id) => ({ text: `condition ${id}.`, clause: `Article ${id}` }),
    words,
  };
  const entries = entriesOf(arrange(match(rules, household)), telling);
  const reason = (id: string, all = entries) =>
    all.find((one) => one.result.item.id === id)!.reason;

  it('names with its clause what would change a near miss, and the nearest that fits', () => {
    expect(reason('communes')).toBe(
      'Would fit if: condition commune (not met; Article commune). Nearest: Support, "high".',
    );
    expect(reason('high')).toBe('');
  });

  it('names whom a support is for with the clause of the condition that says so again', () => {
    expect(reason('firms')).toBe(
      'For: Small firm (not met; Article firm). Nearest: Support, "high".',
    );
  });

  it('names on what the rest depends', () => {
    expect(reason('clusters')).toBe('Depends on: condition cluster (open; Article cluster).');
  });

  it('says of what is over since when first, then what else is not met', () => {
    const old = item('old', {
      status: 'expired',
      criteria: [{ id: 'commune', test: { place: ['rural-commune'] } }],
    });
    const lists = arrange(match({ ...rules, items: [old] }, household));
    const own = { ...telling, card: (id: string) => ({ ...card(id), dates: 'Until 2018.' }) };
    expect(reason('old', entriesOf(lists, own))).toBe(
      'Until 2018. Also not: condition commune (not met; Article commune).',
    );
  });

  it('names the nearest of the same policy before another for the same need', () => {
    const own = {
      ...telling,
      card: (id: string) => ({ ...card(id), policy: ['low', 'firms'].includes(id) ? 'A' : 'B' }),
    };
    const all = entriesOf(arrange(match(rules, household)), own);
    expect(reason('firms', all)).toContain('Nearest: Support, "low".');
    expect(reason('communes', all)).toContain('Nearest: Support, "high".');
    const none = entriesOf({ ...arrange(match(rules, household)), fits: [], depends: [] }, own);
    expect(reason('firms', none)).not.toContain('Nearest');
  });

  it('writes a row: amount, validity, reason, ground, and whom to ask of what may fit', () => {
    const row = (id: string) =>
      rowText(
        entries.find((one) => one.result.item.id === id)!,
        card(id),
        words,
      );
    expect(row('clusters')).toBe(
      `up to 10, =50%, each. In force. ${reason('clusters')} Basis: Article 1. Ask: Agency.`,
    );
    expect(row('communes')).toBe(
      `up to 10, =50%, each. In force. ${reason('communes')} Basis: Article 1.`,
    );
  });

  it('ends a row once, also where whom to ask is told in whole sentences', () => {
    const entry = entries.find((one) => one.result.item.id === 'clusters')!;
    const told = { ...card('clusters'), agency: 'Agency. It asks another..' };
    expect(rowText(entry, told, words)).toMatch(/ Ask: Agency\. It asks another\.\.$/);
    expect(rowText(entry, { ...told, agency: 'A … and B' }, words)).toMatch(/ Ask: A … and B\.$/);
  });

  it('writes the lists of a page as CSV in their order, with nothing that a spreadsheet would run', () => {
    const text = formatListCsv(entries.slice(0, 1), card, words, 'https://plan.example');
    expect(text).toBe(
      'list,status,amount,share,title,beneficiary,beforehand,policy,conditions,own_amount,ask,legal_basis,reason,url\r\n' +
        `fits,In force,up to 10,"'=50%, each","Support, ""high""",Small firm,not-applicable,Policy,not-applicable,not-applicable,Agency,Article 1,not-applicable,https://plan.example/en/high/\r\n`,
    );
  });
});
