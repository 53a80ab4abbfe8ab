import { formatBytes } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { plainText } from '../model/text.ts';
import type { Plan, Task } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';

/** The whole plan as plain text, each paragraph with its address; Vietnamese as printed, English marked as ours. */
export function buildPlanText(plan: Plan, locale: Locale) {
  const lines = plan.parts.flatMap((part) => {
    const title = locale === 'en' ? (part.displayTitle.en ?? part.title) : part.title;
    return [
      ...(title ? ['', `[${part.id}] ${[part.mark, title].filter(Boolean).join(' ')}`] : ['']),
      ...part.clauses.flatMap((clause) => [
        `[${clause.address}] ${[clause.mark, plainText((locale === 'en' ? clause.text.en : undefined) ?? clause.text.vi)].filter(Boolean).join(' ')}`,
        ...plan.tasks.filter((task) => task.group === clause).map((task) => taskLine(task, locale)),
      ]),
    ];
  });
  const head =
    locale === 'en'
      ? ['Unofficial translation, for reference. The Vietnamese text is the original.']
      : [];
  const content = `${[...head, ...lines].join('\n').trim()}\n`;
  const size = Buffer.byteLength(content);
  return {
    file: `data/${plan.document.id}.${locale}.txt`,
    content,
    size: { vi: formatBytes('vi', size), en: formatBytes('en', size) },
  };
}

function taskLine(task: Task, locale: Locale): string {
  const pick = (text: { vi: string; en: string | undefined }) =>
    locale === 'en' ? (text.en ?? text.vi) : text.vi;
  const note = valueOf(task.note);
  const words = plainText((locale === 'en' ? task.text.en : undefined) ?? task.text.vi);
  return [
    `[${task.address}] ${task.number}`,
    words,
    pick(task.lead.printed),
    pick(task.support.printed),
    note ? pick(note) : '',
  ]
    .filter(Boolean)
    .join(' | ');
}
