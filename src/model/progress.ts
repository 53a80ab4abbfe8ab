import type { Content } from '../loader/content.ts';
import type { SourceEntry } from '../schema/source.ts';
import type {
  ProgressEvidenceEntry,
  ProgressState,
  TaskProgressEntry,
} from '../schema/task-progress.ts';
import { progressStates } from '../schema/task-progress.ts';
import type { Agency, Clause, Place, Plan, Task } from './types.ts';

export interface ProgressEvidence extends Omit<ProgressEvidenceEntry, 'source'> {
  source: SourceEntry;
}

/** What is publicly known of a task. A task without it has never been searched for. */
export interface TaskProgress extends Omit<TaskProgressEntry, 'evidence' | 'plan' | 'task'> {
  evidence: ProgressEvidence[];
}

/** Gives each task what the register says of it. */
export function joinProgress(
  content: Content,
  plans: readonly Plan[],
  source: (id: string) => SourceEntry,
): void {
  for (const { data } of content.taskProgress) {
    const { plan: year, task: number, ...rest } = data;
    const plan = plans.find((one) => one.year === year);
    const task = plan?.tasks.find((one) => one.number === number);
    if (!task) throw new Error(`no task ${year}/${number}`);
    task.progress = {
      ...rest,
      evidence: rest.evidence.map((one) => ({ ...one, source: source(one.source) })),
    };
  }
}

/** True where somebody keeps track of the plan's tasks; then every task has a row. */
export function isTracked(plan: Plan): boolean {
  return plan.tasks.some((task) => task.progress !== undefined);
}

/** The state of a tracked task. */
export function stateOf(task: Task): ProgressState {
  return task.progress?.state ?? 'no-report';
}

/** Tasks with and without a public report among some tasks of a plan: the silent ones are never left out. */
export interface Tally {
  tasks: Task[];
  reported: Task[];
  silent: Task[];
}

export function tallyOf(tasks: readonly Task[]): Tally {
  return {
    tasks: [...tasks],
    reported: tasks.filter((task) => stateOf(task) !== 'no-report'),
    silent: tasks.filter((task) => stateOf(task) === 'no-report'),
  };
}

/** How many tasks are in each state, states without a task included. Source: `task-progress.yaml`. */
export function countStates(plan: Plan): { state: ProgressState; tasks: Task[] }[] {
  return progressStates.map((state) => ({
    state,
    tasks: plan.tasks.filter((task) => stateOf(task) === state),
  }));
}

/** The plan's tasks by group of the annex; each task counts once. */
export function tallyByGroup(plan: Plan): { group: Clause; tally: Tally }[] {
  return plan.groups.map((group) => ({
    group,
    tally: tallyOf(plan.tasks.filter((task) => task.group === group)),
  }));
}

/** The plan's tasks by lead body; a task led jointly counts for each of its leads. */
export function tallyByAgency(
  agencies: readonly Agency[],
  plan: Plan,
): { agency: Agency; tally: Tally }[] {
  return agencies.flatMap((agency) => {
    const led = plan.tasks.filter((task) => task.lead.agencies.includes(agency));
    return led.length > 0 ? [{ agency, tally: tallyOf(led) }] : [];
  });
}

/**
 * The plan's tasks by the district they name, in their own text or by a cluster, a village or a commune in it;
 * last, under `undefined`, the tasks that name no place. Together the rows hold every task.
 */
export function tallyByPlace(
  places: readonly Place[],
  plan: Plan,
): { place: Place | undefined; tally: Tally }[] {
  const named = places.flatMap((place) => {
    if (place.level !== 'district') return [];
    const tasks = plan.tasks.filter((task) => namesPlace(task, place));
    return tasks.length > 0 ? [{ place, tally: tallyOf(tasks) }] : [];
  });
  const counted = new Set(named.flatMap(({ tally }) => tally.tasks));
  const others = plan.tasks.filter((task) => !counted.has(task));
  return [...named, ...(others.length > 0 ? [{ place: undefined, tally: tallyOf(others) }] : [])];
}

/** True when a task's own text names a district, or something that lies in it. */
export function namesPlace(task: Task, district: Place): boolean {
  const within = [
    district,
    ...district.children,
    ...[district, ...district.children].flatMap((unit) => [...unit.clusters, ...unit.villages]),
  ];
  return within.some((one) => one.mentions.some((mention) => mention.task === task));
}
