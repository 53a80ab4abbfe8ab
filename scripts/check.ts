/** `npm run check`: every problem of the content, in both languages; exit code 1 when there is one. */
import { buildDatasets } from '../src/datasets/all.ts';
import { checkTables } from '../src/datasets/check-tables.ts';
import { checkContent, type CheckedContent } from '../src/loader/check-content.ts';
import { formatProblems } from '../src/model/problem.ts';
import { createRun, type Stage } from './run.ts';
import { getContentDir } from './settings.ts';

/**
 * The content check as a stage.
 * @param checked the content where it has been read already
 * @returns the counts of what was read, or undefined when there are problems; they have been printed then
 */
export async function checkContentStage(
  stage: Stage,
  checked?: CheckedContent,
): Promise<Record<string, number> | undefined> {
  const { model, counts, text } = checked ?? (await checkContent(getContentDir()));
  stage.say(formatCounts(counts));
  // What the data files would hold is checked once the content itself is sound.
  const tableProblems = model ? checkTables(buildDatasets(model)) : [];
  if (model && tableProblems.length === 0) return counts;
  stage.say(model ? formatProblems(tableProblems) : text);
  return undefined;
}

/** What the content check counts beside the records themselves. */
const notRecords = ['deposits', 'ledger', 'moved', 'noted', 'releases'];

/** How many records there are in all: entries and rows of registers. */
export function sumRecords(counts: Record<string, number>): number {
  return Object.entries(counts)
    .filter(([name]) => !notRecords.includes(name))
    .reduce((sum, [, count]) => sum + count, 0);
}

/** { tasks: 19, places: 9 } → "19 tasks, 9 places". */
export function formatCounts(counts: Record<string, number>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}

if (import.meta.main) {
  const run = createRun(1);
  const ok = await run.stage(
    'Kiểm tra nội dung · Check the content',
    async (stage) => (await checkContentStage(stage)) !== undefined,
  );
  process.exitCode = ok ? 0 : 1;
}
