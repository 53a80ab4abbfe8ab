/**
 * What the query layer and the browser know of the index. The engine is one function, which another can take over; what
 * words there are and what the things are called comes with the site's own files.
 */
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
  /** True where it must stand right beside those it was typed beside. */
  isTight?: boolean;
  /** Group of names, where it is one of them: what bears the names comes first. */
  group: number | undefined;
}

/** Where something stands in a record: first word, number of words, how well it fits. */
export interface Spot {
  at: number;
  length: number;
  weight: number;
}

/** What is asked for: as it was typed or mended, and as the query layer reads it. An engine may go by either. */
export interface Query {
  text: string;
  units: readonly RawUnit[];
}

/** A record that was found. What an engine does not tell counts as whole. */
export interface Hit {
  /** Its id: two records a thing, Vietnamese then English. */
  record: number;
  score: number;
  /** Where the units stand. */
  positions: Spot[];
  /** How much of what was asked for stands in it, by weight of the words, up to 1. */
  share?: number;
  /** Share of its syllables that stand beside none of the words they were typed beside, up to 1. */
  scattered?: number;
  /** How well each unit fits at best, 0 where it does not stand there. */
  fits?: number[];
  /** Whether all that was asked for stands in its title or its further names: it is called so. */
  isNamed?: boolean;
}

/** All that finds: every record in which something that must be there stands. */
export interface Engine {
  raw(query: Query): Promise<Hit[]>;
}

/** The words of the index and what is known of them: for reading a query and mending it. */
export interface Lexicon {
  /** Number of records. */
  readonly size: number;
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
  /** In how many records words follow each other so. */
  count(steps: Alternative['steps']): Promise<number>;
}

/** The things that may be found and what is shown of them. */
export interface Catalogue {
  /** Kinds of which there is a thing. */
  readonly kinds: readonly Kind[];
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

/** An index that can be asked and tells what it holds. */
export type SearchIndex = Engine & Lexicon & Catalogue;
