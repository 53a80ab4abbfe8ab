/** Snippets of what the index holds, disturbed: 900 queries from a fixed seed, each with all that it may lead to. */
import { createRandom, type Random } from '../bench/random.ts';
import { splitWords } from '../../src/search/fold.ts';
import type { PackedIndex } from '../../src/search/packed-index.ts';
import { disturb, disturbances } from './disturb.ts';
import type { Query } from './queries.ts';

export const snippetSeed = 26_2024;

/** Texts of a thing in both languages, and the address that stands for it. */
interface Source {
  path: string;
  texts: { text: string; lang: 'vi' | 'en' }[];
  folded: string;
}

/**
 * Takes three to six words that follow each other from a thing's title or text.
 * @param count how many; each kind of disturbance gets as many as the others
 */
export async function takeSnippets(
  index: PackedIndex,
  count: number,
  seed = snippetSeed,
): Promise<Query[]> {
  const random = createRandom(seed);
  const sources = await readSources(index);
  const queries: Query[] = [];
  while (queries.length < count) {
    const kind = disturbances[queries.length % disturbances.length]!;
    const source = random.pick(sources);
    // Marks are the matter here, so most snippets are Vietnamese; English slips have the same way of their own.
    const wanted = kind === 'typo' || kind === 'capitals' ? undefined : 'vi';
    const from = source.texts.filter(({ lang }) => !wanted || lang === wanted);
    if (from.length === 0) continue;
    const { text, lang } = random.pick(from);
    const snippet = cutSnippet(text, random);
    if (!snippet) continue;
    const folded = ` ${foldAll(snippet)} `;
    const expected = sources.filter((one) => one.folded.includes(folded)).map(({ path }) => path);
    // What stands in too many places is no question with an answer.
    if (expected.length > 12) continue;
    queries.push({ kind, lang, text: disturb(snippet, kind, random), expected });
  }
  return queries;
}

function cutSnippet(text: string, random: Random): string | undefined {
  const words = splitWords(text);
  const length = 3 + random.int(4);
  if (words.length < length) return undefined;
  const start = random.int(words.length - length + 1);
  const taken = words.slice(start, start + length);
  const snippet = text.slice(taken[0]!.start, taken.at(-1)!.end);
  // Not across a sentence, nor of numbers and single letters.
  if (/[.;:()“”"\n]/.test(snippet)) return undefined;
  return taken.every(({ folded }) => folded.length > 1 && !/\d/.test(folded)) ? snippet : undefined;
}

const foldAll = (text: string) =>
  splitWords(text)
    .map(({ folded }) => folded)
    .join(' ');

async function readSources(index: PackedIndex): Promise<Source[]> {
  const sources: Source[] = [];
  for (let thing = 0; thing * 2 < index.size; thing++) {
    const records = await Promise.all([index.textOf(thing * 2), index.textOf(thing * 2 + 1)]);
    const texts = records.flatMap((record, side) =>
      record
        ? [record.title, record.text].map((text) => ({
            text,
            lang: side === 0 ? ('vi' as const) : ('en' as const),
          }))
        : [],
    );
    const folded = texts.map(({ text }) => ` ${foldAll(text)} `).join('|');
    sources.push({ path: records[0]!.path, texts, folded });
  }
  return sources;
}
