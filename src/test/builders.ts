import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../loader/check-content.ts';
import type { Content } from '../loader/content.ts';
import { readContent } from '../loader/read-content.ts';
import { buildModel } from '../model/build-model.ts';
import { formatProblem, type Problem } from '../model/problem.ts';
import type { Model } from '../model/types.ts';

/**
 * The second, invented plan: a complete content folder of another province and another year, without a fault.
 * After a change of its Vietnamese, `checkContent` names each fingerprint and address to write into it.
 */
export const secondPlan = fileURLToPath(new URL('second-plan', import.meta.url));
/** The content that the site is built from. */
export const realContent = fileURLToPath(new URL('../../content', import.meta.url));

/** A copy of a content folder that a test may spoil; paths are relative to the folder. */
export interface Draft {
  root: string;
  read: (path: string) => string;
  /** Writes a file, and the folders it needs. */
  write: (path: string, text: string) => void;
  /** Replaces the first occurrence; throws when there is none, so that no test passes for want of a fault. */
  replace: (path: string, from: string, to: string) => void;
  remove: (path: string) => void;
  rename: (from: string, to: string) => void;
}

/** Spoils a draft, or mends it. */
export type Change = (draft: Draft) => void;

/**
 * Copies a content folder to a temporary place, changes it, hands it on and takes it away again.
 * @param change what to do to the copy
 * @param work what to do with the changed copy
 * @param from the folder to copy
 */
export async function withDraft<T>(
  change: Change,
  work: (root: string) => Promise<T>,
  from = secondPlan,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(from, root, { recursive: true });
    change(draftOf(root));
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function draftOf(root: string): Draft {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  return {
    root,
    read,
    write,
    replace: (path, from, to) => {
      const text = read(path);
      if (!text.includes(from)) throw new Error(`${path} does not have ${from}`);
      write(
        path,
        text.replace(from, () => to),
      );
    },
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    rename: (path, to) => renameSync(join(root, path), join(root, to)),
  };
}

/** Every problem of the second plan after a change, in the order in which they were found. */
export async function problemsAfter(change: Change, from = secondPlan): Promise<Problem[]> {
  return withDraft(change, async (root) => (await checkContent(root)).problems, from);
}

/**
 * What the author is told of one rule after a change, word for word.
 * Other rules may speak as well: a task that is gone is also missed by the ledger.
 */
export async function toldBy(rule: string, change: Change, from = secondPlan): Promise<string> {
  return told(await problemsAfter(change, from), rule);
}

/** What the author is told after a change, by all rules together. */
export async function toldAfter(change: Change, from = secondPlan): Promise<string> {
  return told(await problemsAfter(change, from));
}

/** Problems as an author reads them, all or those of one rule. */
export function told(problems: readonly Problem[], rule?: string): string {
  return problems
    .filter((problem) => rule === undefined || problem.rule === rule)
    .map(formatProblem)
    .join('\n');
}

let once: Promise<Content> | undefined;

/** The second plan as read, once for all tests of a file; a test that changes it takes a `structuredClone`. */
export function readSecondPlan(): Promise<Content> {
  once ??= readContent(secondPlan).then(({ content }) => content);
  return once;
}

/** The second plan after a change that keeps it free of faults, joined. */
export function modelWith(change: Change): Promise<Model> {
  return withDraft(change, async (root) => {
    const built = buildModel((await readContent(root)).content, []);
    if (!built.model) throw new Error(told(built.problems));
    return built.model;
  });
}

/** The second plan, joined. */
export async function modelOfSecondPlan(): Promise<Model> {
  const built = buildModel(await readSecondPlan(), []);
  if (!built.model) throw new Error(told(built.problems));
  return built.model;
}
