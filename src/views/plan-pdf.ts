import { fileHref, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Plan } from '../model/types.ts';

/** Readings of the plan that are printed: Vietnamese, English, and both side by side. */
export const planPdfReadings = ['vi', 'en', 'vi-en'] as const;
export type PlanPdfReading = (typeof planPdfReadings)[number];

export function planPdfPath(document: string, reading: PlanPdfReading): string {
  return `data/${document}.${reading}.pdf`;
}

// Put in by the build, which alone knows whether there is a browser to print with.
declare const SITE_PDF: boolean | undefined;

/** True where the build prints the plan. */
export function arePdfsPrinted(): boolean {
  return typeof SITE_PDF !== 'undefined' && SITE_PDF;
}

/** Links to the printed plan; none where the build has no browser. */
export function planPdfLinks(plan: Plan, locale: Locale) {
  if (!arePdfsPrinted()) return [];
  const words = getWords(locale).pdf;
  return planPdfReadings.map((reading) => ({
    label: words[reading],
    href: fileHref(planPdfPath(plan.document.id, reading)),
  }));
}
