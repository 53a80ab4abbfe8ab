import type { RefKind, Run } from '../loader/entry.ts';
import type { Discrepancy, Model, Part, PassageText, Plan, Task } from '../model/types.ts';

/** Anything of a plan that has an address: a heading, a paragraph, a row of the annex. */
export interface Passage {
  year: string;
  address: string;
  role: 'heading' | 'paragraph' | 'column' | 'group' | 'task';
  order: number;
  part: Part;
  mark: string;
  text: PassageText;
  tasks: Task[];
  discrepancies: Discrepancy[];
  translation: 'current' | 'outdated' | 'missing';
}

/** Every passage of every plan in reading order; a task follows the group it stands in. */
export function listPassages(model: Model): Passage[] {
  return model.plans.flatMap((plan) =>
    plan.parts
      .flatMap((part) => passagesOf(plan, part))
      .map((one, index) => ({ ...one, order: index + 1 })),
  );
}

function passagesOf(plan: Plan, part: Part): Omit<Passage, 'order'>[] {
  const common = { year: plan.year, part, translation: part.translation.state };
  const english = part.displayTitle.en;
  const heading = {
    ...common,
    address: part.id,
    role: 'heading' as const,
    mark: part.mark,
    text: { vi: [{ text: part.title }], en: english ? [{ text: english }] : undefined },
    tasks: [],
    discrepancies: part.discrepancies,
  };
  const clauses = part.clauses.flatMap((clause) => [
    {
      ...common,
      address: clause.address,
      role: clause.role,
      mark: clause.mark,
      text: clause.text,
      tasks: clause.tasks,
      discrepancies: clause.discrepancies,
    },
    ...plan.tasks
      .filter((task) => task.group === clause)
      .map((task) => ({
        ...common,
        address: task.address,
        role: 'task' as const,
        mark: String(task.number),
        text: task.text,
        tasks: [task],
        discrepancies: task.discrepancies,
        translation: task.translation.state,
      })),
  ]);
  return [...(part.title ? [heading] : []), ...clauses];
}

/** Ids of one kind that a passage names, each once. */
export function idsNamed(runs: readonly Run[], kind: RefKind): string[] {
  return [...new Set(runs.flatMap((run) => (run.ref?.kind === kind ? [run.ref.id] : [])))];
}
