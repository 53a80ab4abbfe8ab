/**
 * A content folder of any size, made from a fixed seed: `node scripts/bench/generate.ts <folder> <entries>`.
 *
 * An entry is one MDX file. The site grows as it would in use: by one plan a year. Each plan has the 26 parts of the
 * real one and 24 tasks, each in both languages: 100 entries, near the real plan's 90. (One plan of thousands of tasks
 * would be one page of thousands of rows, which no author makes.) Bodies are about 250 words, with two inline tags a
 * paragraph; three tags in four name what belongs to the plan's own year, the others the common stock, so
 * back-references grow along too. Each plan brings 10 documents, 2 bodies, 8 places, 2 clusters, 2 villages, 2 terms
 * and 4 sources: about one page an entry in all. Nothing named here exists.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { readContent } from '../../src/loader/read-content.ts';
import { collectAddresses } from '../../src/model/addresses.ts';
import { compareText } from '../../src/model/problem.ts';
import { folderKinds, registerKinds } from '../../src/schema/kinds.ts';
import type { Tag } from './passage.ts';
import { partShapes } from './plan-parts.ts';
import { writePair, writePlan, type Files } from './plan.ts';
import { writePassage } from './passage.ts';
import { createRandom, type Random } from './random.ts';
import { addRows, buildPlanRows, buildStock, type Registers } from './registers.ts';

export const seed = 26_2024;
export const firstYear = 2024;
const pairsPerPlan = 50;

/** How many plans a folder of so many entries has. */
export function countPlans(entries: number): number {
  return Math.max(1, Math.round((entries / 2 - 1) / pairsPerPlan));
}

/**
 * Writes a valid content folder.
 * @param folder where to; made if it is not there
 * @param entries how many MDX files, an even number of at least 100
 */
export async function generateContent(folder: string, entries: number): Promise<void> {
  if (entries % 2 !== 0 || entries < 100)
    throw new Error(`${entries} entries: an even number of at least 100 is needed`);
  const files = buildFiles(entries);
  // A kind that this generator does not fill is an empty folder.
  for (const { folder: kind } of Object.values(folderKinds).filter(({ perYear }) => !perYear)) {
    for (const lang of ['vi', 'en']) await mkdir(join(folder, kind, lang), { recursive: true });
  }
  await writeFiles(folder, files);
  // The ledger is read off what was written, by the rule that `npm run ledger` follows.
  const { content, problems } = await readContent(folder);
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  const ledger = collectAddresses(content).sort(compareText);
  await writeFiles(folder, new Map([['registers/addresses.txt', `${ledger.join('\n')}\n`]]));
}

function buildFiles(entries: number): Files {
  const files: Files = new Map();
  const plans = countPlans(entries);
  const pairs = entries / 2 - 1;
  const rows = buildStock(createRandom(seed), String(firstYear));
  const stock = structuredClone(rows);
  for (let index = 0; index < plans; index++) {
    const year = String(firstYear + index);
    const random = createRandom(seed + (index + 1) * 7919);
    const own = buildPlanRows(random, year);
    // The pairs are spread evenly; every plan has all parts, so what remains of its share are tasks.
    const share = Math.floor((pairs * (index + 1)) / plans) - Math.floor((pairs * index) / plans);
    writePlan(files, random, {
      year,
      taskCount: share - partShapes.length,
      tags: pickTags(random, own, stock, index === 0),
      agencies: [...stock.agencies.filter(({ id }) => /^(so|lien|cac)-/.test(id)), ...own.agencies],
      villages: own.villages.map(({ id }) => id),
    });
    addRows(rows, own);
  }
  const filled: Partial<Record<string, unknown[]>> = { ...rows };
  // Rows share values; an author would write each out. A kind that this generator does not fill is an empty list.
  for (const [kind, { file }] of Object.entries(registerKinds)) {
    files.set(file, stringify(filled[kind] ?? [], { aliasDuplicateObjects: false }));
  }
  files.set('registers/moved.yaml', '[]\n');
  files.set('registers/addresses.txt', '');
  files.set('site.yaml', stringify(site));
  writeAbout(files, createRandom(seed - 1));
  return files;
}

/** What the paragraphs of a plan may name: three of its own rows to one of the stock; notes in the current plan only. */
function pickTags(random: Random, own: Registers, stock: Registers, isCurrent: boolean): Tag[] {
  const tags = (rows: Registers): Tag[] => [
    ...rows.documents.map(({ id, number }) => ({
      name: 'Doc' as const,
      id,
      vi: `Quyết định số ${String(number)}`,
      en: `Decision ${String(number)}`,
    })),
    ...rows.agencies.map(({ id, shortName }) => ({ name: 'Agency' as const, id, ...shortName })),
    ...rows.places
      .filter(({ level }) => level !== 'commune-today')
      .map(({ id, name }) => ({ name: 'Place' as const, id, ...name })),
    ...rows.clusters.map(({ id, name }) => ({ name: 'Cluster' as const, id, ...name })),
    ...rows.villages.map(({ id, name }) => ({ name: 'Village' as const, id, ...name })),
    ...rows.glossary.map(({ id, term }) => ({ name: 'Term' as const, id, ...term })),
  ];
  const mine = tags(own);
  const notes = isCurrent
    ? stock.discrepancies.map(({ id }) => ({
        name: 'Note' as const,
        id,
        vi: 'chỗ này',
        en: 'this place',
      }))
    : [];
  return [...mine, ...random.sample(tags(stock), Math.round(mine.length / 3)), ...notes];
}

function writeAbout(files: Files, random: Random): void {
  const prose = (lang: 'vi' | 'en') =>
    [1, 2, 3, 4, 5].map(() => writePassage(random, lang, 50, []).mdx);
  writePair(files, 'pages', 'pages', 'gioi-thieu', {
    vi: [
      { title: 'Giới thiệu', description: 'Trang này được bịa ra để đo tốc độ.' },
      ['## Mở đầu', ...prose('vi')],
    ],
    en: [
      { title: 'About', description: 'This page is invented, to measure speed.' },
      ['## Opening', ...prose('en')],
    ],
  });
}

const site = {
  name: { vi: 'Kế hoạch thử', en: 'Sample plan' },
  tagline: { vi: 'Nội dung bịa ra để đo', en: 'Invented content for measuring' },
  mark: '26',
  currentPlan: String(firstYear),
  version: '1.0.0',
  baseAddress: 'https://do-toc-do.example',
  publisher: { vi: 'Nhóm thử nghiệm', en: 'The test group' },
  corrections: { email: 'bao-sai@do-toc-do.example', issues: 'https://do-toc-do.example/bao-sai' },
  checkedOn: '2026-11-23',
  licence: { code: 'MIT', content: 'CC-BY-4.0' },
  exampleQueries: { vi: ['hỗ trợ', 'đầu tư'], en: ['support', 'investment'] },
};

async function writeFiles(folder: string, files: Files): Promise<void> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const one of folders) await mkdir(one, { recursive: true });
  for (const [path, text] of files) await writeFile(join(folder, path), text);
}

if (import.meta.main) {
  const [folder, entries] = process.argv.slice(2);
  if (!folder || !entries)
    throw new Error('usage: node scripts/bench/generate.ts <folder> <entries>');
  await generateContent(folder, Number(entries));
}
