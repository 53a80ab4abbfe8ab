import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { compareText, quote, same, type Problem } from '../model/problem.ts';
import {
  recordKinds,
  registerKinds,
  type RegisterKind,
  type RegisterKindName,
} from '../schema/kinds.ts';
import { yearFolder, type ReadResult, type RegisterEntry } from './entry.ts';
import { checkNfc, readYaml } from './read-yaml.ts';
import { schemaProblems } from './schema-problems.ts';
import { soundFields } from './sound-fields.ts';

/**
 * Reads one register: a YAML list, each row against the kind's schema.
 * @param root absolute path of the content folder
 * @param parse how its text is parsed: anew, or remembered where it is read again and again
 */
export async function readRegister(
  root: string,
  kind: RegisterKindName,
  parse = parseRegister,
): Promise<ReadResult<RegisterEntry>> {
  const { file: relative, schema, optional }: RegisterKind = registerKinds[kind];
  const file = `content/${relative}`;
  const text = await readText(join(root, relative));
  if (text === undefined) return { entries: [], problems: optional ? [] : [missingFile(file)] };
  return parse(file, schema, text);
}

/** A parser that gives what it gave before as long as the text is the same. */
export function rememberRegister(): typeof parseRegister {
  let known: { text: string; result: ReadResult<RegisterEntry> } | undefined;
  return (file, schema, text) => {
    if (known?.text !== text) known = { text, result: parseRegister(file, schema, text) };
    return known.result;
  };
}

/** Parses the text of a register. */
export function parseRegister(
  file: string,
  schema: z.ZodObject,
  text: string,
): ReadResult<RegisterEntry> {
  const problems: Problem[] = checkNfc(file, text);
  const yaml = readYaml(file, text);
  problems.push(...yaml.problems);
  if (yaml.problems.length > 0) return { entries: [], problems };
  const rows = yaml.value ?? [];
  if (!Array.isArray(rows)) {
    problems.push({
      rule: 'schema',
      file,
      field: '',
      found: same(quote(rows)),
      expected: {
        vi: 'danh sách các dòng, mỗi dòng bắt đầu bằng “- id:”',
        en: 'a list of rows, each starting with “- id:”',
      },
      fix: { vi: 'viết lại tệp thành danh sách', en: 'write the file as a list' },
    });
    return { entries: [], problems };
  }
  const entries: RegisterEntry[] = [];
  const unsound: RegisterEntry[] = [];
  rows.forEach((row: unknown, index) => {
    const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
    if (typeof id !== 'string' || id === '') {
      problems.push({
        rule: 'row-without-id',
        file,
        field: `${index + 1}`,
        ...(typeof id === 'number' ? { row: String(id) } : {}),
        found: {
          vi: `dòng thứ ${index + 1} không có id: ${quote(row)}`,
          en: `row ${index + 1} has no id: ${quote(row)}`,
        },
        expected: { vi: 'mỗi dòng có một id', en: 'an id in each row' },
        fix: { vi: 'thêm id, chữ thường không dấu', en: 'add an id of lower-case ASCII letters' },
      });
      return;
    }
    const parsed = schema.safeParse(row);
    if (parsed.success) entries.push({ file, data: parsed.data });
    else {
      problems.push(
        ...schemaProblems(file, id, parsed.error.issues, row, Object.keys(schema.shape)),
      );
      unsound.push({ file, data: { ...soundFields(schema, row), id } });
    }
  });
  return { entries, ...(unsound.length > 0 ? { unsound } : {}), problems };
}

/** Reads `site.yaml`. */
export async function readSite(root: string): Promise<ReadResult<RegisterEntry>> {
  return readRecord(root, recordKinds.site.file, recordKinds.site.schema);
}

/** Reads `plan/<year>/plan.yaml` of every year there is; the year is put beside the data. */
export async function readPlanRecords(
  root: string,
): Promise<ReadResult<RegisterEntry & { year: string }>> {
  let years: string[] = [];
  try {
    years = (await readdir(join(root, 'plan')))
      .filter((name) => yearFolder.test(name))
      .sort(compareText);
  } catch {
    // readFolder reports the missing folder
  }
  const all = await Promise.all(
    years.map(async (year) => {
      const one = await readRecord(root, `plan/${year}/plan.yaml`, recordKinds.planRecords.schema);
      return { entries: one.entries.map((entry) => ({ ...entry, year })), problems: one.problems };
    }),
  );
  return {
    entries: all.flatMap((one) => one.entries),
    problems: all.flatMap((one) => one.problems),
  };
}

async function readRecord(
  root: string,
  relative: string,
  schema: z.ZodObject,
): Promise<ReadResult<RegisterEntry>> {
  const file = `content/${relative}`;
  const text = await readText(join(root, relative));
  if (text === undefined) return { entries: [], problems: [missingFile(file)] };
  const problems: Problem[] = checkNfc(file, text);
  const yaml = readYaml(file, text);
  problems.push(...yaml.problems);
  if (yaml.problems.length > 0) return { entries: [], problems };
  const parsed = schema.safeParse(yaml.value ?? {});
  if (parsed.success) return { entries: [{ file, data: parsed.data }], problems };
  problems.push(
    ...schemaProblems(file, '', parsed.error.issues, yaml.value, Object.keys(schema.shape)),
  );
  return { entries: [], problems };
}

/** The text of a file without the byte order mark that some editors put first; undefined when there is none. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

function missingFile(file: string): Problem {
  return {
    rule: 'missing-file',
    file,
    field: '',
    found: { vi: 'không có tệp này', en: 'no such file' },
    expected: { vi: 'một tệp YAML', en: 'a YAML file' },
    fix: {
      vi: 'tạo lại tệp, hoặc lấy lại từ bản trước',
      en: 'make the file again, or take it back from an earlier version',
    },
  };
}
