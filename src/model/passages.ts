import { createHash } from 'node:crypto';
import type { Content } from '../loader/content.ts';
import type { FolderEntry } from '../loader/entry.ts';
import type { PassageHistory, PassageRecord } from '../loader/read-passages.ts';
import { plainText } from './text.ts';

/** Every passage of one year's plan as it stands: headings, paragraphs and rows of the annex, by their addresses. */
export function collectPassages(content: Content, year: string): Omit<PassageRecord, 'version'>[] {
  const parts = content.planParts
    .flatMap((pair) => (pair.vi?.year === year ? [{ vi: pair.vi, en: pair.en }] : []))
    .sort((a, b) => a.vi.data.order - b.vi.data.order);
  const annex = parts.find(({ vi }) => vi.data.kind === 'annex')?.vi.data.id ?? 'phu-luc';
  const tasks = content.tasks
    .flatMap((pair) => (pair.vi?.year === year ? [{ vi: pair.vi, en: pair.en }] : []))
    .sort((a, b) => a.vi.data.number - b.vi.data.number);
  return [
    ...parts.flatMap(({ vi, en }) => {
      const english = new Map(en?.clauses.map((clause) => [clause.id, clause]));
      const heading = vi.data.title
        ? [passage(vi.data.id, [vi.data.mark, vi.data.title], en?.data.title && [en.data.title])]
        : [];
      return [
        ...heading,
        ...vi.clauses.map((clause) => {
          const other = english.get(clause.id);
          return passage(
            `${vi.data.id}.${clause.id}`,
            [clause.mark, plainText(clause.runs)],
            other && [other.mark, plainText(other.runs)],
          );
        }),
      ];
    }),
    ...tasks.map(({ vi, en }) =>
      passage(
        `${annex}.${vi.data.number}`,
        [wordsOf(vi), vi.data.lead.printed, vi.data.support.printed, vi.data.note],
        en && [wordsOf(en), en.data.lead, en.data.support, en.data.note],
      ),
    ),
  ];
}

function wordsOf(entry: FolderEntry<object>): string {
  return entry.clauses.map((clause) => plainText(clause.runs)).join('\n');
}

function passage(address: string, vi: unknown[], en: unknown[] | '' | undefined) {
  return { address, vi: shortPrint(vi), en: en ? shortPrint(en) : '-' };
}

/** First 8 hexadecimal digits of a SHA-256: enough to see a change, short enough for a file of lines. */
function shortPrint(words: unknown[]): string {
  const text = JSON.stringify(words.map((one) => one ?? ''));
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 8);
}

/** Versions as they follow each other. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => version.split('.').map(Number));
  const step = one!.findIndex((value, index) => value !== other![index]);
  return step < 0 ? 0 : one![step]! - other![step]!;
}

/** The last record of each passage, of versions up to `until` only. */
export function lastRecords(
  records: readonly PassageRecord[],
  until?: string,
): Map<string, PassageRecord> {
  const known = [...records]
    .filter(({ version }) => until === undefined || compareVersions(version, until) < 0)
    .sort((a, b) => compareVersions(a.version, b.version));
  return new Map(known.map((record) => [record.address, record]));
}

/**
 * The history with what stands now: a passage that differs from its last record gets one of this version; what was
 * recorded for this version before is written anew, earlier versions stay as they are.
 */
export function recordPassages(
  records: readonly PassageRecord[],
  now: readonly Omit<PassageRecord, 'version'>[],
  version: string,
): PassageRecord[] {
  const earlier = records.filter((record) => compareVersions(record.version, version) < 0);
  const last = lastRecords(earlier);
  const fresh = now.filter(({ address, vi, en }) => {
    const before = last.get(address);
    return before?.vi !== vi || before.en !== en;
  });
  return [...earlier, ...fresh.map((one) => ({ version, ...one }))];
}

/** In which versions after the first the words of a passage changed, in each language. */
export interface PassageChanges {
  vi: string[];
  en: string[];
}

/** The versions of a plan's text, and what changed in them. */
export function joinHistory(history: PassageHistory | undefined): {
  versions: string[];
  changed: Map<string, PassageChanges>;
} {
  const records = [...(history?.records ?? [])].sort((a, b) =>
    compareVersions(a.version, b.version),
  );
  const changed = new Map<string, PassageChanges>();
  const last = new Map<string, PassageRecord>();
  for (const record of records) {
    const before = last.get(record.address);
    last.set(record.address, record);
    if (!before) continue;
    const changes = changed.get(record.address) ?? { vi: [], en: [] };
    if (before.vi !== record.vi) changes.vi.push(record.version);
    if (before.en !== record.en) changes.en.push(record.version);
    changed.set(record.address, changes);
  }
  return { versions: [...new Set(records.map(({ version }) => version))], changed };
}
