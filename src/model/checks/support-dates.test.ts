import { describe, expect, it } from 'vitest';
import { modelWith, toldAfter, toldBy, type Change } from '../../test/builders.ts';
import { buildFinderData } from '../../views/finder.ts';
import { buildCard } from '../../views/support-card.ts';
import { buildItemView } from '../../views/support-item.ts';

const items = 'registers/support-items.yaml';
const from = 'validFrom: "2030-07-20"';

describe('days', () => {
  it('wants the last day of what has expired, or the word that it was not found', async () => {
    expect(
      await toldBy('expired-day', ({ replace }) =>
        replace(items, 'status: in-force', 'status: expired'),
      ),
    ).toMatchInlineSnapshot(`
      "✗ content/registers/support-items.yaml · khung-tre-mot-bo · validTo  [expired-day]
        vi  Đang có: hết hiệu lực mà validTo là absent: not-stated. Cần: ngày cuối áp dụng, hoặc absent: not-found khi đã tìm mà không thấy ngày. Cách sửa: ghi ngày, hoặc absent: not-found, hoặc sửa status.
        en  Found: expired, and validTo is absent: not-stated. Expected: the last day of validity, or absent: not-found where the day was looked for in vain. To do: write the day, or absent: not-found, or mend status."
    `);
    expect(
      await toldBy('expired-day', ({ replace }) => {
        replace(items, 'status: in-force', 'status: expired');
        replace(items, 'validTo: { absent: not-stated }', 'validTo: { absent: not-found }');
      }),
    ).toBe('');
  });

  it('wants a last day that is not before the first', async () => {
    const text = await toldBy('validity-order', ({ replace }) =>
      replace(items, 'validTo: { absent: not-stated }', 'validTo: "2029-01-01"'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/support-items.yaml · khung-tre-mot-bo · validTo  [validity-order]
        vi  Đang có: 2030-07-20 – 2029-01-01. Cần: ngày cuối không trước ngày đầu. Cách sửa: sửa validFrom hoặc validTo.
        en  Found: 2030-07-20 – 2029-01-01. Expected: a last day that is not before the first. To do: mend validFrom or validTo."
    `);
  });

  it('wants what was over on the day of the check to say so', async () => {
    const text = await toldBy('validity-over', ({ replace }) =>
      replace(items, 'validTo: { absent: not-stated }', 'validTo: "2030-12-31"'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/registers/support-items.yaml · khung-tre-mot-bo · validTo  [validity-over]
        vi  Đang có: validTo là 2030-12-31, trước ngày kiểm tra 2031-03-02, mà status là in-force. Cần: status: expired. Cách sửa: ghi status: expired, hoặc sửa ngày.
        en  Found: validTo is 2030-12-31, before the day of the check 2031-03-02, and status is in-force. Expected: status: expired. To do: write status: expired, or mend the day."
    `);
  });

  it('wants nothing to have expired whose last day is not past, or that has yet to begin', async () => {
    const lasting = await toldBy('validity-not-over', ({ replace }) => {
      replace(items, 'status: in-force', 'status: expired');
      replace(items, 'validTo: { absent: not-stated }', 'validTo: "2031-03-02"');
    });
    expect(lasting).toMatchInlineSnapshot(`
      "✗ content/registers/support-items.yaml · khung-tre-mot-bo · validTo  [validity-not-over]
        vi  Đang có: validTo là 2031-03-02, không trước ngày kiểm tra 2031-03-02, mà status là expired. Cần: ngày cuối trước ngày kiểm tra. Cách sửa: sửa ngày hoặc status; khoản chưa đến ngày áp dụng thì trang tự nói theo validFrom.
        en  Found: validTo is 2031-03-02, not before the day of the check 2031-03-02, and status is expired. Expected: a last day before the day of the check. To do: mend the day or the status; of what has yet to begin the site says so by validFrom."
    `);
    const toCome = await toldAfter(({ replace }) => {
      replace(items, 'status: in-force', 'status: expired');
      replace(items, from, 'validFrom: "2031-03-03"');
    });
    expect(toCome).toMatchInlineSnapshot(`
      "✗ content/registers/support-items.yaml · khung-tre-mot-bo · validFrom  [validity-not-over]
        vi  Đang có: validFrom là 2031-03-03, sau ngày kiểm tra 2031-03-02, mà status là expired. Cần: ngày đầu không sau ngày kiểm tra. Cách sửa: sửa ngày hoặc status; khoản chưa đến ngày áp dụng thì trang tự nói theo validFrom.
        en  Found: validFrom is 2031-03-03, after the day of the check 2031-03-02, and status is expired. Expected: a first day that is not after the day of the check. To do: mend the day or the status; of what has yet to begin the site says so by validFrom."
    `);
  });

  it('lets what has yet to begin keep its status: the site says so by the first day', async () => {
    const change: Change = ({ replace }) => replace(items, from, 'validFrom: "2031-03-03"');
    expect(await toldAfter(change)).toBe('');
    const model = await modelWith(change);
    const item = model.get.supportItem('khung-tre-mot-bo');
    expect(item).toMatchObject({ status: 'in-force', state: 'not-yet' });
    expect(buildCard(item, 'vi')).toMatchObject({
      status: 'not-yet',
      dates: 'Áp dụng từ 03/03/2031.',
    });
    expect(buildItemView(item, 'en').statusLabel).toBe('Not yet open. Applies from 3 March 2031.');
    expect(buildFinderData(model, 'en').items[0]!.ages).toEqual({
      kind: 'begun',
      day: '2031-03-03',
      text: 'The first day stated in the source, 3 March 2031, has come since the last check.',
    });
  });

  it('says first that a validity was not confirmed, then the first day to come', async () => {
    const model = await modelWith(({ replace }) => {
      replace(items, 'status: in-force', 'status: unknown');
      replace(items, from, 'validFrom: "2031-03-03"');
    });
    const item = model.get.supportItem('khung-tre-mot-bo');
    expect(item.state).toBe('unknown');
    expect(buildCard(item, 'vi')).toMatchObject({
      status: 'unknown',
      dates: 'Áp dụng từ 03/03/2031.',
    });
    expect(buildItemView(item, 'en').statusLabel).toBe(
      'Validity not confirmed. Applies from 3 March 2031.',
    );
    expect(buildFinderData(model, 'en').items[0]!.ages).toMatchObject({ kind: 'begun' });
  });

  it('lets the page tell a visitor of a later day that the last one is past', async () => {
    const model = await modelWith(({ replace }) =>
      replace(items, 'validTo: { absent: not-stated }', 'validTo: "2031-03-02"'),
    );
    expect(buildFinderData(model, 'vi').items[0]!.ages).toEqual({
      kind: 'over',
      day: '2031-03-02',
      text: 'Thời hạn ghi trong nguồn đã qua ngày 02/03/2031.',
    });
  });
});
