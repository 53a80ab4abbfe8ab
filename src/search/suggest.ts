import { splitWords } from './fold.ts';
import { kinds, type Suggestions } from './format.ts';

/** Something that a person may mean while the words are still being typed. */
export interface Suggestion {
  title: string;
  path: string;
  /** Number of its kind. */
  kind: number;
}

const folded = new WeakMap<Suggestions['entries'][number], string[][]>();

/** Headings of the plan bear the names of bodies and topics, whose own pages come first. */
const planKind = kinds.indexOf('plan');

/** The names of an entry as folded words, the title first. */
function namesOf(entry: Suggestions['entries'][number]): string[][] {
  const known =
    folded.get(entry) ??
    [entry[0], ...entry.slice(3).map(String)].map((name) =>
      splitWords(name).map((one) => one.folded),
    );
  folded.set(entry, known);
  return known;
}

/**
 * Titles and names in which every typed word begins a word; what begins as typed first, then what is shorter.
 * @param limit how many at most
 * @param ways the query said otherwise, each as good as what was typed
 */
export function findSuggestions(
  { entries }: Suggestions,
  query: string,
  limit: number,
  ways: readonly string[] = [],
): Suggestion[] {
  const asked = [query, ...ways].map((way) => splitWords(way).map((word) => word.folded));
  if (asked[0]!.length === 0) return [];
  return entries
    .flatMap((entry) => {
      const worths = namesOf(entry).flatMap((words, at) =>
        asked.flatMap((typed) => {
          if (!typed.every((part) => words.some((word) => word.startsWith(part)))) return [];
          const isStart = typed.every((part, step) => words[step]?.startsWith(part));
          return [(isStart ? 0 : 100) + words.length + at + (entry[2] === planKind ? 3 : 0)];
        }),
      );
      const [title, path, kind] = entry;
      return worths.length > 0 ? [{ title, path, kind, worth: Math.min(...worths) }] : [];
    })
    .sort((a, b) => a.worth - b.worth)
    .slice(0, limit)
    .map(({ title, path, kind }) => ({ title, path, kind }));
}
