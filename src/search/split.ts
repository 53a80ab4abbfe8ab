import { foldWord } from './fold.ts';
import type { Lexicon } from './engine.ts';
import { decodeTelex } from './telex.ts';

/** A way of cutting a word into words of the index, and what it costs: the rarer its words, the more. */
export interface Split {
  parts: string[];
  cost: number;
}

const longestWord = 14;
const kept = 4;

/**
 * Cuts a word that was typed without spaces, “hotromaymoc”, into words of the index.
 * @returns the likeliest ways, each of at least two words; none where letters are left over
 */
export function splitWord(lexicon: Lexicon, word: string): Split[] {
  if (word.length < 4 || word.length > 80 || !/^[a-z]+$/.test(word)) return [];
  const priced = new Map<string, number>();
  const price = (part: string): number => {
    const spread = Math.max(0, ...lexicon.findWords(part).map(({ spread }) => spread));
    // A single letter is seldom a word of its own.
    if (spread > 0) return Math.log2(lexicon.size / spread) + (part.length === 1 ? 8 : 1);
    const telex = decodeTelex(part);
    return telex && lexicon.findWords(foldWord(telex)).length > 0 ? 10 : Infinity;
  };
  const costOf = (part: string): number => {
    const cost = priced.get(part) ?? price(part);
    priced.set(part, cost);
    return cost;
  };
  const best: Split[][] = [[{ parts: [], cost: 0 }]];
  for (let end = 1; end <= word.length; end++) {
    const ways: Split[] = [];
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      if (best[start]!.length === 0 || (start === 0 && end === word.length)) continue;
      const part = word.slice(start, end);
      const cost = costOf(part);
      if (cost === Infinity) continue;
      for (const way of best[start]!)
        ways.push({ parts: [...way.parts, part], cost: way.cost + cost });
    }
    best.push(ways.sort((a, b) => a.cost - b.cost).slice(0, kept));
  }
  return best[word.length]!.map(({ parts, cost }) => ({
    cost,
    parts: parts.map((part) =>
      lexicon.findWords(part).length > 0 ? part : (decodeTelex(part) ?? part),
    ),
  }));
}
