import { createHash } from 'node:crypto';
import type { Content } from '../loader/content.ts';
import type { FolderEntry } from '../loader/entry.ts';
import { addressOfPage, addressOfRow, addressedRegisters } from './addresses.ts';
import { taskId } from './checks/stems.ts';
import { oncePer } from './once-per.ts';
import { compareText } from './problem.ts';
import { plainText } from './text.ts';

/** A record by its address, with the fingerprint of all that it says but its translation. */
export interface RecordPrint {
  address: string;
  file: string;
  print: string;
}

/**
 * Every record whose changes are noted. Tags, layout and order of the fields do not count: they change nothing that
 * a reader is told.
 */
export function collectRecords(content: Content): RecordPrint[] {
  const prints = [
    ...content.planRecords.map(({ file, year, data }) => one(`plan/${year}`, file, textOf(data))),
    ...content.planParts.flatMap(({ vi }) =>
      vi ? [one(`plan/${vi.year}#${vi.data.id}`, vi.file, sayingsOf(vi))] : [],
    ),
    ...content.tasks.flatMap(({ vi }) => {
      if (!vi) return [];
      const { number } = vi.data;
      const known = content.taskProgress.find(
        ({ data }) => data.plan === vi.year && data.task === number,
      );
      const says = known ? `[${sayingsOf(vi)},${textOf(known.data)}]` : sayingsOf(vi);
      return [one(`tasks/${vi.year}/${taskId(number)}`, vi.file, says)];
    }),
    ...content.policies.flatMap(({ vi }) =>
      vi ? [one(`support/${vi.stem}`, vi.file, sayingsOf(vi))] : [],
    ),
    ...content.products.flatMap(({ vi }) =>
      vi ? [one(`ocop-products/${vi.stem}`, vi.file, sayingsOf(vi))] : [],
    ),
    ...content.pages.flatMap(({ vi }) => {
      const address = vi && addressOfPage(vi.stem);
      return address ? [one(address, vi.file, sayingsOf(vi))] : [];
    }),
    ...addressedRegisters.flatMap((name) =>
      content[name].map(({ file, data }) => one(addressOfRow(name, data.id), file, textOf(data))),
    ),
  ];
  return prints.sort((a, b) => compareText(a.address, b.address));
}

function one(address: string, file: string, says: string): RecordPrint {
  return { address, file, print: createHash('sha256').update(says).digest('hex').slice(0, 16) };
}

/** What an object says, as JSON with the fields in alphabetical order. */
const textOf = oncePer((data: object) => JSON.stringify(inOrder(data)));

const sayingsOf = oncePer((entry: FolderEntry<object>): string => {
  const body =
    entry.clauses.length > 0
      ? entry.clauses.map(({ id, mark, runs }) => [id, mark, plainText(runs)])
      : entry.bodyDigest;
  return JSON.stringify(inOrder([entry.data, body]));
});

/** The same value with the fields of its objects in alphabetical order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(pairs.map(([key, inner]) => [key, inOrder(inner)]));
}
