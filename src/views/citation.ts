import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { valueOf } from '../model/build-graph.ts';
import type { Clause, Plan, Task } from '../model/types.ts';
import { partNumber } from './links.ts';

/** “UBND tỉnh Thừa Thiên Huế, Kế hoạch số 26/KH-UBND ngày 22/01/2024”. */
export function citePlan(locale: Locale, plan: Plan): string {
  const words = getWords(locale);
  const day = valueOf(plan.document.signedOn);
  return words.citation.plan(
    plan.issuer.name[locale],
    valueOf(plan.document.number) ?? '',
    day ? formatDay(locale, day) : '',
  );
}

/** The same with section and paragraph: “…, mục II.2.a, đoạn 3”. */
export function citeClause(locale: Locale, plan: Plan, clause: Clause): string {
  const words = getWords(locale);
  const { part } = clause;
  const where = part.mark
    ? words.citation.part(partNumber(part.id, part.shortTitle[locale], part.mark))
    : part.shortTitle[locale];
  const paragraph = /^\d+$/.test(clause.id) ? `, ${words.citation.paragraph(clause.id)}` : '';
  return `${citePlan(locale, plan)}${words.citation.passage(where)}${paragraph}`;
}

/** “…, Phụ lục, nhiệm vụ 7”. */
export function citeTask(locale: Locale, plan: Plan, task: Task): string {
  const words = getWords(locale);
  return citePlan(locale, plan) + words.citation.passage(words.citation.annexTask(task.number));
}
