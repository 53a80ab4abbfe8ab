import { foldWord } from './fold.ts';
import {
  coreFile,
  gap,
  kinds,
  shardFile,
  textFile,
  Unpacker,
  unpackWords,
  type Core,
  type Kind,
  type PackedText,
  type RecordText,
} from './format.ts';

/** Gives the inflated bytes of a file of the index; the name is below the search folder. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** A word of the index and how well it fits what was typed, up to 1. */
export interface WordMatch {
  word: number;
  weight: number;
}

/** One way of saying a unit: words that must follow each other. */
export interface Alternative {
  steps: WordMatch[][];
  weight: number;
}

/** Where something stands in a record: first word, number of words, how well it fits. */
export interface Spot {
  at: number;
  length: number;
  weight: number;
}

/** Record → spots, in order. */
export type Matches = Map<number, Spot[]>;

type Postings = Map<number, Int32Array>;

const decode = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as unknown;

/** The index as it lies in its files, each loaded once when it is first needed. */
export class Index {
  readonly core: Core;
  /** Word forms and the same folded, sorted by the folded one. */
  readonly forms: string[];
  readonly folded: string[];
  private readonly read: ReadFile;
  private readonly shards = new Map<number, Promise<Postings>>();
  private readonly texts = new Map<number, Promise<(PackedText | 0)[]>>();

  static async open(read: ReadFile): Promise<Index> {
    return new Index(decode(await read(coreFile)) as Core, read);
  }

  private constructor(core: Core, read: ReadFile) {
    this.core = core;
    this.read = read;
    this.forms = unpackWords(core.words);
    this.folded = this.forms.map(foldWord);
  }

  get size(): number {
    return this.core.titleLengths.length;
  }

  /** Whether a record is there: not every thing is written in both languages. */
  has(record: number): boolean {
    return this.core.titleLengths[record]! + this.core.textLengths[record]! > 0;
  }

  kindOf(thing: number): Kind {
    return kinds[this.core.kinds.charCodeAt(thing) - 97]!;
  }

  /** About how many records have a word. */
  spreadOf(word: number): number {
    return 2 ** ((this.core.spread.charCodeAt(word) - 97) / 2);
  }

  /** The words whose folded form is given, or starts so. */
  findWords(folded: string, isPrefix = false): number[] {
    let [low, high] = [0, this.folded.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.folded[middle]! < folded) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let at = low; at < this.folded.length; at++) {
      const word = this.folded[at]!;
      if (isPrefix ? !word.startsWith(folded) : word !== folded) break;
      found.push(at);
    }
    return found;
  }

  /** Where a unit stands, record by record; the better way where two ways stand in one place. */
  async match(alternatives: readonly Alternative[]): Promise<Matches> {
    const all: Matches = new Map();
    for (const found of await Promise.all(alternatives.map((one) => this.matchOne(one)))) {
      for (const [record, spots] of found) {
        const known = all.get(record);
        if (known) known.push(...spots);
        else all.set(record, spots);
      }
    }
    if (alternatives.length > 1) for (const [record, spots] of all) all.set(record, merge(spots));
    return all;
  }

  private async matchOne({ steps, weight }: Alternative): Promise<Matches> {
    let chain: Matches | undefined;
    for (const step of await Promise.all(steps.map((words) => this.spotsOf(words)))) {
      chain = chain ? follow(chain, step) : step;
      if (chain.size === 0) return chain;
    }
    for (const spots of chain?.values() ?? []) for (const spot of spots) spot.weight *= weight;
    return chain ?? new Map();
  }

  private async spotsOf(words: readonly WordMatch[]): Promise<Matches> {
    const matches: Matches = new Map();
    const lists = await Promise.all(words.map(({ word }) => this.postingsOf(word)));
    lists.forEach((list, at) => {
      const { weight } = words[at]!;
      for (let i = 0; i < list.length;) {
        const record = list[i]!;
        const count = list[i + 1]!;
        const spots = matches.get(record) ?? [];
        for (let j = 0; j < count; j++) spots.push({ at: list[i + 2 + j]!, length: 1, weight });
        matches.set(record, spots);
        i += 2 + count;
      }
    });
    if (words.length > 1) for (const [record, spots] of matches) matches.set(record, merge(spots));
    return matches;
  }

  /** Record, number of positions, positions, and so on. */
  private async postingsOf(word: number): Promise<Int32Array> {
    const { shards } = this.core;
    let shard = shards.length - 1;
    while (shard > 0 && shards[shard]! > word) shard--;
    const loading =
      this.shards.get(shard) ??
      this.read(`${this.core.version}/${shardFile(shard)}`).then((bytes) =>
        unpackShard(bytes, shards[shard]!, shards[shard + 1] ?? this.forms.length),
      );
    this.shards.set(shard, loading);
    return (await loading).get(word)!;
  }

  /** What is shown of a record. */
  async textOf(record: number): Promise<RecordText | undefined> {
    const { texts } = this.core;
    const thing = record >> 1;
    let chunk = texts.length - 1;
    while (chunk > 0 && texts[chunk]! > thing) chunk--;
    const loading =
      this.texts.get(chunk) ??
      this.read(`${this.core.version}/${textFile(chunk)}`).then(
        (bytes) => decode(bytes) as (PackedText | 0)[],
      );
    this.texts.set(chunk, loading);
    const packed = (await loading)[record - texts[chunk]! * 2];
    if (!packed) return undefined;
    const [path, title, place, text, voices, status] = packed;
    const serif: RecordText['serif'] = [voices & 1 ? 1 : 0, voices & 2 ? 1 : 0];
    return { path, title, place, text, serif, ...(status ? { status } : {}) };
  }

  /** Whether a position lies in the title, the text, or the further names of a record. */
  zoneOf(record: number, position: number): 'title' | 'text' | 'names' {
    const title = this.core.titleLengths[record]!;
    if (position < title) return 'title';
    return position < title + gap + this.core.textLengths[record]! ? 'text' : 'names';
  }
}

function unpackShard(bytes: Uint8Array, first: number, end: number): Postings {
  const numbers = new Unpacker(bytes);
  const postings: Postings = new Map();
  for (let word = first; word < end; word++) {
    const list: number[] = [];
    let record = 0;
    for (let left = numbers.next(); left > 0; left--) {
      record += numbers.next();
      const count = numbers.next();
      list.push(record, count);
      let position = 0;
      for (let i = 0; i < count; i++) list.push((position += numbers.next()));
    }
    postings.set(word, Int32Array.from(list));
  }
  return postings;
}

/** Chains that go on with the next word. */
function follow(chain: Matches, next: Matches): Matches {
  const longer: Matches = new Map();
  for (const [record, spots] of chain) {
    const others = next.get(record);
    if (!others) continue;
    const starts = new Map(others.map((spot) => [spot.at, spot]));
    const kept = spots.flatMap((spot) => {
      const after = starts.get(spot.at + spot.length);
      if (!after) return [];
      const length = spot.length + after.length;
      return [{ at: spot.at, length, weight: Math.min(spot.weight, after.weight) }];
    });
    if (kept.length > 0) longer.set(record, kept);
  }
  return longer;
}

/** In order, one for each place: the longer, then the better. */
function merge(spots: Spot[]): Spot[] {
  spots.sort((a, b) => a.at - b.at || b.weight - a.weight || b.length - a.length);
  return spots.filter((spot, at) => at === 0 || spots[at - 1]!.at !== spot.at);
}
