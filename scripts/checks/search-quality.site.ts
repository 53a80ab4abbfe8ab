/** What people type leads to what they look for: the committed queries and 900 disturbed snippets, in a real browser. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { foldMarks } from '../../src/search/fold-marks.ts';
import { PackedIndex } from '../../src/search/packed-index.ts';
import { Searcher } from '../../src/search/search.ts';
import {
  findRank,
  isSame,
  measureQuality,
  readQueries,
  type Given,
  type Query,
} from '../search/queries.ts';
import { takeSnippets } from '../search/snippets.ts';
import { createVisits } from './visits.ts';

const visit = createVisits();
const folder = join(inject('outDir'), 'search');
const openIndex = () =>
  PackedIndex.open(async (name) => inflateRawSync(await readFile(join(folder, name))));

/** Asks all queries in one page, as the list of results itself does. */
async function askAll(queries: readonly Query[]): Promise<Given[]> {
  const page = await visit('vi/tim-kiem/');
  await page.getByRole('searchbox').click();
  await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-results]')?.ask);
  return page.evaluate(
    async (asked) => {
      const list = document.querySelector<HTMLElement>('[data-results]')!;
      const given = [];
      for (const { text, lang } of asked) given.push(await list.ask!(text, lang));
      return given;
    },
    queries.map(({ text, lang }) => ({ text, lang })),
  );
}

const tell = (query: Query, { paths, whole }: Given) =>
  `${query.kind}: “${query.text}” (${query.lang}) gives ${whole}, first ${paths.slice(0, 3).join(' ')}`;

describe('the committed queries', async () => {
  const queries = await readQueries();
  const answerable = queries.filter(({ expected }) => expected.length > 0);
  const given = new Map<Query, Given>();
  const rankOf = (query: Query) => findRank(query, given.get(query)!);
  const lost = (list: readonly Query[], isLost: (rank: number) => boolean) =>
    list.filter((query) => isLost(rankOf(query))).map((query) => tell(query, given.get(query)!));
  beforeAll(async () => {
    const answers = await askAll(queries);
    queries.forEach((query, at) => given.set(query, answers[at]!));
  });

  it('are many, of every kind, and expect what is there', async () => {
    expect(queries.length).toBeGreaterThanOrEqual(300);
    expect(new Set(queries.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(18);
    const index = await openIndex();
    const known = new Set<string>();
    for (let thing = 0; thing * 2 < index.size; thing++)
      known.add((await index.textOf(thing * 2))!.path);
    const unknown = answerable.flatMap(({ text, expected }) =>
      expected
        .filter((path) => ![...known].some((one) => isSame(one, path)))
        .map((path) => `${text}: ${path}`),
    );
    expect(unknown).toEqual([]);
  });

  it('find it among the first three, five and ten', () => {
    const quality = measureQuality(answerable.map(rankOf));
    const far = lost(answerable, (rank) => rank === 0 || rank > 3);
    expect(quality.success3, far.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(quality.success5, far.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(quality.mrr, far.join('\n')).toBeGreaterThanOrEqual(0.93);
  });

  it.each([...new Set(answerable.map(({ kind }) => kind))])('find it for each kind: %s', (kind) => {
    const list = answerable.filter((query) => query.kind === kind);
    const far = lost(list, (rank) => rank === 0 || rank > 5);
    expect(measureQuality(list.map(rankOf)).success5, far.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  it('say so where nothing answers: no result has all the words', () => {
    const wrong = queries.filter(
      (query) => query.expected.length === 0 && given.get(query)!.whole > 0,
    );
    expect(wrong.map((query) => tell(query, given.get(query)!))).toEqual([]);
  });
});

it('900 disturbed snippets of the real pages find their page', async () => {
  const queries = await takeSnippets(await openIndex(), 900);
  expect(queries).toHaveLength(900);
  const given = await askAll(queries);
  const ranks = queries.map((query, at) => findRank(query, given[at]!));
  const far = queries.flatMap((query, at) => {
    const rank = ranks[at]!;
    return rank === 0 || rank > 5 ? [tell(query, given[at]!)] : [];
  });
  const { success5, mrr } = measureQuality(ranks);
  expect(success5, far.join('\n')).toBeGreaterThanOrEqual(0.97);
  expect(mrr, far.join('\n')).toBeGreaterThanOrEqual(0.92);
});

it('a thing typed by its title in either language, with marks or without, comes in that of the page', async () => {
  const index = await openIndex();
  const searcher = new Searcher(index);
  const wrong: string[] = [];
  const kinds = new Set<string>();
  // Every kind is among them; all of them would say no more and take long.
  for (let thing = 0; thing * 2 < index.size; thing += 43) {
    if (!index.has(thing * 2 + 1)) continue;
    kinds.add(index.kindOf(thing));
    for (const [side, locale] of [[0, 'en'] as const, [1, 'vi'] as const]) {
      const { title } = (await index.textOf(thing * 2 + side))!;
      for (const text of [title, foldMarks(title)]) {
        const { results } = await searcher.search(text, { locale });
        const found = results.find((one) => one.thing === thing);
        if (found && found.record % 2 === side) wrong.push(`${text} (${locale})`);
      }
    }
  }
  for (const kind of ['place', 'product', 'document', 'support', 'data'])
    expect([...kinds]).toContain(kind);
  expect(wrong).toEqual([]);
});
