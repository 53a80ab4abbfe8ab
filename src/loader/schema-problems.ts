import type { z } from 'zod';
import { findNearest } from '../model/nearest.ts';
import { quote, same, type Problem } from '../model/problem.ts';
import type { Bilingual } from '../schema/field.ts';

type Issue = z.core.$ZodIssue;

const typeNames: Record<string, Bilingual> = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'nhóm trường', en: 'a group of fields' },
};

const formats: Record<string, Bilingual> = {
  date: { vi: 'một ngày có thật, dạng 2024-01-22', en: 'a day that exists, as 2024-01-22' },
  url: {
    vi: 'địa chỉ bắt đầu bằng http:// hoặc https://',
    en: 'an address that starts with http:// or https://',
  },
  email: { vi: 'địa chỉ thư điện tử', en: 'an e-mail address' },
  id: {
    vi: 'chữ thường không dấu, số và gạch nối',
    en: 'lower-case ASCII letters, digits and hyphens',
  },
  fingerprint: { vi: '16 chữ số thập lục phân', en: '16 hexadecimal digits' },
};

/**
 * Turns zod's issues into problems an author can act on.
 * @param file path for messages
 * @param prefix put before each field path (a row's id, for a register)
 * @param issues what `safeParse` returned
 * @param data the data that was parsed, to say what stands there
 * @param known field names of the schema, to suggest the nearest for an unknown one
 */
export function schemaProblems(
  file: string,
  prefix: string,
  issues: readonly Issue[],
  data: unknown,
  known: readonly string[],
): Problem[] {
  return issues.flatMap((issue) => {
    const inner = issue.code === 'invalid_union' ? findMeant(issue.errors) : [];
    if (inner.length > 0) {
      const moved = inner.map((i) => ({ ...i, path: [...issue.path, ...i.path] }) as Issue);
      return schemaProblems(file, prefix, moved, data, known);
    }
    if (issue.code === 'unrecognized_keys') {
      const names = issue.path.every((key) => typeof key === 'number')
        ? known
        : missingBeside(issue, issues, data);
      return issue.keys.map((key) => unknownField(file, prefix, issue.path, key, names));
    }
    return [oneProblem(file, prefix, issue, data)];
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
  prefix: string,
  path: readonly PropertyKey[],
  key: string,
  names: readonly string[],
): Problem {
  const near = findNearest(key, names);
  return {
    rule: 'schema',
    file,
    field: [prefix, formatPath([...path, key])].filter(Boolean).join(' · '),
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

function oneProblem(file: string, prefix: string, issue: Issue, data: unknown): Problem {
  const value = valueAt(data, issue.path);
  const field = [prefix, formatPath(issue.path)].filter(Boolean).join(' · ');
  const found: Bilingual =
    value === undefined ? { vi: 'không có trường này', en: 'nothing there' } : same(quote(value));
  const base = { rule: 'schema', file, field, found };
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
      return { ...base, expected: sizeOf(issue), fix: { vi: 'sửa giá trị', en: 'mend the value' } };
    case 'invalid_format': {
      const pattern = {
        vi: `chữ theo mẫu ${issue.pattern}`,
        en: `text of the form ${issue.pattern}`,
      };
      const name = formats[issue.message] ?? formats[issue.format] ?? pattern;
      return {
        ...base,
        expected: name,
        fix: { vi: 'sửa giá trị theo dạng này', en: 'write the value in that form' },
      };
    }
    default:
      return {
        ...base,
        expected: same(issue.message),
        fix: { vi: 'sửa giá trị', en: 'mend the value' },
      };
  }
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

/** The bound that a number, a text's length or a list's length has crossed. */
function sizeOf(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): Bilingual {
  const small = issue.code === 'too_small';
  const bound = String(small ? issue.minimum : issue.maximum);
  if (small && bound === '1' && issue.origin === 'string')
    return { vi: 'chữ, không để trống', en: 'text, not left empty' };
  const [vi, en] = small ? ['ít nhất', 'at least'] : ['nhiều nhất', 'at most'];
  if (issue.origin === 'string')
    return { vi: `${vi} ${bound} ký tự`, en: `${en} ${bound} characters` };
  if (issue.origin === 'array')
    return { vi: `${vi} ${bound} mục`, en: `${en} ${bound === '1' ? '1 item' : `${bound} items`}` };
  if (issue.inclusive) return { vi: `số, ${vi} ${bound}`, en: `a number, ${en} ${bound}` };
  return small
    ? { vi: `số lớn hơn ${bound}`, en: `a number above ${bound}` }
    : { vi: `số nhỏ hơn ${bound}`, en: `a number below ${bound}` };
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
