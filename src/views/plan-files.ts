import { dataFile, type DataFile } from '../datasets/data-file.ts';
import { formatBytes } from '../i18n/format.ts';
import { fileHref, type Locale } from '../i18n/sections.ts';
import { oncePer } from '../model/once-per.ts';
import type { Model, Plan } from '../model/types.ts';
import { planPdfLinks } from './plan-pdf.ts';
import { buildAkomaNtoso } from './akoma-ntoso.ts';
import { buildPlanJson } from './plan-json.ts';
import { buildPlanMarkdown } from './plan-markdown.ts';
import { buildPlanText } from './plan-text.ts';

/** Forms in which the whole text of a plan can be taken away, with what each is called. */
export const planFormats = {
  txt: 'TXT',
  md: 'Markdown',
  json: 'JSON',
  'akn.xml': 'Akoma Ntoso 3.0',
} as const;
export type PlanFormat = keyof typeof planFormats;

export function planFilePath(plan: Plan, locale: Locale, format: PlanFormat): string {
  return `data/${plan.document.id}.${locale}.${format}`;
}

const filesOf = oncePer((_plan: Plan) => new Map<string, DataFile>());

/** The whole text of a plan in one form; made once, for pages tell how large it is. */
export function planFile(model: Model, plan: Plan, locale: Locale, format: PlanFormat): DataFile {
  const path = planFilePath(plan, locale, format);
  const known = filesOf(plan);
  const file = known.get(path) ?? dataFile(path, buildPlanFile(model, plan, locale, format));
  known.set(path, file);
  return file;
}

function buildPlanFile(model: Model, plan: Plan, locale: Locale, format: PlanFormat): string {
  if (format === 'md') return buildPlanMarkdown(model, plan, locale);
  if (format === 'json') return buildPlanJson(model, plan, locale);
  if (format === 'akn.xml') return buildAkomaNtoso(model, plan, locale);
  return buildPlanText(plan, locale).content;
}

/** Links to the files of one language, with their true sizes. */
export function planFileLinks(model: Model, plan: Plan, locale: Locale) {
  const files = (Object.keys(planFormats) as PlanFormat[]).map((format) => {
    const { path, size } = planFile(model, plan, locale, format);
    return {
      label: planFormats[format],
      href: fileHref(path),
      meta: formatBytes(locale, size),
    };
  });
  return [...planPdfLinks(plan, locale), ...files];
}
