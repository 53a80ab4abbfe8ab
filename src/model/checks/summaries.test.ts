import { describe, expect, it } from 'vitest';
import { readSecondPlan, realContent, toldBy } from '../../test/builders.ts';
import { readContent } from '../../loader/read-content.ts';
import { collectSummed } from '../summary-fingerprint.ts';
import { nothingUnread } from '../unread.ts';
import { checkSummaries } from './summaries.ts';

describe('stale-summary', () => {
  it('has nothing to say where each summary follows its text', async () => {
    expect(checkSummaries(await readSecondPlan(), nothingUnread)).toEqual([]);
  });

  it('names the summary of a part whose words have changed', async () => {
    const text = await toldBy('stale-summary', ({ replace }) =>
      replace('plan/2031/vi/b-1-ha-tang.mdx', 'bãi thả thử', 'bãi thả diều'),
    );
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/vi/b-1-ha-tang.mdx · summaryOf  [stale-summary]
        vi  Đang có: “3b269e0f8f106cf1”. Cần: “8512485fce099673”, dấu của văn bản mà lời nói gọn giải thích bây giờ. Cách sửa: xem lại lời nói gọn rồi chạy npm run stamp, hoặc ghi summaryOutdated: true để trang nói lời ấy đã cũ.
        en  Found: “3b269e0f8f106cf1”. Expected: “8512485fce099673”, the fingerprint of the text that the summary explains now. To do: look the summary over and run npm run stamp, or write summaryOutdated: true so that the page says it is outdated.
      ✗ content/plan/2031/vi/b-noi-dung.mdx · summaryOf  [stale-summary]
        vi  Đang có: “08397fdd7e171c7e”. Cần: “d966ada017a3048e”, dấu của văn bản mà lời nói gọn giải thích bây giờ. Cách sửa: xem lại lời nói gọn rồi chạy npm run stamp, hoặc ghi summaryOutdated: true để trang nói lời ấy đã cũ.
        en  Found: “08397fdd7e171c7e”. Expected: “d966ada017a3048e”, the fingerprint of the text that the summary explains now. To do: look the summary over and run npm run stamp, or write summaryOutdated: true so that the page says it is outdated."
    `);
  });

  it('names the summary of a part when a part below it has changed', async () => {
    const text = await toldBy('stale-summary', ({ replace }) =>
      replace('plan/2031/vi/b-2-lang-nghe.mdx', 'mark: "2."', 'mark: "3."'),
    );
    expect(text).toContain('content/plan/2031/vi/b-noi-dung.mdx · summaryOf');
  });

  it('names the summary of a task when one of its cells has changed', async () => {
    const text = await toldBy('stale-summary', ({ replace }) =>
      replace('tasks/2031/vi/01-duong-vao-cum.mdx', "printed: 'Sở Thủ công'", "printed: 'Sở'"),
    );
    expect(text).toContain('content/tasks/2031/vi/01-duong-vao-cum.mdx · summaryOf');
  });

  it('names a summary that does not say what it follows', async () => {
    const text = await toldBy('stale-summary', ({ read, write }) => {
      const path = 'plan/2031/vi/b-1-ha-tang.mdx';
      write(path, read(path).replace(/^summaryOf:.*\n/m, ''));
    });
    expect(text).toContain('Đang có: không có.');
  });

  it('accepts summaryOutdated: true, which the page then says', async () => {
    const text = await toldBy('stale-summary', ({ replace }) => {
      const path = 'plan/2031/vi/b-1-ha-tang.mdx';
      replace(path, 'summaryOf:', 'summaryOutdated: true\nsummaryOf:');
      replace(path, 'bãi thả thử', 'bãi thả diều');
    });
    // The part above it, which speaks of it, still has to be looked over.
    expect(text).not.toContain('b-1-ha-tang.mdx');
    expect(text).toContain('b-noi-dung.mdx');
  });

  it('does not mind a new tag in the same words', async () => {
    const text = await toldBy('stale-summary', ({ replace }) =>
      replace('plan/2031/vi/b-1-ha-tang.mdx', 'Kêu gọi', '<Term id="ccn">Kêu gọi</Term>'),
    );
    expect(text).toBe('');
  });
});

describe('summary-pair', () => {
  it('names a summary in one language only', async () => {
    const text = await toldBy('summary-pair', ({ read, write }) => {
      const path = 'plan/2031/en/b-1-ha-tang.mdx';
      write(path, read(path).replace(/^summary:.*\n/m, ''));
    });
    expect(text).toMatchInlineSnapshot(`
      "✗ content/plan/2031/en/b-1-ha-tang.mdx · summary  [summary-pair]
        vi  Đang có: không có lời nói gọn. Cần: lời nói gọn như content/plan/2031/vi/b-1-ha-tang.mdx. Cách sửa: viết lời nói gọn bằng cả hai thứ tiếng, hoặc bỏ ở cả hai tệp.
        en  Found: no summary. Expected: a summary as in content/plan/2031/vi/b-1-ha-tang.mdx. To do: write the summary in both languages, or take it out of both files."
    `);
  });
});

it('every numbered part, the annex and every task of the published plan have a summary', async () => {
  const { content } = await readContent(realContent);
  const without = collectSummed(content).filter(
    ({ kind, vi }) =>
      (kind === 'task' || vi.data.mark !== undefined || vi.data.kind === 'annex') &&
      vi.data.summary === undefined,
  );
  expect(without.map(({ vi }) => vi.file)).toEqual([]);
});
