import type { Cluster, Place, Plan, Task } from './types.ts';

/** True of a unit and of every unit that it is part of. */
function liesIn(place: Place | undefined, district: Place): boolean {
  for (let one = place; one; one = one.parent) if (one === district) return true;
  return false;
}

/**
 * Tasks that name a district, a place, cluster or craft village in it, or give its own People’s Committee the lead.
 * A task for all districts together counts for none. Source: the tags in the annex and its lead cells.
 */
export function tasksTouching(
  plan: Plan,
  district: Place,
  within: readonly Cluster[] = district.clusters,
): Task[] {
  const names = (kind: string, ids: ReadonlySet<string>, task: Task) =>
    task.text.vi.some(({ ref }) => ref?.kind === kind && ids.has(ref.id));
  const below = new Set([district.id, ...district.children.map(({ id }) => id)]);
  const clusters = new Set(within.map(({ id }) => id));
  const villages = new Set(district.villages.map(({ id }) => id));
  const committee = `Ủy ban nhân dân ${district.name.vi}`;
  return plan.tasks.filter(
    (task) =>
      names('place', below, task) ||
      names('cluster', clusters, task) ||
      names('village', villages, task) ||
      task.villages.some((one) => liesIn(one.communes[0] ?? one.district, district)) ||
      task.lead.agencies.some(
        ({ kind, name }) => kind === 'district-committee' && name.vi.startsWith(committee),
      ),
  );
}

/**
 * True where only its name puts a cluster into a unit: no source says where it lies, or one gives the district and the
 * commune is inferred. That it lies in the province needs no inference.
 */
export function isPlacedByName({ locationEvidence }: Cluster, { level }: Place): boolean {
  if (locationEvidence === 'seen' || level === 'province') return false;
  return locationEvidence === 'place-name-only' || level !== 'district';
}

/** Of the tasks that touch a district those that do so only by clusters whose place is inferred from their name. */
export function tasksByNameOnly(plan: Plan, district: Place): Task[] {
  const sure = district.clusters.filter((one) => !isPlacedByName(one, district));
  const tasks = tasksTouching(plan, district, sure);
  return tasksTouching(plan, district).filter((task) => !tasks.includes(task));
}
