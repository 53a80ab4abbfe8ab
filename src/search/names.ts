/** Names that mean the same, as a query may spell them. */
import { agree, splitWords, type Word } from './fold.ts';

/** A name of a group as words. */
interface Name {
  group: number;
  words: { folded: string; form: string }[];
}

/** The groups of names of an index, by the first word of each name. */
export class Names {
  private readonly byFirst = new Map<string, Name[]>();
  /** Two words that stand together in some name. */
  private readonly pairs = new Set<string>();
  readonly groups: readonly (readonly string[])[];

  constructor(groups: readonly (readonly string[])[]) {
    this.groups = groups;
    groups.forEach((names, group) => {
      for (const name of names) {
        const words = joinAmpersands(splitWords(name));
        const first = words[0]?.folded;
        if (first === undefined) continue;
        words.slice(1).forEach((word, at) => this.pairs.add(`${words[at]!.form} ${word.form}`));
        const list = this.byFirst.get(first) ?? [];
        list.push({ group, words });
        this.byFirst.set(first, list);
      }
    });
    for (const list of this.byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** Which of some words belong to a name. */
  cover(words: readonly Word[]): boolean[] {
    const covered = words.map(() => false);
    for (let at = 0; at < words.length; at++) {
      const name = this.findAt(words, at);
      if (name) covered.fill(true, at, at + name.words.length);
    }
    return covered;
  }

  /** The longest name that the words from a place on spell. */
  findAt(words: readonly Word[], start: number): Name | undefined {
    const [before, word] = [words[start - 1], words[start]!];
    // In “cơ sở” the second syllable is no department.
    const isTail = before !== undefined && this.pairs.has(`${before.form} ${word.form}`);
    return this.byFirst.get(word.folded)?.find((name) => {
      if (name.words.length === 1 && isTail) return false;
      return name.words.every((part, at) => {
        const typed = words[start + at];
        if (typed?.folded !== part.folded) return false;
        return agree(typed.form, part.form) >= (typed.levelTone ? 1 : 0.9);
      });
    });
  }
}

/** KH&CN becomes one word, KHCN. */
export function joinAmpersands(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (word.ampersand && before) {
      joined[joined.length - 1] = {
        ...before,
        folded: before.folded + word.folded,
        form: before.form + word.form,
        end: word.end,
      };
    } else joined.push(word);
  }
  return joined;
}
