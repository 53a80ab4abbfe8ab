import { joinParts } from '../../i18n/join-parts.ts';
import { hrefOf, type Locale } from '../../i18n/sections.ts';
import type { Task } from '../../model/types.ts';

/** The page of a task. */
export function taskLink(task: Task, locale: Locale): string {
  return hrefOf(locale, { section: 'tasks', ids: [task.year, task.id] });
}

/** Tasks by their numbers, each a link: what a cell of a chart's table holds. */
export function taskNumbers(tasks: readonly Task[], locale: Locale) {
  return joinParts(
    tasks.map((task) => ({ text: String(task.number), href: taskLink(task, locale) })),
    ', ',
  );
}
