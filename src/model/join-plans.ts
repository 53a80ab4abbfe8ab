import type { Content } from '../loader/content.ts';
import { isAbsent } from '../schema/field.ts';
import { taskId } from './checks/stems.ts';
import { joinParts, joinSummary } from './join-parts.ts';
import { joinHistory } from './passages.ts';
import type { Registers } from './join-registers.ts';
import type { Clause, Mention, Part, Plan, Task } from './types.ts';

/** Joins each plan's parts and tasks, and writes into the registers who names what. */
export function joinPlans(content: Content, registers: Registers): Plan[] {
  const plans = content.planRecords.map(({ year, data }) => {
    const parts = joinParts(content, year);
    const clauses = new Map(
      parts.flatMap((part) => part.clauses.map((clause) => [clause.address, clause])),
    );
    const annex = parts.find((part) => part.kind === 'annex');
    const tasks = joinTasks(content, year, clauses, annex?.id ?? 'phu-luc', registers);
    return {
      year,
      record: data,
      document: registers.document(data.document),
      issuer: registers.agency(data.issuer),
      place: registers.place(data.place),
      parts,
      tasks,
      groups: annex?.clauses.filter((clause) => clause.role === 'group') ?? [],
      deposited: content.deposits.find((one) => one.year === year)?.text ?? '',
      history: joinHistory(content.histories.find((one) => one.year === year)),
      clauses,
    };
  });
  for (const plan of plans) addMentions(plan, registers);
  addPassages(content, plans, registers);
  return plans;
}

function joinTasks(
  content: Content,
  year: string,
  clauses: Map<string, Clause>,
  annex: string,
  registers: Registers,
): Task[] {
  const tasks = content.tasks.flatMap(({ vi, en }): Task[] => {
    if (!vi || vi.year !== year) return [];
    const { data } = vi;
    const assignment = (role: 'lead' | 'support') => ({
      printed: { vi: data[role].printed, en: en?.data[role] },
      agencies: data[role].agencies.map(registers.agency),
    });
    return [
      {
        year,
        number: data.number,
        id: taskId(data.number),
        address: `${annex}.${data.number}`,
        group: clauses.get(`${annex}.${data.group}`)!,
        shortTitle: { vi: data.shortTitle, en: en?.data.shortTitle ?? data.shortTitle },
        topic: { vi: data.topic, en: en?.data.topic ?? data.topic },
        text: { vi: vi.clauses[0]?.runs ?? [], en: en?.clauses[0]?.runs },
        lead: assignment('lead'),
        support: assignment('support'),
        note: isAbsent(data.note) ? data.note : { vi: data.note, en: en?.data.note },
        from: data.from.flatMap((address) => clauses.get(address) ?? []),
        villages: (data.villages ?? []).map(registers.village),
        translation: { state: !en ? 'missing' : en.data.outdated ? 'outdated' : 'current' },
        summary: joinSummary(data, en?.data),
        discrepancies: [],
        policies: [],
        progress: undefined,
        rawMaterialAreas: [],
      },
    ];
  });
  tasks.sort((a, b) => a.number - b.number);
  for (const task of tasks) {
    for (const agency of task.lead.agencies) agency.leads.push(task);
    for (const agency of task.support.agencies) agency.supports.push(task);
    for (const clause of task.from) clause.tasks.push(task);
  }
  return tasks;
}

/** Links back from what the official text names to the passage that names it, each passage once. */
function addMentions(plan: Plan, registers: Registers): void {
  const passages = [
    ...[...plan.clauses.values()].map((clause) => ({
      runs: clause.text.vi,
      mention: mentionOf(clause, undefined),
    })),
    ...plan.tasks.map((task) => ({ runs: task.text.vi, mention: mentionOf(undefined, task) })),
  ];
  for (const { runs, mention } of passages) {
    const seen = new Set<string>();
    for (const { ref } of runs) {
      if (!ref || seen.has(`${ref.kind} ${ref.id}`)) continue;
      seen.add(`${ref.kind} ${ref.id}`);
      if (ref.kind === 'doc') registers.document(ref.id).citedBy.push(mention);
      else if (ref.kind === 'agency') registers.agency(ref.id).mentions.push(mention);
      else if (ref.kind === 'place') registers.place(ref.id).mentions.push(mention);
      else if (ref.kind === 'cluster') registers.cluster(ref.id).mentions.push(mention);
      else if (ref.kind === 'village') registers.village(ref.id).mentions.push(mention);
    }
  }
  for (const task of plan.tasks) {
    for (const village of task.villages) {
      if (!village.mentions.some((m) => m.task === task))
        village.mentions.push(mentionOf(undefined, task));
    }
  }
}

function mentionOf(clause: Clause | undefined, task: Task | undefined): Mention {
  return { year: (clause ?? task)!.year, address: (clause ?? task)!.address, clause, task };
}

/** Resolves the addresses that the glossary and the discrepancies name; both speak of the current plan. */
function addPassages(content: Content, plans: Plan[], registers: Registers): void {
  const plan = plans.find((one) => one.year === content.site?.currentPlan);
  if (!plan) return;
  const find = (address: string): Mention & { part: Part | undefined } => {
    const clause = plan.clauses.get(address);
    const task = plan.tasks.find((one) => one.address === address);
    const part = plan.parts.find((one) => one.id === address);
    return { year: plan.year, address, clause, task, part };
  };
  for (const { data } of content.glossary) {
    registers.term(data.id).definedIn = data.definedIn.map(find);
  }
  for (const { data } of content.discrepancies) {
    const row = registers.discrepancy(data.id);
    row.places = data.places.map(find);
    for (const { clause, task, part } of row.places)
      (clause ?? task ?? part)?.discrepancies.push(row);
  }
}
