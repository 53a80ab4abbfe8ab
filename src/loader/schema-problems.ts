import type { z } from 'zod';
import { findNearest } from '../model/nearest.ts';
import { quote, same, type Problem } from '../model/problem.ts';
import type { Bilingual } from '../schema/field.ts';
import { tellBound, tellFormat, tellRule, tellStep, typeNames } from './schema-words.ts';

type Issue = z.core.$ZodIssue;

/**
 * Turns zod's issues into problems an author can act on.
 * @param file path for messages
 * @param row id of the register's row, put before each field path; empty for a file that is one entry
 * @param issues what `safeParse` returned
 * @param data the data that was parsed, to say what stands there
 * @param known field names of the schema, to suggest the nearest for an unknown one
 */
export function schemaProblems(
  file: string,
  row: string,
  issues: readonly Issue[],
  data: unknown,
  known: readonly string[],
): Problem[] {
  return issues.flatMap((issue) => {
    const inner = issue.code === 'invalid_union' ? findMeant(issue.errors) : [];
    if (inner.length > 0) {
      const moved = inner.map((i) => ({ ...i, path: [...issue.path, ...i.path] }) as Issue);
      return schemaProblems(file, row, moved, data, known);
    }
    if (issue.code === 'unrecognized_keys') {
      const names = issue.path.every((key) => typeof key === 'number')
        ? known
        : missingBeside(issue, issues, data);
      return issue.keys.map((key) => unknownField(file, row, issue.path, key, names));
    }
    return [oneProblem(file, row, issue, data)];
  });
}

/** Of a value's alternatives, the one the author most likely meant: an absence only where `absent` is written. */
function findMeant(errors: readonly (readonly Issue[])[]): readonly Issue[] {
  const wrongType = (issues: readonly Issue[]) =>
    issues.some((i) => i.code === 'invalid_type' && i.path.length === 0);
  const ofAbsence = (issues: readonly Issue[]) => issues.some((i) => i.path[0] === 'absent');
  const knowsNoAbsence = (issues: readonly Issue[]) =>
    issues.some(
      (i) => i.code === 'unrecognized_keys' && i.path.length === 0 && i.keys.includes('absent'),
    );
  const right = errors.filter((issues) => !wrongType(issues));
  const pool = right.length > 0 ? right : errors;
  return (
    pool.find((issues) => !ofAbsence(issues) && !knowsNoAbsence(issues)) ??
    pool.find(ofAbsence) ??
    pool[0] ??
    []
  );
}

/** Names that are missing where an unknown one stands: one of them was probably meant. */
function missingBeside(issue: Issue, issues: readonly Issue[], data: unknown): string[] {
  const place = formatPath(issue.path);
  return issues
    .filter((i) => formatPath(i.path.slice(0, -1)) === place && valueAt(data, i.path) === undefined)
    .map((i) => String(i.path.at(-1)));
}

function unknownField(
  file: string,
  row: string,
  path: readonly PropertyKey[],
  key: string,
  names: readonly string[],
): Problem {
  const near = findNearest(key, names);
  return {
    rule: 'schema',
    file,
    ...placeOf(row, [...path, key]),
    found: { vi: `trường lạ ${quote(key)}`, en: `the unknown field ${quote(key)}` },
    expected: {
      vi: 'chỉ các trường ghi trong content/README.md',
      en: 'only the fields listed in content/README.md',
    },
    fix: near
      ? { vi: `có phải là ${quote(near)}?`, en: `did you mean ${quote(near)}?` }
      : { vi: 'bỏ trường này', en: 'remove the field' },
  };
}

function oneProblem(file: string, row: string, issue: Issue, data: unknown): Problem {
  const value = valueAt(data, issue.path);
  const found: Bilingual =
    value === undefined ? { vi: 'không có trường này', en: 'nothing there' } : same(quote(value));
  const base = { rule: 'schema', file, ...placeOf(row, issue.path), found };
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = typeof value === 'string' ? findNearest(value, values) : undefined;
      const list = values.map(quote).join(', ');
      return {
        ...base,
        expected: { vi: `một trong ${list}`, en: `one of ${list}` },
        fix: near
          ? { vi: `có phải là ${quote(near)}?`, en: `did you mean ${quote(near)}?` }
          : { vi: 'chọn một giá trị trong danh sách', en: 'choose one of the list' },
      };
    }
    case 'invalid_type': {
      const name = typeNames[issue.expected] ?? same(issue.expected);
      return {
        ...base,
        expected: name,
        fix: fixOfType(issue.expected, value),
      };
    }
    case 'too_small':
    case 'too_big':
      return { ...base, ...tellBound(issue) };
    case 'not_multiple_of':
      return { ...base, ...tellStep(issue) };
    case 'invalid_format':
      return { ...base, ...tellFormat(issue) };
    default:
      return { ...base, ...tellRule(issue.message) };
  }
}

/** The field as an author reads it, and the row that it is in. */
function placeOf(row: string, path: readonly PropertyKey[]): Pick<Problem, 'field' | 'row'> {
  if (!row) return { field: formatPath(path) };
  return { field: [row, formatPath(path)].filter(Boolean).join(' · '), row };
}

function fixOfType(expected: string, value: unknown): Bilingual {
  if (value === undefined) {
    return {
      vi: 'thêm trường này, hoặc ghi absent: cùng lý do nếu trường cho phép',
      en: 'add the field, or write absent: with the reason where the field allows it',
    };
  }
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return { vi: `đặt trong dấu nháy: "${value}"`, en: `put it in quotation marks: "${value}"` };
  }
  return { vi: 'sửa giá trị cho đúng loại', en: 'give a value of that type' };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

/** `['lead', 'agencies', 0]` → `lead.agencies[0]`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  );
}
