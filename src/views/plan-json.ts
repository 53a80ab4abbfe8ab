import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model, Plan } from '../model/types.ts';
import { citeSource } from './citation.ts';
import { planLines, type PlanLine } from './plan-lines.ts';

/** The whole plan as JSON: what it is, then each heading, paragraph and row with its address. */
export function buildPlanJson(model: Model, plan: Plan, locale: Locale): string {
  const source = citeSource(model, plan);
  const words = getWords(locale);
  const data = {
    id: source.id,
    kind: source.kind[locale],
    number: source.number,
    signedOn: source.signedOn,
    issuer: source.issuer[locale],
    title: plan.record.title[locale],
    language: locale,
    status: locale === 'vi' ? words.plan.original : words.plan.unofficial,
    version: source.version,
    url: source.url[locale],
    licence: model.site.licence.content,
    text: planLines(model, plan, locale).map(jsonLine),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function jsonLine(line: PlanLine): object {
  const { type, address, url } = line;
  const head = { type, address, url };
  if (line.type === 'heading')
    return { ...head, level: line.level - 1, mark: line.mark || null, title: line.title };
  if (line.type === 'paragraph')
    return { ...head, role: line.clause.role, mark: line.mark || null, text: line.text };
  const { number, text, lead, support, note } = line;
  return { ...head, number, text, lead, support, note: note ?? null };
}
