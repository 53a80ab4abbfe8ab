import type { Content } from '../../loader/content.ts';
import { quote, same, type Problem } from '../problem.ts';
import type { Unread } from '../unread.ts';
import { collectSummed, fingerprintOfSummed, type Summed } from '../summary-fingerprint.ts';

/** A summary of ours explains the wording that stands, or says itself that it is outdated; it is in both languages. */
export function checkSummaries(content: Content, unread: Unread): Problem[] {
  return collectSummed(content).flatMap((one) => [
    ...checkBothLanguages(one),
    // What could not be read would look like a change of the text.
    ...(unread.lacksWords(one.vi.year) ? [] : checkCurrent(content, one)),
  ]);
}

function checkCurrent(content: Content, { vi, ...rest }: Summed): Problem[] {
  if (vi.data.summary === undefined || vi.data.summaryOutdated) return [];
  const now = fingerprintOfSummed(content, { vi, ...rest } as Summed);
  if (vi.data.summaryOf === now) return [];
  return [
    {
      rule: 'stale-summary',
      file: vi.file,
      field: 'summaryOf',
      found: vi.data.summaryOf ? same(quote(vi.data.summaryOf)) : { vi: 'không có', en: 'nothing' },
      expected: {
        vi: `${quote(now)}, dấu của văn bản mà lời nói gọn giải thích bây giờ`,
        en: `${quote(now)}, the fingerprint of the text that the summary explains now`,
      },
      fix: {
        vi: 'xem lại lời nói gọn rồi chạy npm run stamp, hoặc ghi summaryOutdated: true để trang nói lời ấy đã cũ',
        en: 'look the summary over and run npm run stamp, or write summaryOutdated: true so that the page says it is outdated',
      },
      needs: [{ words: vi.file }],
    },
  ];
}

function checkBothLanguages({ vi, en }: Summed): Problem[] {
  if (!en || (vi.data.summary === undefined) === (en.data.summary === undefined)) return [];
  const [has, lacks] = vi.data.summary === undefined ? [en, vi] : [vi, en];
  return [
    {
      rule: 'summary-pair',
      file: lacks.file,
      field: 'summary',
      found: { vi: 'không có lời nói gọn', en: 'no summary' },
      expected: { vi: `lời nói gọn như ${has.file}`, en: `a summary as in ${has.file}` },
      fix: {
        vi: 'viết lời nói gọn bằng cả hai thứ tiếng, hoặc bỏ ở cả hai tệp',
        en: 'write the summary in both languages, or take it out of both files',
      },
      needs: [{ file: vi.file }, { file: en.file }],
    },
  ];
}
