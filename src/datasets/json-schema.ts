import { absoluteFileUrl } from '../i18n/sections.ts';
import type { Model } from '../model/types.ts';
import type { FieldMeta } from '../schema/field.ts';
import type { AnyDataset } from './all.ts';
import { meaningOf } from './column-meaning.ts';
import { listSeparator, type ColumnSpec } from './table.ts';

/** Path of the schema of a table's JSON file; the number is that of the envelope. */
export function schemaPath(id: string): string {
  return `schemas/v1/${id}.json`;
}

const bilingual = {
  type: 'object',
  required: ['vi', 'en'],
  properties: { vi: { type: 'string', minLength: 1 }, en: { type: 'string', minLength: 1 } },
  additionalProperties: false,
};

/** JSON Schema (2020-12) of the JSON file of a table. */
export function buildJsonSchema(model: Model, table: AnyDataset): object {
  const text = { type: 'string', minLength: 1 };
  const envelope = {
    $schema: { const: absoluteFileUrl(model.site.baseAddress, schemaPath(table.id)) },
    dataset: { const: table.id },
    title: bilingual,
    row: bilingual,
    about: bilingual,
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+([-+].+)?$' },
    licence: text,
    licenceUrl: { type: 'string', format: 'uri' },
    publisher: bilingual,
    source: { type: 'string', format: 'uri' },
    checkedOn: { type: 'string', format: 'date' },
    key: { const: table.key },
    count: { type: 'integer', minimum: 0 },
    absences: { type: 'object', additionalProperties: bilingual },
    columns: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'type', 'label', 'description'],
        properties: { name: text, type: text, label: bilingual, description: bilingual },
      },
    },
    rows: { type: 'array', items: { $ref: '#/$defs/row' } },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: envelope.$schema.const,
    title: table.title.en,
    description: `${table.title.vi}. ${table.row.en} ${table.row.vi}`,
    type: 'object',
    required: Object.keys(envelope),
    properties: envelope,
    additionalProperties: false,
    $defs: {
      row: {
        type: 'object',
        required: table.columns.map(({ name }) => name),
        properties: Object.fromEntries(table.columns.map((one) => [one.name, cellSchema(one)])),
        additionalProperties: false,
      },
    },
  };
}

/** The name of a column with its unit: the vocabulary of JSON Schema has no other place for a unit. */
export function titleOf({ label, unit }: FieldMeta): string {
  return unit ? `${label.en} (${unit})` : label.en;
}

/** What a cell of a column may be: a value of its kind, or one of its words for an absence. */
function cellSchema(column: ColumnSpec): object {
  const { meta, absences } = column;
  const value = valueSchema(column);
  const meaning = meaningOf(column);
  return {
    title: titleOf(meta),
    description: `${meaning.en} / ${meaning.vi}`,
    ...(absences.length > 0 ? { anyOf: [value, { enum: absences }] } : value),
  };
}

function valueSchema({ type, values, list }: ColumnSpec): object {
  switch (type) {
    case 'integer':
    case 'number':
    case 'boolean':
      return { type };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'string': {
      if (!values) return { type: 'string', minLength: 1 };
      const one = `(${values.join('|')})`;
      return list
        ? { type: 'string', pattern: `^${one}(${listSeparator}${one})*$` }
        : { enum: values };
    }
  }
}
