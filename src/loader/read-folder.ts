import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { compareText, type Problem } from '../model/problem.ts';
import { folderKinds, type FolderKind, type FolderKindName } from '../schema/kinds.ts';
import { hiddenName, yearFolder, type FolderEntry, type ReadResult } from './entry.ts';
import { checkName, missingFolder, strayFile } from './folder-problems.ts';
import { parseOfficialBody } from './parse-body.ts';
import { parseProse } from './parse-prose.ts';
import { checkNfc, readYaml } from './read-yaml.ts';
import { schemaProblems } from './schema-problems.ts';
import { soundFields } from './sound-fields.ts';
import { factsInTranslation, withoutFacts } from './translation-facts.ts';

const bodyShapes = {
  planParts: 'clauses',
  tasks: 'paragraph',
  policies: null,
  products: null,
  pages: null,
} as const;

/**
 * Reads every MDX file of one kind below a content folder.
 * @param root absolute path of the content folder
 * @param kind which kind
 * @param readEntry how one file is read: anew, or remembered where the folder is read again and again
 * @returns sound entries ordered by path, and every problem found on the way
 */
export async function readFolder(
  root: string,
  kind: FolderKindName,
  readEntry: ReadEntry = readAnew,
): Promise<ReadResult<FolderEntry>> {
  const { folder, perYear, optional }: FolderKind = folderKinds[kind];
  const unsound: FolderEntry[] = [];
  const result: ReadResult<FolderEntry> = { entries: [], unsound, problems: [] };
  const top = await listFolder(join(root, folder));
  if (!top) {
    if (!optional) result.problems.push(missingFolder(`content/${folder}`));
    return result;
  }
  for (const year of perYear ? await listYears(root) : ['']) {
    if (year && !top.includes(year)) {
      result.problems.push(missingFolder(`content/${folder}/${year}`));
      continue;
    }
    for (const lang of ['vi', 'en'] as const) {
      const relative = [folder, year, lang].filter(Boolean).join('/');
      const names = await listFiles(join(root, relative));
      if (!names) result.problems.push(missingFolder(`content/${relative}`));
      for (const name of names ?? []) {
        const file = `content/${relative}/${name}`;
        if (!name.endsWith('.mdx')) {
          result.problems.push(strayFile(file));
          continue;
        }
        const stem = name.slice(0, -'.mdx'.length);
        // Hundreds of small files: waiting for each lets the pages of `astro dev` come between.
        const one = readEntry(join(root, relative, name), kind, { file, lang, year, stem });
        result.entries.push(...one.entries);
        unsound.push(...(one.unsound ?? []));
        result.problems.push(...checkName(file, stem), ...one.problems);
      }
    }
  }
  return result;
}

/** Where an entry stands, as its path tells. */
type Place = Pick<FolderEntry, 'file' | 'lang' | 'year' | 'stem'>;

/** Reads one MDX file by its path on disk. */
type ReadEntry = (path: string, kind: FolderKindName, place: Place) => ReadResult<FolderEntry>;

const readAnew: ReadEntry = (path, kind, place) =>
  parseEntry(kind, place, readFileSync(path, 'utf8'));

/**
 * Remembers the files of a folder.
 * @returns a reader that reads the changed files alone, or all where it is not told which; of a text that is the same
 *   it gives the same result
 */
export function rememberFiles(): (changed?: ReadonlySet<string>) => ReadEntry {
  const known = new Map<string, { text: string; result: ReadResult<FolderEntry> }>();
  return (changed) => (path, kind, place) => {
    const before = known.get(path);
    if (before && changed && !changed.has(path)) return before.result;
    const text = readFileSync(path, 'utf8');
    if (before?.text === text) return before.result;
    const result = parseEntry(kind, place, text);
    known.set(path, { text, result });
    return result;
  };
}

/**
 * Parses one MDX file: frontmatter against the kind's schema, body where the kind is official text.
 * @returns one entry or none, and every problem
 */
export function parseEntry(
  kind: FolderKindName,
  place: Place,
  text: string,
): ReadResult<FolderEntry> {
  const { file, lang } = place;
  const problems: Problem[] = checkNfc(file, text);
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
  if (!match) {
    problems.push({
      rule: 'frontmatter',
      file,
      field: '',
      found: {
        vi: 'tệp không bắt đầu bằng khối giữa hai dòng ---',
        en: 'a file that does not start with a block between two lines ---',
      },
      expected: { vi: 'các trường ghi giữa hai dòng ---', en: 'the fields between two lines ---' },
      fix: {
        vi: 'chép khối này từ một tệp cùng loại',
        en: 'copy that block from a file of the same kind',
      },
    });
    return { entries: [], problems };
  }
  // Empty lines stand for what is left out, so that messages give the line of the whole file.
  const yaml = readYaml(file, `\n${match[1]!}`);
  problems.push(...yaml.problems);
  const shape = bodyShapes[kind];
  const above = '\n'.repeat(match[0].split('\n').length - 1);
  const rest = above + text.slice(match[0].length);
  const prose = shape ? { words: '', links: [], problems: [] } : parseProse(file, rest);
  const body = shape ? parseOfficialBody(file, rest, shape) : { clauses: [], problems: [] };
  problems.push(...body.problems, ...prose.problems);
  if (yaml.problems.length > 0) return { entries: [], problems };
  const schema: z.ZodObject = folderKinds[kind][lang];
  const data = yaml.value ?? {};
  const parsed = schema.safeParse(data);
  const bodyDigest = createHash('sha256')
    .update(text.slice(match[0].length).replace(/\r\n/g, '\n').trim())
    .digest('hex')
    .slice(0, 16);
  const entryOf = (fields: Record<string, unknown>): FolderEntry => ({
    ...place,
    data: fields,
    clauses: body.clauses,
    links: prose.links,
    prose: prose.words,
    bodyDigest,
  });
  if (!parsed.success) {
    const other: z.ZodObject = folderKinds[kind].vi;
    const issues = parsed.error.issues;
    problems.push(
      ...(lang === 'en'
        ? factsInTranslation(file, issues, Object.keys(other.shape), Object.keys(schema.shape))
        : []),
      ...schemaProblems(
        file,
        '',
        withoutFacts(lang, issues, Object.keys(other.shape)),
        data,
        Object.keys(schema.shape),
      ),
    );
    return { entries: [], unsound: [entryOf(soundFields(schema, data))], problems };
  }
  return { entries: [entryOf(parsed.data)], problems };
}

async function listFolder(path: string): Promise<string[] | undefined> {
  try {
    return (await readdir(path)).sort(compareText);
  } catch {
    return undefined;
  }
}

/** Years of which any kind has a folder: a plan has tasks, and tasks belong to a plan. */
async function listYears(root: string): Promise<string[]> {
  const kinds = Object.values(folderKinds).filter(({ perYear }) => perYear);
  const names = await Promise.all(kinds.map(({ folder }) => listFolder(join(root, folder))));
  const years = names.flatMap((list) => list ?? []).filter((name) => yearFolder.test(name));
  return [...new Set(years)].sort(compareText);
}

/** Folders in a folder of entries are left to `stray-files.ts`, whatever their names end in. */
async function listFiles(path: string): Promise<string[] | undefined> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory() && !hiddenName.test(entry.name));
    return files.map((entry) => entry.name).sort(compareText);
  } catch {
    return undefined;
  }
}
