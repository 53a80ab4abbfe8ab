import type { Alternative, Hit, IndexWord, Query, SearchIndex, Spot, WordMatch } from './engine.ts';
import { foldWord } from './fold.ts';
import {
  coreFile,
  gap,
  kinds,
  shardFile,
  pointerFile,
  textFile,
  Unpacker,
  unpackWords,
  type Core,
  type Kind,
  type PackedText,
  type RecordText,
} from './format.ts';
import { rank } from './rank.ts';

/** Gives the inflated bytes of a file of the index; the name is below the search folder. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** Record → spots, in order. */
export type Matches = Map<number, Spot[]>;

type Postings = Map<number, Int32Array>;

/** The folder of the files of an index, which its first file names. */
export async function readVersion(read: ReadFile): Promise<string> {
  return new TextDecoder().decode(await read(pointerFile));
}

const decode = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as unknown;

/** The index as it lies in its files, each loaded once when it is first needed. */
export class PackedIndex implements SearchIndex {
  readonly core: Core;
  readonly vocabulary: readonly string[];
  readonly kinds: readonly Kind[];
  private readonly words: IndexWord[];
  private readonly version: string;
  private readonly read: ReadFile;
  private readonly shards = new Map<number, Promise<Postings>>();
  private readonly texts = new Map<number, Promise<(PackedText | 0)[]>>();

  static async open(read: ReadFile): Promise<PackedIndex> {
    const version = await readVersion(read);
    return new PackedIndex(decode(await read(`${version}/${coreFile}`)) as Core, version, read);
  }

  private constructor(core: Core, version: string, read: ReadFile) {
    this.core = core;
    this.version = version;
    this.read = read;
    this.words = unpackWords(core.words).map((form, id) => ({
      id,
      form,
      folded: foldWord(form),
      spread: 2 ** ((core.spread.charCodeAt(id) - 97) / 2),
    }));
    this.vocabulary = this.words.map(({ folded }) => folded);
    this.kinds = kinds.filter((_, at) => core.kinds.includes(String.fromCharCode(97 + at)));
  }

  get groups() {
    return this.core.groups;
  }

  get home() {
    return this.core.home;
  }

  get references() {
    return this.core.references;
  }

  get size(): number {
    return this.core.titleLengths.length;
  }

  has(record: number): boolean {
    return this.core.titleLengths[record]! + this.core.textLengths[record]! > 0;
  }

  kindOf(thing: number): Kind {
    return kinds[this.core.kinds.charCodeAt(thing) - 97]!;
  }

  isList(thing: number): boolean {
    return this.core.lists.includes(thing);
  }

  valuesOf(thing: number): string[] {
    return this.core.things[thing]!.map((value) => this.core.values[value]!);
  }

  findWords(folded: string, isPrefix = false): IndexWord[] {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.vocabulary[middle]! < folded) low = middle + 1;
      else high = middle;
    }
    const found: IndexWord[] = [];
    for (let at = low; at < this.words.length; at++) {
      const word = this.vocabulary[at]!;
      if (isPrefix ? !word.startsWith(folded) : word !== folded) break;
      found.push(this.words[at]!);
    }
    return found;
  }

  async raw({ units }: Query): Promise<Hit[]> {
    const found = await Promise.all(
      units.map(async (unit) => ({
        ...unit,
        matches: await this.match(unit.alternatives),
        bearers: unit.group === undefined ? [] : this.core.targets[unit.group]!,
      })),
    );
    return rank(this, found);
  }

  async count(steps: Alternative['steps']): Promise<number> {
    return (await this.match([{ steps, weight: 1 }])).size;
  }

  /** Where a unit stands, record by record; the better way where two ways stand in one place. */
  private async match(alternatives: readonly Alternative[]): Promise<Matches> {
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
    const lists = await Promise.all(words.map(({ word }) => this.postingsOf(word.id)));
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
      this.read(`${this.version}/${shardFile(shard)}`).then((bytes) =>
        unpackShard(bytes, shards[shard]!, shards[shard + 1] ?? this.words.length),
      );
    this.shards.set(shard, loading);
    return (await loading).get(word)!;
  }

  async textOf(record: number): Promise<RecordText | undefined> {
    const { texts } = this.core;
    const thing = record >> 1;
    let chunk = texts.length - 1;
    while (chunk > 0 && texts[chunk]! > thing) chunk--;
    const loading =
      this.texts.get(chunk) ??
      this.read(`${this.version}/${textFile(chunk)}`).then(
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
