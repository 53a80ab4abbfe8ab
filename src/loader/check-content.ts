import { buildModel } from '../model/build-model.ts';
import { formatProblems, type Problem } from '../model/problem.ts';
import type { Model } from '../model/types.ts';
import { readContent } from './read-content.ts';

/**
 * Reads and checks a content folder without building pages.
 * @param root absolute path of the content folder
 * @returns the joined model where nothing is wrong, all problems, how many entries of each kind there are, and the
 *   list of problems ready to print
 */
export async function checkContent(root: string): Promise<{
  model: Model | undefined;
  problems: Problem[];
  counts: Record<string, number>;
  text: string;
}> {
  const read = await readContent(root);
  const { model, problems } = buildModel(read.content, read.problems);
  const counts = Object.fromEntries(
    Object.entries(read.content).flatMap(([kind, list]) =>
      Array.isArray(list) ? [[kind, list.length]] : [],
    ),
  );
  return { model, problems, counts, text: problems.length > 0 ? formatProblems(problems) : '' };
}
