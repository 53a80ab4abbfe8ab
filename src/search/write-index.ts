import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { locales, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { compareText } from '../model/problem.ts';
import { splitWords } from './fold.ts';
import {
  coreFile,
  gap,
  kinds,
  Packer,
  packWords,
  pointerFile,
  shardFile,
  suggestionsFile,
  textFile,
  type Core,
  type PackedText,
  type Suggestions,
} from './format.ts';
import type { NamedGroup } from './groups.ts';
import { kindWords } from './index-words.ts';
import type { Thing } from './thing.ts';

const shardBytes = 1500;
const textChars = 5000;

/**
 * Word form → record, position, record, position …, both ascending: things are added in order and their words too. One
 * flat list each, for of ten thousand entries there are millions.
 */
type Postings = Map<string, number[]>;

/**
 * Packs things into the files of the index, small enough that a query loads only what it needs.
 * @param groups names that mean the same
 * @param home folded names of the province
 * @returns name of the file below the search folder → its bytes
 */
export function writeIndex(
  things: readonly Thing[],
  groups: readonly NamedGroup[],
  home: readonly string[],
): Map<string, Uint8Array> {
  const postings: Postings = new Map();
  const lengths = things.flatMap((thing, number) =>
    locales.map((locale, side) => {
      const record = thing.records[locale];
      return record ? addRecord(postings, number * 2 + side, thing, locale) : [0, 0];
    }),
  );
  // By folded word, so that all the ways of marking a word stand in one file.
  const words = [...postings.keys()].sort(
    (a, b) => compareText(foldOf(a), foldOf(b)) || compareText(a, b),
  );
  const shards = cutShards(words, postings);
  const texts = cutTexts(things);
  const byPath = new Map(things.map((thing, number) => [thing.path.vi, number]));
  const values = [...new Set(things.flatMap((thing) => thing.values))].sort(compareText);
  const parts = new Map<string, Uint8Array>([
    ...shards.map(({ bytes }, at) => [shardFile(at), deflate(bytes)] as const),
    ...texts.map(({ packed }, at) => [textFile(at), deflateJson(packed)] as const),
  ]);
  const core: Core = {
    words: packWords(words),
    spread: words.map((word) => spreadOf(countRecords(postings.get(word)!))).join(''),
    shards: shards.map(({ first }) => first),
    texts: texts.map(({ first }) => first),
    kinds: things.map((thing) => letterOf(kinds.indexOf(thing.kind))).join(''),
    titleLengths: lengths.map(([title]) => title!),
    textLengths: lengths.map(([, text]) => text!),
    weights: things.map((thing) => Math.round(thing.weight * 20)),
    values,
    things: things.map((thing) => thing.values.map((value) => values.indexOf(value))),
    groups: groups.map(({ names }) => names),
    targets: groups.map(({ targets }) =>
      targets.map((path) => byPath.get(path)).filter((thing) => thing !== undefined),
    ),
    home: [...home],
    lists: things.flatMap(({ isList }, number) => (isList ? [number] : [])),
    references: Object.fromEntries(
      things.flatMap((thing, number) => thing.references.map((one) => [one, number])),
    ),
  };
  parts.set(coreFile, deflateJson(core));
  for (const locale of locales)
    parts.set(suggestionsFile(locale), deflateJson(suggest(things, locale)));
  const hash = createHash('sha256');
  for (const [name, bytes] of parts) hash.update(name).update(bytes);
  const version = hash.digest('hex').slice(0, 10);
  return new Map([
    [pointerFile, deflate(Buffer.from(version))],
    ...[...parts].map(([name, bytes]) => [`${version}/${name}`, bytes] as const),
  ]);
}

/** @returns how many words the title and the text have */
function addRecord(
  postings: Postings,
  number: number,
  thing: Thing,
  locale: Locale,
): [number, number] {
  const record = thing.records[locale]!;
  const titleIsOwn = thing.suggest || thing.hasOwnTitle === true;
  const put = (form: string, position: number) => {
    const places = postings.get(form);
    if (!places) postings.set(form, [number, position]);
    else if (places.at(-2) !== number || places.at(-1) !== position) places.push(number, position);
  };
  const add = (text: string, start: number) => {
    const words = splitWords(text);
    words.forEach((word, at) => {
      put(word.form, start + at);
      // KH&CN is found as KHCN too.
      if (word.ampersand) put(words[at - 1]!.form + word.form, start + at - 1);
    });
    return words.length;
  };
  const title = titleIsOwn ? add(record.title, 0) : 0;
  const text = add(record.text, title + gap);
  let at = title + text + 2 * gap;
  // Where a thing belongs and what it is are words that people ask with: “nhiệm vụ của …”, “biểu đồ …”.
  const kind = getWords(locale).find.kinds[thing.kind];
  const asked = kindWords[thing.kind]?.[locale] ?? [];
  const names = [record.place, ...(thing.kind === 'page' ? [] : [kind]), ...record.names, ...asked];
  for (const name of titleIsOwn ? names : [record.title, ...names]) at += add(name, at) + gap;
  return [title, text];
}

const folds = new Map<string, string>();
function foldOf(form: string): string {
  const known = folds.get(form) ?? splitWords(form)[0]?.folded ?? form;
  folds.set(form, known);
  return known;
}

function cutShards(words: readonly string[], postings: Postings) {
  const shards: { first: number; bytes: Uint8Array }[] = [];
  let packer = new Packer();
  let first = 0;
  words.forEach((word, at) => {
    const isNewFold = at === 0 || foldOf(word) !== foldOf(words[at - 1]!);
    if (packer.length > shardBytes && isNewFold) {
      shards.push({ first, bytes: packer.take() });
      packer = new Packer();
      first = at;
    }
    packPostings(packer, postings.get(word)!);
  });
  shards.push({ first, bytes: packer.take() });
  return shards;
}

function countRecords(places: readonly number[]): number {
  let records = 0;
  for (let at = 0; at < places.length; at += 2) if (places[at] !== places[at - 2]) records += 1;
  return records;
}

function packPostings(packer: Packer, places: readonly number[]): void {
  packer.push(countRecords(places));
  let before = 0;
  for (let at = 0; at < places.length;) {
    const record = places[at]!;
    let end = at;
    while (places[end] === record) end += 2;
    packer.push(record - before);
    before = record;
    packer.push((end - at) / 2);
    let last = 0;
    for (; at < end; at += 2) {
      const position = places[at + 1]!;
      packer.push(position - last);
      last = position;
    }
  }
}

function cutTexts(things: readonly Thing[]) {
  const chunks: { first: number; packed: (PackedText | 0)[] }[] = [];
  let size = Infinity;
  things.forEach((thing, number) => {
    const packed = locales.map((locale) => packText(thing, locale));
    if (size > textChars) {
      chunks.push({ first: number, packed: [] });
      size = 0;
    }
    chunks.at(-1)!.packed.push(...packed);
    size += JSON.stringify(packed).length;
  });
  return chunks;
}

function packText(thing: Thing, locale: Locale): PackedText | 0 {
  const record = thing.records[locale];
  if (!record) return 0;
  const voices = (record.titleIsOfficial ? 1 : 0) + (record.textIsOfficial ? 2 : 0);
  return [
    thing.path[locale],
    record.title.normalize('NFC'),
    record.place,
    record.text.normalize('NFC'),
    voices,
    ...((record.status ? [record.status] : []) as [string?]),
  ];
}

function suggest(things: readonly Thing[], locale: Locale): Suggestions {
  return {
    entries: things.flatMap((thing) => {
      const record = thing.records[locale];
      if (!thing.suggest || !record) return [];
      const names = thing.kind === 'agency' || thing.kind === 'term' ? record.names : [];
      return [[record.title, thing.path[locale], kinds.indexOf(thing.kind), ...names]];
    }),
  };
}

const letterOf = (number: number) => String.fromCharCode(97 + number);
const spreadOf = (records: number) => letterOf(Math.min(25, Math.round(2 * Math.log2(records))));

function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 9 });
}

function deflateJson(value: unknown): Uint8Array {
  return deflate(Buffer.from(JSON.stringify(value)));
}
