import { oncePer } from './once-per.ts';
import type { Cluster, Place, Plan, Task } from './types.ts';

/** What the tasks of a plan touch: found once, since a plan has thousands of units and each asks. */
interface Touch {
  /** Tasks by kind and id of what their text names. */
  named: Map<string, Set<Task>>;
  /** Tasks by the unit that a craft village of theirs lies in, and by all that this unit is part of. */
  around: Map<Place, Set<Task>>;
  /** Tasks by the district's own People’s Committee that leads them. */
  ledBy: Map<string, Set<Task>>;
  order: Map<Task, number>;
}

const touchOf = oncePer((plan: Plan): Touch => {
  const touch: Touch = { named: new Map(), around: new Map(), ledBy: new Map(), order: new Map() };
  plan.tasks.forEach((task, at) => {
    touch.order.set(task, at);
    for (const { ref } of task.text.vi) if (ref) note(touch.named, `${ref.kind} ${ref.id}`, task);
    for (const { communes, district } of task.villages) {
      for (let one = communes[0] ?? district; one; one = one.parent) note(touch.around, one, task);
    }
    for (const { kind, name } of task.lead.agencies) {
      if (kind === 'district-committee') note(touch.ledBy, name.vi, task);
    }
  });
  return touch;
});

function note<K>(tasks: Map<K, Set<Task>>, key: K, task: Task): void {
  const known = tasks.get(key);
  if (known) known.add(task);
  else tasks.set(key, new Set([task]));
}

/**
 * Tasks that name a district, a place, cluster or craft village in it, or give its own People’s Committee the lead.
 * A task for all districts together counts for none. Source: the tags in the annex and its lead cells.
 * @param units more than one where the tasks of all of them together are asked for
 * @param clustersOf which clusters of a unit count
 */
export function tasksTouching(
  plan: Plan,
  units: readonly Place[],
  clustersOf: (unit: Place) => readonly Cluster[] = ({ clusters }) => clusters,
): Task[] {
  const { named, around, ledBy, order } = touchOf(plan);
  const found = new Set<Task>();
  const add = (tasks: Iterable<Task> = []) => {
    for (const task of tasks) found.add(task);
  };
  for (const unit of units) {
    for (const { id } of [unit, ...unit.children]) add(named.get(`place ${id}`));
    for (const { id } of clustersOf(unit)) add(named.get(`cluster ${id}`));
    for (const { id } of unit.villages) add(named.get(`village ${id}`));
    add(around.get(unit));
    const committee = `Ủy ban nhân dân ${unit.name.vi}`;
    for (const [name, tasks] of ledBy) if (name.startsWith(committee)) add(tasks);
  }
  return [...found].sort((a, b) => order.get(a)! - order.get(b)!);
}

/**
 * True where only its name puts a cluster into a unit: no source says where it lies, or one gives the district and the
 * commune is inferred. That it lies in the province needs no inference.
 */
export function isPlacedByName({ locationEvidence }: Cluster, { level }: Place): boolean {
  if (locationEvidence === 'seen' || level === 'province') return false;
  return locationEvidence === 'place-name-only' || level !== 'district';
}

/** The clusters of a unit that a source puts there. */
export function surelyIn(unit: Place): Cluster[] {
  return unit.clusters.filter((one) => !isPlacedByName(one, unit));
}

/** Of the tasks that touch a district those that do so only by clusters whose place is inferred from their name. */
export function tasksByNameOnly(plan: Plan, district: Place): Task[] {
  const sure = new Set(tasksTouching(plan, [district], surelyIn));
  return tasksTouching(plan, [district]).filter((task) => !sure.has(task));
}
