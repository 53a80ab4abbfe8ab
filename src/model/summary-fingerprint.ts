import { createHash } from 'node:crypto';
import type { Content } from '../loader/content.ts';
import type { FolderEntry } from '../loader/entry.ts';
import type { PlanPartVi } from '../schema/plan.ts';
import type { TaskVi } from '../schema/task.ts';
import { plainText } from './text.ts';

/** What a text says in plain words of ours; outdated where the text has changed since. */
export interface Summary {
  text: { vi: string; en: string | undefined };
  outdated: boolean;
}

/** A text of the plan that may carry a summary of ours. */
export type Summed =
  | { kind: 'part'; vi: FolderEntry<PlanPartVi>; en: FolderEntry<{ summary?: string }> | undefined }
  | { kind: 'task'; vi: FolderEntry<TaskVi>; en: FolderEntry<{ summary?: string }> | undefined };

/** Every part and every task, each with its translation, in the order of the content. */
export function collectSummed(content: Content): Summed[] {
  return [
    ...content.planParts.flatMap(({ vi, en }) =>
      vi ? [{ kind: 'part' as const, vi, en: en as Summed['en'] }] : [],
    ),
    ...content.tasks.flatMap(({ vi, en }) =>
      vi ? [{ kind: 'task' as const, vi, en: en as Summed['en'] }] : [],
    ),
  ];
}

/**
 * Fingerprint of the official words that a summary explains: a task with its cells; a part with its heading,
 * its paragraphs and all parts below it; the annex with all its rows. Tags and our own words do not count.
 * @returns first 16 hexadecimal digits of a SHA-256
 */
export function fingerprintOfSummed(content: Content, one: Summed): string {
  const text = one.kind === 'task' ? taskWords(one.vi) : partWords(content, one.vi);
  return createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 16);
}

function taskWords({ data, clauses }: FolderEntry<TaskVi>): unknown[] {
  const words = clauses.map((clause) => plainText(clause.runs));
  return [data.number, ...words, data.lead.printed, data.support.printed, data.note];
}

function partWords(content: Content, entry: FolderEntry<PlanPartVi>): unknown[] {
  const { data, clauses, year } = entry;
  const below = content.planParts
    .flatMap(({ vi }) => (vi?.year === year && vi.data.parent === data.id ? [vi] : []))
    .sort((a, b) => a.data.order - b.data.order);
  const rows = data.kind === 'annex' ? content.tasks : [];
  const tasks = rows
    .flatMap(({ vi }) => (vi?.year === year ? [vi] : []))
    .sort((a, b) => a.data.number - b.data.number);
  return [
    data.mark ?? '',
    data.title ?? '',
    clauses.map((clause) => [clause.id, clause.mark, plainText(clause.runs)]),
    below.map((part) => partWords(content, part)),
    tasks.map(taskWords),
  ];
}
