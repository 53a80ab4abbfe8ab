import { z } from 'zod';
import { field, fingerprint, text } from './field.ts';

/** What an official text says in plain words of ours; it knows which wording it explains. */
export const summaryVi = {
  summary: field(
    text.optional(),
    ['Nói gọn', 'In short'],
    [
      'Phần này nói gì, bằng lời thường của trang này, chỉ theo văn bản.',
      'What it says, in plain words of ours, from the text alone.',
    ],
  ),
  summaryOf: field(
    fingerprint.optional(),
    ['Dấu văn bản đã nói gọn', 'Fingerprint of the text summed up'],
    [
      'Dấu vân tay của văn bản mà lời nói gọn giải thích; lệnh npm run stamp ghi.',
      'Fingerprint of the text that the summary explains; npm run stamp writes it.',
    ],
  ),
  summaryOutdated: field(
    z.literal(true).optional(),
    ['Lời nói gọn cũ', 'Summary outdated'],
    [
      'Ghi true khi văn bản đã đổi mà chưa viết lại lời nói gọn.',
      'Set to true when the text has changed and the summary has not been written again.',
    ],
  ),
};

/** The same in English: the words only. */
export const summaryEn = {
  summary: field(
    text.optional(),
    ['Nói gọn, tiếng Anh', 'In short, in English'],
    ['Cùng ý với lời nói gọn tiếng Việt.', 'The same as the Vietnamese summary.'],
  ),
};
