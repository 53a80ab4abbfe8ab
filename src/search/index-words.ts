/** Words that people look for things by and that do not stand on their pages: found, never shown. */
import type { Section } from '../i18n/sections.ts';
import type { Agency } from '../model/types.ts';
import type { Kind } from './format.ts';

interface InBoth {
  vi: string[];
  en: string[];
}

/** Parts of a plan that bear no heading of their own, by their kind: who signed, and when, is asked in these words. */
export const partWords: { readonly [kind: string]: InBoth } = {
  signature: { vi: ['người ký', 'ai ký'], en: ['who signed', 'signatory'] },
  title: { vi: ['ngày ban hành'], en: ['date of issue', 'when issued'] },
  recipients: { vi: ['gửi cho ai'], en: ['sent to'] },
};

/** Pages of a section whose title is one of several ways to say it. */
export const sectionWords: { readonly [section in Section]?: InBoth } = {
  discrepancies: {
    vi: ['chênh lệch', 'sai lệch', 'sai sót', 'mâu thuẫn', 'lỗi in trong kế hoạch'],
    en: [
      'contradictions',
      'inconsistencies',
      'mistakes',
      'printing errors',
      'misprints in the plan',
    ],
  },
  about: {
    vi: [
      'trang này do ai làm',
      'ai làm trang này',
      'ai lập ra trang web này',
      'liên hệ',
      'giấy phép dùng lại dữ liệu',
    ],
    en: [
      'who made this site',
      'who wrote this website',
      'who runs it',
      'contact',
      'authors',
      'reuse of the data, licence',
    ],
  },
};

/** What a page that lists others is asked for as. */
export const listWords: InBoth = { vi: ['danh sách'], en: ['list of'] };

/** What is asked of a thing of its kind, where its page says it in figures or under a heading. */
export const kindWords: { readonly [kind in Kind]?: InBoth } = {
  cluster: {
    vi: ['diện tích', 'rộng', 'vị trí'],
    en: ['area', 'size', 'how large', 'location'],
  },
  village: { vi: ['vị trí', 'thuộc xã'], en: ['location'] },
};

/** What became of a body, as it is asked for. */
export const fateWords: { readonly [fate in Agency['fate']]?: InBoth } = {
  merged: { vi: ['sáp nhập', 'hợp nhất', 'nhập vào'], en: ['merged', 'merger', 'joined'] },
  reorganised: { vi: ['tổ chức lại', 'sắp xếp lại'], en: ['reorganised'] },
  renamed: { vi: ['đổi tên', 'tên mới'], en: ['renamed', 'new name'] },
};

/** Parts that every page of a policy has, by their Vietnamese heading folded: what they answer is asked in these words. */
export const policyWords: { readonly [heading: string]: InBoth } = {
  'ai-duoc-ho-tro': {
    vi: ['đối tượng', 'ai được hưởng', 'có được hỗ trợ không'],
    en: ['who can apply', 'who is eligible', 'can I get support'],
  },
  'duoc-gi': {
    vi: ['được bao nhiêu', 'mức hỗ trợ', 'được hỗ trợ những gì'],
    en: ['how much', 'amount', 'what do I get'],
  },
  'dieu-kien': { vi: ['yêu cầu', 'tiêu chí'], en: ['requirements', 'criteria'] },
  'cach-nop': {
    vi: ['hồ sơ', 'giấy tờ', 'thủ tục', 'đơn', 'hỏi ai', 'nộp ở đâu', 'hạn nộp', 'nơi nhận'],
    en: ['papers', 'documents needed', 'application', 'whom to ask', 'where to apply', 'deadline'],
  },
};
