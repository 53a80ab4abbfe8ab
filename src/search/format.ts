/** The shape of the index's files and how numbers are packed in them: the one thing that writer and reader share. */

/** What a thing of the site is, for facets and for the words above a hit. Letters stand for them in the files. */
export const kinds = [
  'plan',
  'task',
  'support',
  'document',
  'agency',
  'place',
  'cluster',
  'village',
  'product',
  'chart',
  'data',
  'term',
  'discrepancy',
  'page',
] as const;
export type Kind = (typeof kinds)[number];

/** Facets beside kind and language; their values are ids. */
export const facets = ['agency', 'district', 'group', 'year', 'status'] as const;
export type Facet = (typeof facets)[number];

/** What is loaded when a person turns to the field. */
export interface Core {
  /** Every word form, sorted, each as the number of letters it shares with the one before and the rest. */
  words: string;
  /** How many records have the word, as a rough power of two, one letter each. */
  spread: string;
  /** Number of the first word of each file of postings. */
  shards: number[];
  /** Number of the first record of each file of texts. */
  texts: number[];
  /** Kind of each thing, a letter each. */
  kinds: string;
  /** Words in the title and in the text of each record: two records a thing, Vietnamese then English; 0 where none. */
  titleLengths: number[];
  textLengths: number[];
  /** How much a thing counts among equals, in tenths; 10 where nothing is said. */
  weights: number[];
  /** `agency:so-cong-thuong` and the like; a thing names them by number. */
  values: string[];
  things: number[][];
  /** Words that mean the same: names of each group. */
  groups: string[][];
  /** Things that bear the names of each group. */
  targets: number[][];
  /** Folded names of the province. */
  home: string[];
  /** Things that are pages which list others. */
  lists: number[];
  /** What a typed reference leads to: folded reference → thing. */
  references: Record<string, number>;
}

/** Titles and other names for suggestions, in one language: loaded first. */
export interface Suggestions {
  /** Title, address without the base path, letter of its kind, and further names. */
  entries: [title: string, path: string, kind: number, ...names: string[]][];
}

/** What is shown of one record. */
export interface RecordText {
  path: string;
  title: string;
  place: string;
  text: string;
  /** Title, text: 1 where it is a document's own wording. */
  serif: [0 | 1, 0 | 1];
  status?: string;
}

/** Written in the order of the fields, the status left out where there is none. */
export type PackedText = [string, string, string, string, number, string?];

/** Positions below the length of the title are title, then text, then other names; between them a gap. */
export const gap = 3;

export class Packer {
  private readonly bytes: number[] = [];
  /** Appends a whole number, small ones in one byte. */
  push(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.bytes.push(rest);
  }
  get length(): number {
    return this.bytes.length;
  }
  take(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

export class Unpacker {
  private at = 0;
  private readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
  next(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      shift += 7;
    }
  }
}

/** Sorted words as one text: each with the number of letters it shares with the one before. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < before.length && word[shared] === before[shared]) shared++;
      before = word;
      return shared + word.slice(shared);
    })
    .join('\n');
}

export function unpackWords(text: string): string[] {
  let before = '';
  return text
    .split('\n')
    .map((line) => (before = before.slice(0, Number(line[0])) + line.slice(1)));
}

/** File of a part of the index below its version's folder. */
export const shardFile = (number: number) => `w${number}.bin`;
export const textFile = (number: number) => `t${number}.bin`;
/** Holds the name of the folder of all other files, a hash of what they hold: what lies there may be kept for good. */
export const pointerFile = 'index.bin';
export const coreFile = 'core.bin';
export const suggestionsFile = (lang: string) => `names-${lang}.bin`;
