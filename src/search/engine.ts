/** The one thing that the query layer and the browser know of the index: whatever answers this can stand behind them. */
import type { Kind, RecordText } from './format.ts';

/** A word of the index. */
export interface IndexWord {
  id: number;
  /** With its marks, the tone at the end. */
  form: string;
  folded: string;
  /** About how many records have it. */
  spread: number;
}

/** A word of the index and how well it fits what was typed, up to 1. */
export interface WordMatch {
  word: IndexWord;
  weight: number;
}

/** One way of saying a unit: words that must follow each other. */
export interface Alternative {
  steps: WordMatch[][];
  weight: number;
}

/** One thing that a query asks for, as the engine sees it. */
export interface RawUnit {
  alternatives: readonly Alternative[];
  /** False for words that need not stand in what is found. */
  required: boolean;
  /** Number of typed words. */
  length: number;
  /** One syllable of Vietnamese, which says little without those it was typed beside. */
  isSyllable: boolean;
  /** Group of names, where it is one of them: what bears the names comes first. */
  group: number | undefined;
}

/** Where something stands in a record: first word, number of words, how well it fits. */
export interface Spot {
  at: number;
  length: number;
  weight: number;
}

/** A record that was found. */
export interface Hit {
  /** Two records a thing, Vietnamese then English. */
  record: number;
  score: number;
  /** How much of what was asked for stands in it, by weight of the words, up to 1. */
  share: number;
  /** Share of its syllables that stand beside none of the words they were typed beside, up to 1. */
  scattered: number;
  /** How well each unit fits at best, 0 where it does not stand there. */
  fits: number[];
  /** Where the units stand. */
  positions: Spot[];
}

/** An index that can be asked. */
export interface Engine {
  /** Number of records. */
  readonly size: number;
  /** Kinds of which there is a thing. */
  readonly kinds: readonly Kind[];
  /** Every folded word, sorted, some more than once. */
  readonly vocabulary: readonly string[];
  /** Names that mean the same. */
  readonly groups: readonly (readonly string[])[];
  /** Folded names of the one province that nearly all here lies in. */
  readonly home: readonly string[];
  /** What a typed reference leads to: folded reference → thing. */
  readonly references: { readonly [reference: string]: number };
  /** The words whose folded form is given, or starts so. */
  findWords(folded: string, isPrefix?: boolean): IndexWord[];
  /** Every record in which a required unit stands. */
  raw(query: readonly RawUnit[]): Promise<Hit[]>;
  /** In how many records words follow each other so. */
  count(steps: Alternative['steps']): Promise<number>;
  /** Whether a record is there: not every thing is written in both languages. */
  has(record: number): boolean;
  kindOf(thing: number): Kind;
  /** Whether a thing is a page that lists others. */
  isList(thing: number): boolean;
  /** Facet values of a thing, `agency:so-cong-thuong`. */
  valuesOf(thing: number): string[];
  /** What is shown of a record. */
  textOf(record: number): Promise<RecordText | undefined>;
}
