import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import type { Model, Plan } from '../model/types.ts';
import { planLines, type PlanLine } from './plan-lines.ts';

/** The whole plan as Markdown: each heading, paragraph and row begins with its address as a link. */
export function buildPlanMarkdown(model: Model, plan: Plan, locale: Locale): string {
  const words = getWords(locale);
  const head = [
    `# ${escapeMarkdown(plan.record.title[locale])}`,
    ...(locale === 'en' ? [`${words.plan.translationCaution} ${words.plan.seeOriginal}`] : []),
  ];
  const lines = planLines(model, plan, locale).flatMap((line) => markdownLines(line, locale));
  return `${[...head, ...lines].join('\n\n')}\n`;
}

function markdownLines(line: PlanLine, locale: Locale): string[] {
  const link = `[${line.address}](${line.url})`;
  const tell = (...words: string[]) =>
    [link, ...words.filter(Boolean).map(escapeMarkdown)].join(' ');
  if (line.type === 'heading') return [`${'#'.repeat(line.level)} ${tell(line.mark, line.title)}`];
  if (line.type === 'paragraph') return [tell(line.mark, line.text)];
  const { task } = getWords(locale);
  return [
    [
      tell(`${line.number}.`, line.text),
      `- ${task.lead}: ${escapeMarkdown(line.lead)}`,
      `- ${task.support}: ${escapeMarkdown(line.support)}`,
      ...(line.note ? [`- ${task.note}: ${escapeMarkdown(line.note)}`] : []),
    ].join('\n'),
  ];
}

/** So that the letters of the text stay letters. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
