import type { Content } from '../loader/content.ts';
import { taskId } from './checks/stems.ts';

/**
 * Every address that the content publishes, free of language: `tasks/2024/07`, `plan/2024#ii-2-a.3`.
 * The kind's own path in each language comes from `src/i18n/sections.ts`.
 */
export function collectAddresses(content: Content): string[] {
  const parts = content.planParts.flatMap((pair) => (pair.vi ? [pair.vi] : []));
  const tasks = content.tasks.flatMap((pair) => (pair.vi ? [pair.vi] : []));
  const annexOf = (year: string) =>
    parts.find((part) => part.year === year && part.data.kind === 'annex')?.data.id ?? 'phu-luc';
  return [
    ...content.planRecords.map(({ year }) => `plan/${year}`),
    ...parts.flatMap((part) => [
      `plan/${part.year}#${part.data.id}`,
      ...part.clauses.map((clause) => `plan/${part.year}#${part.data.id}.${clause.id}`),
    ]),
    ...tasks.flatMap((task) => [
      `tasks/${task.year}/${taskId(task.data.number)}`,
      `plan/${task.year}#${annexOf(task.year)}.${task.data.number}`,
    ]),
    ...content.agencies.map(({ data }) => `agencies/${data.id}`),
    ...content.documents.map(({ data }) => `documents/${data.id}`),
    ...content.places.map(({ data }) => `places/${data.id}`),
    ...content.clusters.map(({ data }) => `industrial-clusters#${data.id}`),
    ...content.villages.map(({ data }) => `craft-villages#${data.id}`),
    ...content.glossary.map(({ data }) => `glossary#${data.id}`),
    ...content.discrepancies.map(({ data }) => `discrepancies#${data.id}`),
  ];
}
