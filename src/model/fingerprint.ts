import { createHash } from 'node:crypto';
import type { FolderEntry } from '../loader/entry.ts';
import { oncePer } from './once-per.ts';
import { plainText } from './text.ts';

/** Frontmatter fields whose words are translated; a change in any makes the translation stale. */
const translated = ['title', 'displayTitle', 'shortTitle', 'topic', 'description', 'note'];
/** The same, of kinds that came later: they count where an entry has them, so that older fingerprints still hold. */
const translatedLater = ['summary', 'caution', 'period', 'name'];

/**
 * Fingerprint of all that a translation of an entry has to follow.
 * Tags and layout do not count: marking a place in a sentence asks for no new translation.
 * @returns first 16 hexadecimal digits of a SHA-256
 */
// In `astro dev` all is checked after each edit, and all but one of hundreds of entries are those of before.
export const fingerprintOf = oncePer((entry: FolderEntry<object>): string => {
  const data = entry.data as Record<string, unknown>;
  const assigned = ['lead', 'support'].map(
    (key) => (data[key] as { printed?: string } | undefined)?.printed ?? null,
  );
  const body =
    entry.clauses.length > 0
      ? entry.clauses.map((clause) => [clause.id, clause.mark, plainText(clause.runs)])
      : entry.bodyDigest;
  const later = translatedLater.flatMap((key) => (key in data ? [[key, data[key]]] : []));
  const text = JSON.stringify([
    translated.map((key) => data[key] ?? null),
    assigned,
    body,
    ...later,
  ]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
});
