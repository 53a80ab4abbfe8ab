/** Words that people look for things by and that do not stand on their pages: found, never shown. */
import type { Section } from '../i18n/sections.ts';

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
    vi: ['trang này do ai làm', 'ai làm trang này', 'ai lập ra trang web này', 'liên hệ'],
    en: ['who made this site', 'who wrote this website', 'who runs it', 'contact', 'authors'],
  },
};

/** What a page that lists others is asked for as. */
export const listWords: InBoth = { vi: ['danh sách'], en: ['list of'] };
