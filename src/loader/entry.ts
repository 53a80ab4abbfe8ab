import type { Problem } from '../model/problem.ts';

export type Lang = 'vi' | 'en';

/** A folder of one year's plan or tasks: the year, and more words where a year has a second plan. */
export const yearFolder = /^\d{4}(-[a-z0-9]+)*$/;

/** Files that a system or an editor puts down for itself. */
export const hiddenName = /^(\.|thumbs\.db$|desktop\.ini$)/i;

/** The kinds of thing that a word of the official text can stand for: the names of the inline tags. */
export const refKinds = ['doc', 'agency', 'place', 'cluster', 'village', 'term', 'note'] as const;
export type RefKind = (typeof refKinds)[number];

/** A stretch of text, with what it stands for if it is tagged. */
export interface Run {
  text: string;
  ref?: { kind: RefKind; id: string };
}

/** One `<Clause>` of a plan part, or the one paragraph of a task (id and mark empty). */
export interface BodyClause {
  id: string;
  mark: string;
  role: 'paragraph' | 'column' | 'group';
  runs: Run[];
}

/** One MDX entry as read: validated frontmatter and, for official text, its parsed clauses. */
export interface FolderEntry<T = Record<string, unknown>> {
  /** Path from the project's folder. */
  file: string;
  lang: Lang;
  /** Folder of the plan's year; empty for kinds that have none. */
  year: string;
  stem: string;
  data: T;
  /** Empty for pages of prose, whose body is rendered where it is shown. */
  clauses: BodyClause[];
  /** Addresses that a page of prose links to, in reading order; empty for official text. */
  links: string[];
  /** The plain words of a body that is prose; empty for official text. */
  prose: string;
  /** First 16 hexadecimal digits of the SHA-256 of the body as written. */
  bodyDigest: string;
}

/** One row of a register as read. */
export interface RegisterEntry<T = Record<string, unknown>> {
  file: string;
  data: T;
}

/** What reading a folder or a file gave: the entries that are sound, and every problem of the others. */
export interface ReadResult<E> {
  entries: E[];
  /** The others, with those of their fields that are sound; for rules that look at one field at a time. */
  unsound?: E[];
  problems: Problem[];
}
