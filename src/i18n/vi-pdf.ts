/** Words of the printed plan in Vietnamese. */
export const viPdf = {
  pdf: { vi: 'PDF tiếng Việt', en: 'PDF tiếng Anh', 'vi-en': 'PDF song ngữ' },
};
export type PdfWords = typeof viPdf;
