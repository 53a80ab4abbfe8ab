import type { Content } from '../loader/content.ts';
import type { ChangeEntry } from '../schema/change.ts';
import type { SourceEntry } from '../schema/source.ts';
import { compareText } from './problem.ts';
import { collectRecords } from './record-fingerprints.ts';

export interface Change extends Omit<ChangeEntry, 'sources'> {
  sources: SourceEntry[];
}

/** A line of `content/registers/noted.txt`: what a record said when a change of it was last noted, and by which note. */
export interface Noted {
  address: string;
  print: string;
  change: string;
}

/** All changes, the latest first; those of one day in the order of the register turned round. */
export function joinChanges(content: Content, source: (id: string) => SourceEntry): Change[] {
  const all = content.changes.map(({ data }) => ({ ...data, sources: data.sources.map(source) }));
  return all.reverse().sort((a, b) => compareText(b.on, a.on));
}

/** True when a change names a record, or a section that holds it. */
export function covers(change: Pick<ChangeEntry, 'records'>, address: string): boolean {
  return change.records.some(
    (named) =>
      address === named || address.startsWith(`${named}/`) || address.startsWith(`${named}#`),
  );
}

/** The changes of one page, the latest first. */
export function changesOf(changes: readonly Change[], address: string): Change[] {
  return changes.filter((change) => covers(change, address));
}

/** The lines of the ledger after a look at the content, and the records that lack a note. */
export interface Noting {
  lines: Noted[];
  /** Changed since they were last noted, and no later note names them. */
  unnoted: string[];
  /** Not in the ledger yet, and no note names them. */
  unknown: string[];
  added: number;
}

/**
 * Brings the ledger up to date: a record that has changed takes the latest note that names it, which must be another
 * than the one it had; where there is none its line stays as it is, so that the check goes on asking for one.
 */
export function noteRecords(content: Content): Noting {
  const before = new Map(content.noted.map((line) => [line.address, line]));
  const changes = content.changes.map(({ data }) => data);
  const latest = (address: string) =>
    changes
      .filter((change) => covers(change, address))
      .reduce<ChangeEntry | undefined>((a, b) => (a && a.on > b.on ? a : b), undefined);
  const noting: Noting = { lines: [], unnoted: [], unknown: [], added: 0 };
  for (const { address, print } of collectRecords(content)) {
    const old = before.get(address);
    const note = latest(address);
    if (old?.print === print) noting.lines.push(old);
    else if (note && note.id !== old?.change) {
      noting.lines.push({ address, print, change: note.id });
      noting.added++;
    } else if (old) {
      noting.lines.push(old);
      noting.unnoted.push(address);
    } else noting.unknown.push(address);
  }
  return noting;
}
