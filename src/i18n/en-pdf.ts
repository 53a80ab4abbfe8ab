import type { PdfWords } from './vi-pdf.ts';

/** Words of the printed plan in English; the same keys as the Vietnamese by type. */
export const enPdf: PdfWords = {
  pdf: { vi: 'PDF in Vietnamese', en: 'PDF in English', 'vi-en': 'PDF side by side' },
};
