/** What only one content folder can know: its names, numbers, ids and year. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../../src/loader/read-content.ts';
import { listFiles } from '../folder.ts';

/** A word shorter than this may stand in any text by chance. */
const shortestFact = 6;

/**
 * Collects the facts of one content folder that another folder does not share.
 * @returns lower-case, white space closed up
 */
export async function collectFacts(folder: string, other: string): Promise<string[]> {
  const { content } = await readContent(folder);
  const site = content.site!;
  const registers = [
    ...content.agencies,
    ...content.documents,
    ...content.places,
    ...content.clusters,
    ...content.villages,
  ];
  const candidates = [
    ...content.planRecords.flatMap(({ year, data }) => [year, ...Object.values(data.title)]),
    ...Object.values(site.name),
    ...Object.values(site.tagline),
    site.baseAddress,
    site.corrections.email,
    ...registers.flatMap(({ data }) => [data.id, ...collectNames(data)]),
    ...content.products.flatMap(({ vi, en }) => [
      vi?.stem ?? '',
      vi?.data.name ?? '',
      en?.data.name ?? '',
    ]),
    ...content.tasks.flatMap(({ vi, en }) => [
      vi?.data.shortTitle ?? '',
      en?.data.shortTitle ?? '',
    ]),
  ];
  const known = await readAll(other);
  const facts = candidates
    .map(fold)
    .filter((fact) => /^20\d\d$/.test(fact) || fact.length >= shortestFact)
    .filter((fact) => !known.includes(fact));
  return [...new Set(facts)];
}

/** Every name, number and title of a register's row, in any language. */
function collectNames(row: object): string[] {
  return Object.entries(row).flatMap(([field, value]) => {
    if (!/^(name|names|nameInPlan|shortName|number|title|phone|seat)$/.test(field)) return [];
    if (typeof value === 'string') return [value];
    return value && typeof value === 'object'
      ? Object.values(value as object)
          .flat()
          .filter(isText)
      : [];
  });
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

async function readAll(folder: string): Promise<string> {
  const files = await listFiles(folder);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return fold(texts.join(' '));
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi');
}
