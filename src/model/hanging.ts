/** What hangs on a part of the plan: on its own paragraphs and on those of all parts below it. */
import type { Policy } from './support-types.ts';
import type { Document, Model, Part, Plan, Task } from './types.ts';

/** The part itself and every part below it, in the order of the document. */
export function partsBelow(plan: Plan, part: Part): Part[] {
  return plan.parts.filter((one) => {
    for (let up: Part | undefined = one; up; up = up.parent) if (up === part) return true;
    return false;
  });
}

/** Tasks that say they come from a paragraph of it; of the annex, its rows. In the order of the annex. */
export function tasksOfPart(plan: Plan, part: Part): Task[] {
  if (part.kind === 'annex') return plan.tasks;
  const from = new Set(clausesBelow(plan, part).flatMap((clause) => clause.tasks));
  return plan.tasks.filter((task) => from.has(task));
}

/** Support policies that a paragraph of it names, each once. */
export function policiesOfPart(plan: Plan, part: Part): Policy[] {
  return [...new Set(clausesBelow(plan, part).flatMap((clause) => clause.policies))];
}

/** Documents that its paragraphs cite, the plan itself apart, in the order in which they are named. */
export function documentsOfPart(model: Model, plan: Plan, part: Part): Document[] {
  const runs = clausesBelow(plan, part).flatMap((clause) => clause.text.vi);
  const ids = runs.flatMap((run) => (run.ref?.kind === 'doc' ? [run.ref.id] : []));
  return [...new Set(ids)].map(model.get.document).filter((one) => one !== plan.document);
}

function clausesBelow(plan: Plan, part: Part) {
  return partsBelow(plan, part).flatMap((one) => one.clauses);
}
