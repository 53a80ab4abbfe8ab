import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { compareText, quote, same, type Problem } from '../model/problem.ts';
import { slugify } from '../model/slug.ts';
import { id } from '../schema/field.ts';
import { folderKinds, type FolderKindName } from '../schema/kinds.ts';
import { hiddenName, yearFolder, type FolderEntry, type Lang, type ReadResult } from './entry.ts';
import { parseOfficialBody } from './parse-body.ts';
import { checkNfc, readYaml } from './read-yaml.ts';
import { schemaProblems } from './schema-problems.ts';

const bodyShapes = {
  planParts: 'clauses',
  tasks: 'paragraph',
  policies: null,
  pages: null,
} as const;

/**
 * Reads every MDX file of one kind below a content folder.
 * @param root absolute path of the content folder
 * @param kind which kind
 * @returns sound entries ordered by path, and every problem found on the way
 */
export async function readFolder(
  root: string,
  kind: FolderKindName,
): Promise<ReadResult<FolderEntry>> {
  const { folder, perYear } = folderKinds[kind];
  const result: ReadResult<FolderEntry> = { entries: [], problems: [] };
  const top = await listFolder(join(root, folder));
  if (!top) {
    result.problems.push(missingFolder(`content/${folder}`));
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
        const text = await readFile(join(root, relative, name), 'utf8');
        const one = parseEntry(kind, { file, lang, year, stem }, text);
        result.entries.push(...one.entries);
        result.problems.push(...checkName(file, stem), ...one.problems);
      }
    }
  }
  return result;
}

/**
 * Parses one MDX file: frontmatter against the kind's schema, body where the kind is official text.
 * @returns one entry or none, and every problem
 */
export function parseEntry(
  kind: FolderKindName,
  place: { file: string; lang: Lang; year: string; stem: string },
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
  const body = shape
    ? parseOfficialBody(file, above + text.slice(match[0].length), shape)
    : { clauses: [], problems: [] };
  problems.push(...body.problems);
  if (yaml.problems.length > 0) return { entries: [], problems };
  const schema: z.ZodObject = folderKinds[kind][lang];
  const data = yaml.value ?? {};
  const parsed = schema.safeParse(data);
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
    return { entries: [], problems };
  }
  const bodyDigest = createHash('sha256')
    .update(text.slice(match[0].length).replace(/\r\n/g, '\n').trim())
    .digest('hex')
    .slice(0, 16);
  return {
    entries: [{ ...place, data: parsed.data, clauses: body.clauses, bodyDigest }],
    problems,
  };
}

/** An unknown key in an `en` file that the `vi` file knows is a fact written twice: said so, not as "unknown". */
function factsInTranslation(
  file: string,
  issues: readonly z.core.$ZodIssue[],
  facts: string[],
  texts: string[],
): Problem[] {
  return issues
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
    )
    .filter((key) => facts.includes(key) && !texts.includes(key))
    .map((key) => ({
      rule: 'fact-in-translation',
      file,
      field: key,
      found: {
        vi: `dữ kiện ${quote(key)} trong tệp tiếng Anh`,
        en: `the fact ${quote(key)} in the English file`,
      },
      expected: {
        vi: 'tệp en chỉ có chữ; dữ kiện chỉ ghi một lần, ở tệp vi',
        en: 'text only in the en file; a fact is written once, in the vi file',
      },
      fix: { vi: `bỏ ${quote(key)} ở tệp này`, en: `remove ${quote(key)} from this file` },
    }));
}

function withoutFacts(
  lang: Lang,
  issues: readonly z.core.$ZodIssue[],
  facts: string[],
): z.core.$ZodIssue[] {
  if (lang === 'vi') return [...issues];
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys' || issue.path.length > 0) return [issue];
    const keys = issue.keys.filter((key) => !facts.includes(key));
    return keys.length > 0 ? [{ ...issue, keys }] : [];
  });
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

/** The stem is in addresses and in the names of both languages' files, so it is typed in plain letters. */
function checkName(file: string, stem: string): Problem[] {
  if (id.safeParse(stem).success) return [];
  const better = slugify(stem);
  return [
    {
      rule: 'file-name',
      file,
      field: '',
      found: same(quote(`${stem}.mdx`)),
      expected: {
        vi: 'tên tệp viết bằng chữ thường không dấu, số và gạch nối',
        en: 'a file name of lower-case ASCII letters, digits and hyphens',
      },
      fix: better
        ? {
            vi: `đổi tên thành ${quote(`${better}.mdx`)}, ở cả vi và en`,
            en: `rename it to ${quote(`${better}.mdx`)}, in both vi and en`,
          }
        : { vi: 'đổi tên, ở cả vi và en', en: 'rename it, in both vi and en' },
    },
  ];
}

function missingFolder(file: string): Problem {
  return {
    rule: 'missing-folder',
    file,
    field: '',
    found: { vi: 'không có thư mục này', en: 'no such folder' },
    expected: { vi: 'một thư mục có các tệp .mdx', en: 'a folder with .mdx files' },
    fix: {
      vi: 'tạo lại thư mục, hoặc lấy lại từ bản trước',
      en: 'make the folder again, or take it back from an earlier version',
    },
  };
}

function strayFile(file: string): Problem {
  return {
    rule: 'stray-file',
    file,
    field: '',
    found: same(quote(file.split('/').at(-1) ?? file)),
    expected: { vi: 'chỉ các tệp có đuôi .mdx', en: 'only files that end in .mdx' },
    fix: { vi: 'đổi đuôi thành .mdx hoặc chuyển tệp đi', en: 'rename it to .mdx or move it away' },
  };
}
