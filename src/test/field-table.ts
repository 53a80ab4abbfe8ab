import type { z } from 'zod';
import { findFieldMeta, type Bilingual } from '../schema/field.ts';
import { fieldKinds, type FieldKindName } from './field-kinds.ts';

/** What one looks at of a zod schema; zod's own types do not say which definition belongs to which. */
interface Definition {
  type: string;
  format?: string;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  element?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  entries?: Record<string, string>;
  values?: unknown[];
  shape?: Record<string, z.ZodType>;
  checks?: { _zod: { def: { format?: string; pattern?: RegExp } } }[];
}
const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;
const isAbsence = (schema: z.ZodType) => 'absent' in (definitionOf(schema).shape ?? {});

export type Lang = 'vi' | 'en';

const heads = {
  vi: '| Trường | Tên | Bắt buộc | Giá trị | Nghĩa |',
  en: '| Field | Name | Required | Value | Meaning |',
};

/**
 * The table of a kind's fields in one language, for `content/README.md`.
 * @returns Markdown; a row a field, and one for each described field within a group
 */
export function fieldTable(kind: FieldKindName, lang: Lang): string {
  const head = [heads[lang], '| --- | --- | --- | --- | --- |'];
  return [...head, ...rowsOf(fieldKinds[kind].schema, '', lang)].join('\n');
}

function rowsOf(schema: z.ZodObject, prefix: string, lang: Lang): string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const type = field as z.ZodType;
    const meta = findFieldMeta(type);
    if (!meta) throw new Error(`${prefix}${name} has no description in src/schema`);
    const { label, description, unit } = meta;
    const inner = definitionOf(type).type === 'object' ? (type as z.ZodObject) : undefined;
    const described =
      inner && Object.values(inner.shape).every((one) => findFieldMeta(one as z.ZodType));
    const value = described ? words.group[lang] : describe(type, lang);
    const required = words[definitionOf(type).type === 'optional' ? 'no' : 'yes'][lang];
    const cells = [
      code(prefix + name),
      label[lang],
      required,
      unit ? `${value}; ${words.unit[lang]} ${unit}` : value,
      description[lang],
    ];
    const row = `| ${cells.join(' | ')} |`;
    return [row, ...(described ? rowsOf(inner, `${prefix}${name}.`, lang) : [])];
  });
}

const words = {
  text: { vi: 'chữ', en: 'text' },
  id: { vi: 'mã', en: 'id' },
  fingerprint: { vi: 'dấu vân tay', en: 'fingerprint' },
  sha256: { vi: 'SHA-256', en: 'SHA-256' },
  digits: { vi: 'chữ số, trong dấu nháy', en: 'digits, in quotation marks' },
  date: { vi: 'ngày, dạng "2024-01-22"', en: 'day, as "2024-01-22"' },
  url: { vi: 'địa chỉ web', en: 'web address' },
  email: { vi: 'thư điện tử', en: 'e-mail' },
  number: { vi: 'số', en: 'number' },
  int: { vi: 'số nguyên', en: 'whole number' },
  bilingual: { vi: 'chữ, `vi` và `en`', en: 'text, `vi` and `en`' },
  oneOf: { vi: 'một trong', en: 'one of' },
  list: { vi: 'danh sách', en: 'list' },
  group: { vi: 'nhóm trường', en: 'group of fields' },
  unit: { vi: 'đơn vị', en: 'unit' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  orAbsent: { vi: 'hoặc `absent`', en: 'or `absent`' },
  optional: { vi: 'không bắt buộc', en: 'optional' },
} satisfies Record<string, Bilingual>;
type Word = keyof typeof words;

/** Formats that are told by their pattern alone. */
const patterns: Record<string, Word> = {
  '^[a-z0-9]+(-[a-z0-9]+)*$': 'id',
  '^[0-9a-f]{16}$': 'fingerprint',
  '^[0-9a-f]{64}$': 'sha256',
  '^\\d+$': 'digits',
};

/** What a person may write there. */
function describe(schema: z.ZodType, lang: Lang): string {
  const definition = definitionOf(schema);
  const say = (word: Word) => words[word][lang];
  switch (definition.type) {
    case 'string':
      return say(stringWord(definition));
    case 'number':
      return say(definition.format === 'safeint' ? 'int' : 'number');
    case 'enum':
      return `${say('oneOf')} ${Object.values(definition.entries ?? {})
        .map(code)
        .join(', ')}`;
    case 'literal':
      return (definition.values ?? []).map(code).join(', ');
    case 'optional':
      return describe(definition.innerType!, lang);
    case 'array':
      return `${say('list')}: ${describe(definition.element!, lang)}`;
    case 'union':
      return definition
        .options!.map((option) => (isAbsence(option) ? say('orAbsent') : describe(option, lang)))
        .join(', ');
    case 'record':
      return `${describe(definition.keyType!, lang)}: ${describe(definition.valueType!, lang)}`;
    case 'object':
      return describeGroup(definition.shape ?? {}, lang);
    default:
      throw new Error(`no words for the zod type ${definition.type}`);
  }
}

function describeGroup(shape: Record<string, z.ZodType>, lang: Lang): string {
  const names = Object.keys(shape).join(' ');
  if (
    names === 'vi en' &&
    Object.values(shape).every((one) => definitionOf(one).type === 'string')
  ) {
    return words.bilingual[lang];
  }
  const parts = Object.entries(shape).map(([name, type]) => {
    const optional = definitionOf(type).type === 'optional' ? `, ${words.optional[lang]}` : '';
    return `${code(name)} (${describe(type, lang)}${optional})`;
  });
  return `${words.group[lang]}: ${parts.join(', ')}`;
}

function stringWord(definition: Definition): Word {
  if (definition.format && definition.format in words) return definition.format as Word;
  const found = (definition.checks ?? []).map(
    (one) => patterns[one._zod.def.pattern?.source ?? ''],
  );
  return found.find((word) => word !== undefined) ?? 'text';
}

function code(value: unknown): string {
  return `\`${String(value)}\``;
}

const start = (kind: string, lang: Lang) => `<!-- fields: ${kind} ${lang} -->`;
const end = '<!-- end of fields -->';

/**
 * The guide with every field table written anew between its markers.
 * @throws when the marker of a table is missing
 */
export function refreshFieldTables(guide: string): string {
  const kinds = Object.keys(fieldKinds) as FieldKindName[];
  const tables = (['vi', 'en'] as const).flatMap((lang) => kinds.map((kind) => ({ kind, lang })));
  return tables.reduce((text, { kind, lang }) => {
    const marker = start(kind, lang);
    const from = text.indexOf(marker);
    const to = text.indexOf(end, from);
    if (from < 0 || to < 0) throw new Error(`content/README.md lacks ${marker} … ${end}`);
    return `${text.slice(0, from)}${marker}\n\n${fieldTable(kind, lang)}\n\n${text.slice(to)}`;
  }, guide);
}
