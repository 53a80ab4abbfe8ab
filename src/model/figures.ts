import { isAbsent } from '../schema/field.ts';
import type { Agency, Document, Model, Plan, Task } from './types.ts';

/** Number of tasks in the annex. Source: the annex's own numbering, checked to be complete. */
export function countTasks(plan: Plan): number {
  return plan.tasks.length;
}

/** Bodies that lead at least one task, in the order of the register. A named district counts by itself. */
export function leadBodies(model: Model, plan: Plan): Agency[] {
  return model.agencies.filter((agency) => agency.leads.some((task) => task.year === plan.year));
}

/** Tasks that a body leads, alone or with others, in the order of the annex. */
export function tasksLedBy(agency: Agency, plan: Plan): Task[] {
  return agency.leads.filter((task) => task.year === plan.year);
}

/**
 * Documents that the plan's own text cites by their number. A programme that it names without a number does
 * not count, even where we know the number. Source: the tags in the official text.
 */
export function citedDocuments(model: Model, plan: Plan): Document[] {
  const passages = [
    ...[...plan.clauses.values()].map((one) => one.text.vi),
    ...plan.tasks.map((one) => one.text.vi),
  ];
  const runs = passages.flat().filter((run) => run.ref?.kind === 'doc');
  return model.documents.filter(
    ({ id, number }) =>
      id !== plan.record.document &&
      !isAbsent(number) &&
      runs.some((run) => run.ref?.id === id && run.text.includes(number)),
  );
}

/** Tasks whose supporting cell names no single body, only a group such as “các sở, ban ngành liên quan”. */
export function tasksWithUnnamedSupport(plan: Plan): Task[] {
  return plan.tasks.filter((task) =>
    task.support.agencies.some((agency) => agency.kind === 'unnamed-group'),
  );
}

/** True when a body shares the lead of a task with others. */
export function isJointLead(task: Task): boolean {
  return task.lead.agencies.length > 1;
}

/** Paragraphs of the plan's own text, headings, columns and the annex's rows apart. */
export function countParagraphs(plan: Plan): number {
  return plan.parts
    .filter((part) => part.kind !== 'annex' && part.kind !== 'title' && part.kind !== 'signature')
    .reduce((sum, part) => sum + part.clauses.length, 0);
}

/** True once the plan's year is over on the given day. */
export function isPlanYearOver(plan: Plan, day: string): boolean {
  return day.slice(0, 4) > plan.year.slice(0, 4);
}
