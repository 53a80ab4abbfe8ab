import { canonicalText } from '../schema/canonical-text.ts';
import { valueOf } from '../schema/field.ts';
import { oncePer } from './once-per.ts';
import { sha256Of } from './sha256.ts';
import { plainText } from './text.ts';
import type { Clause, Part, Plan, Task } from './types.ts';

export type AnnexCell = 'number' | 'text' | 'lead' | 'support' | 'note';

/** A stretch of official text with an address of its own; of a row of the annex, one of its cells. */
export interface OfficialPassage {
  address: string;
  part: Part;
  clause: Clause | undefined;
  task: Task | undefined;
  cell: AnnexCell | undefined;
  /** What is printed before the words: a dash, a plus, “II.”; empty where nothing is. */
  mark: string;
  /** The words, canonical. */
  text: string;
  /** SHA-256 of the words, in hexadecimal. */
  sha256: string;
}

/** Every stretch of a plan's official text, in the order of the document. */
export const officialPassages = oncePer((plan: Plan): readonly OfficialPassage[] => {
  const make = (
    part: Part,
    address: string,
    mark: string,
    words: string,
    of: Partial<OfficialPassage> = {},
  ): OfficialPassage[] => {
    const text = canonicalText(words);
    const base = { address, part, clause: undefined, task: undefined, cell: undefined };
    return text === '' && mark === ''
      ? []
      : [{ ...base, ...of, mark: canonicalText(mark), text, sha256: sha256Of(text) }];
  };
  return plan.parts.flatMap((part) => [
    ...make(part, part.id, part.mark, part.title),
    ...part.clauses.flatMap((clause) => [
      ...make(part, clause.address, clause.mark, plainText(clause.text.vi), { clause }),
      ...plan.tasks
        .filter((task) => task.group === clause)
        .flatMap((task) =>
          annexCells(task).flatMap(([cell, words]) =>
            make(part, task.address, '', words, { task, cell }),
          ),
        ),
    ]),
  ]);
});

function annexCells(task: Task): [AnnexCell, string][] {
  const note = valueOf(task.note);
  return [
    ['number', String(task.number)],
    ['text', plainText(task.text.vi)],
    ['lead', task.lead.printed.vi],
    ['support', task.support.printed.vi],
    ...(note ? [['note', note.vi] as [AnnexCell, string]] : []),
  ];
}

/** The whole official text in canonical form: a line a passage, what is printed before it included. */
export function canonicalPlanText(plan: Plan): string {
  return canonicalLines(officialPassages(plan));
}

function canonicalLines(passages: readonly OfficialPassage[]): string {
  const lines = passages.map(({ mark, text }) => `${mark} ${text}`.trim());
  return `${lines.join('\n')}\n`;
}

/** The numbered and named parts, each with the SHA-256 of its lines of the canonical text, the parts below included. */
export function partFingerprints(plan: Plan): { address: string; sha256: string }[] {
  const passages = officialPassages(plan);
  const isIn = (part: Part | undefined, whole: Part): boolean =>
    part !== undefined && (part === whole || isIn(part.parent, whole));
  return plan.parts
    .filter(({ title }) => title !== '')
    .map((whole) => ({
      address: whole.id,
      sha256: sha256Of(canonicalLines(passages.filter(({ part }) => isIn(part, whole)))),
    }));
}

/** SHA-256 of the whole official text in canonical form, in hexadecimal. */
export const canonicalSha256 = oncePer((plan: Plan): string => sha256Of(canonicalPlanText(plan)));
