import type { Bilingual } from '../schema/field.ts';

/** Something that a rule over the whole content takes for granted: that it was read. */
export type Need =
  /** A file, or one row of a register; of a register without a row, all of them. */
  | { file: string; row?: string }
  /** All files whose path starts so. */
  | { below: string }
  /** The words of a file, as the author meant them. */
  | { words: string }
  /** A part, paragraph, group or row of the annex, by its address in a plan. */
  | { year: string; passage: string }
  | { year: string; group: string }
  | { year: string; task: number };

/** One thing that is wrong with the content, told so that an author without a programmer can mend it. */
export interface Problem {
  /** Name of the rule; the rule itself stands in `src/model/checks/` or `src/loader/` under this name. */
  rule: string;
  /** Path from the project's folder, with forward slashes. */
  file: string;
  /** Field path (`lead.agencies[0]`), paragraph address or row id; empty for the whole file. */
  field: string;
  /** What stands there now. */
  found: Bilingual;
  /** What the rule expects there. */
  expected: Bilingual;
  /** What to do. */
  fix: Bilingual;
  /** Id of the register's row that could not be read, where it is known. */
  row?: string;
  /** Where one of these could not be read, the problem only follows from that: see `follow-ons.ts`. */
  needs?: readonly Need[];
}

/** Thrown by the one door when the content has problems: carries all of them. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** Quotes a value for a message; long ones are cut in the middle so that both ends stay readable. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `“${text.length > 90 ? `${text.slice(0, 60)} … ${text.slice(-25)}` : text}”`;
}

/** A text that is the same in both languages (a path, a quoted value). */
export function same(text: string): Bilingual {
  return { vi: text, en: text };
}

/** One problem as three lines: place and rule, then each language's sentence. */
export function formatProblem(problem: Problem): string {
  const place = problem.field ? `${problem.file} · ${problem.field}` : problem.file;
  return [
    `✗ ${place}  [${problem.rule}]`,
    `  vi  Đang có: ${closed(problem.found.vi)} Cần: ${closed(problem.expected.vi)} Cách sửa: ${closed(problem.fix.vi)}`,
    `  en  Found: ${closed(problem.found.en)} Expected: ${closed(problem.expected.en)} To do: ${closed(problem.fix.en)}`,
  ].join('\n');
}

/** A clause as a sentence: with a full stop, unless it asks. */
function closed(text: string): string {
  return text.endsWith('?') ? text : `${text}.`;
}

/** All problems in one list, ordered by file and field, with their number in both languages. */
export function formatProblems(problems: readonly Problem[]): string {
  const ordered = [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) || compareText(a.field, b.field) || compareText(a.rule, b.rule),
  );
  const n = problems.length;
  return [
    `Nội dung có ${n} chỗ cần sửa. / The content has ${n} ${n === 1 ? 'problem' : 'problems'} to mend.`,
    ...ordered.map(formatProblem),
  ].join('\n\n');
}

/** Orders texts by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
