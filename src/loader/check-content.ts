import { buildModel } from '../model/build-model.ts';
import { formatProblems, type Problem } from '../model/problem.ts';
import type { Model } from '../model/types.ts';
import type { Content } from './content.ts';
import { readContent } from './read-content.ts';

/** A content folder as it was read, with all that was found. */
export interface CheckedContent {
  content: Content;
  /** Where nothing is wrong. */
  model: Model | undefined;
  problems: Problem[];
  /** How many entries of each kind there are. */
  counts: Record<string, number>;
  /** The problems, ready to print. */
  text: string;
}

/**
 * Reads and checks a content folder without building pages.
 * @param root absolute path of the content folder
 */
export async function checkContent(root: string): Promise<CheckedContent> {
  const read = await readContent(root);
  const { content } = read;
  const { model, problems } = buildModel(content, read.problems);
  const counts = Object.fromEntries(
    Object.entries(content).flatMap(([kind, list]) =>
      Array.isArray(list) ? [[kind, list.length]] : [],
    ),
  );
  const text = problems.length > 0 ? formatProblems(problems) : '';
  return { content, model, problems, counts, text };
}
