import { absoluteUrl, type Locale } from '../i18n/sections.ts';
import { plainText } from '../model/text.ts';
import type { Clause, Model, Part, Plan, Task } from '../model/types.ts';
import { valueOf } from '../schema/field.ts';

/** A heading, a paragraph or a row of a plan in one language, in the order of the document: for files. */
export type PlanLine =
  | {
      type: 'heading';
      address: string;
      url: string;
      level: number;
      mark: string;
      title: string;
      part: Part;
    }
  | { type: 'paragraph'; address: string; url: string; mark: string; text: string; clause: Clause }
  | {
      type: 'row';
      address: string;
      url: string;
      number: number;
      text: string;
      lead: string;
      support: string;
      note: string | undefined;
      task: Task;
    };

/** The whole plan line by line: Vietnamese as printed; English ours, Vietnamese where there is none. */
export function planLines(model: Model, plan: Plan, locale: Locale): PlanLine[] {
  const urlOf = (fragment: string) =>
    absoluteUrl(model.site.baseAddress, locale, { section: 'plan', ids: [plan.year], fragment });
  return plan.parts.flatMap((part) => partLines(plan, part, locale, urlOf));
}

function partLines(
  plan: Plan,
  part: Part,
  locale: Locale,
  urlOf: (fragment: string) => string,
): PlanLine[] {
  const pick = (text: { vi: string; en: string | undefined }) =>
    (locale === 'en' ? text.en : undefined) ?? text.vi;
  const title = pick({ vi: part.title, en: part.displayTitle.en });
  const heading: PlanLine[] = title
    ? [
        {
          type: 'heading',
          address: part.id,
          url: urlOf(part.id),
          level: part.depth + 2,
          mark: part.mark,
          title,
          part,
        },
      ]
    : [];
  const row = (task: Task): PlanLine => {
    const note = valueOf(task.note);
    return {
      type: 'row',
      address: task.address,
      url: urlOf(task.address),
      number: task.number,
      text: plainText((locale === 'en' ? task.text.en : undefined) ?? task.text.vi),
      lead: pick(task.lead.printed),
      support: pick(task.support.printed),
      note: note ? pick(note) : undefined,
      task,
    };
  };
  return [
    ...heading,
    ...part.clauses.flatMap((clause): PlanLine[] => [
      {
        type: 'paragraph',
        address: clause.address,
        url: urlOf(clause.address),
        mark: clause.mark,
        text: plainText((locale === 'en' ? clause.text.en : undefined) ?? clause.text.vi),
        clause,
      },
      ...plan.tasks.filter((task) => task.group === clause).map(row),
    ]),
  ];
}
