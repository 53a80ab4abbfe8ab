/** The committed queries: what people type, and the addresses that answer it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { branches, sections, type Section } from '../../src/i18n/sections.ts';

/** One query with the Vietnamese paths, without the base, of all that answers it; none where nothing does. */
export interface Query {
  kind: string;
  /** Language of the page it is typed on. */
  lang: 'vi' | 'en';
  text: string;
  expected: string[];
}

export const queriesFile = join(import.meta.dirname, 'queries.tsv');

/** Reads the committed queries; an address is as in the ledger: `tasks/2024/07`, `plan/2024#ii-2-a.2`. */
export async function readQueries(file = queriesFile): Promise<Query[]> {
  const [, ...lines] = (await readFile(file, 'utf8')).trim().split('\n');
  return lines.map((line) => {
    const [kind = '', lang = '', text = '', addresses = ''] = line.split('\t');
    if (lang !== 'vi' && lang !== 'en') throw new Error(`${file}: ${line}`);
    const expected = addresses.split(' ').filter(Boolean).map(pathOfAddress);
    return { kind, lang, text, expected };
  });
}

/** The Vietnamese path of an address of the ledger. */
export function pathOfAddress(address: string): string {
  const [path = '', fragment] = address.split('#');
  const [first = '', second, ...rest] = path.split('/');
  const section = (Object.keys(sections) as Section[]).find((one) => sections[one].en === first);
  if (!section) throw new Error(`no section for ${address}`);
  const branch = Object.values(branches).find(({ en }) => section === 'support' && en === second);
  const segments = [sections[section].vi, branch?.vi ?? second, ...rest].filter(Boolean);
  return `vi/${segments.join('/')}/${fragment ? `#${fragment}` : ''}`;
}

/** What a search gave for a query: paths in order, and how many of them have all the words. */
export interface Given {
  paths: string[];
  whole: number;
}

/** A paragraph of a page that is right is right; a row of a list and its own page are one. */
export function isSame(path: string, wanted: string): boolean {
  const own = (one: string) => one.replace(/\/#([a-z0-9-]+)$/, '/$1/');
  return own(path) === own(wanted) || (!wanted.includes('#') && path.startsWith(`${wanted}#`));
}

/** Where the first right one stands, from 1; 0 where none does. A paragraph of a page that is right is right. */
export function findRank({ expected }: Query, { paths }: Given): number {
  const isRight = (path: string) => expected.some((one) => isSame(path, one));
  return paths.slice(0, 10).findIndex(isRight) + 1;
}

/** Shares of queries with a right one among the first three and five, and the mean of 1 / its place. */
export interface Quality {
  queries: number;
  success3: number;
  success5: number;
  mrr: number;
}

export function measureQuality(ranks: readonly number[]): Quality {
  const share = (isGood: (rank: number) => boolean) =>
    ranks.filter((rank) => rank > 0 && isGood(rank)).length / ranks.length;
  return {
    queries: ranks.length,
    success3: share((rank) => rank <= 3),
    success5: share((rank) => rank <= 5),
    mrr: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
  };
}
