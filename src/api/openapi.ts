import { titleOf } from '../datasets/json-schema.ts';
import type { ColumnSpec } from '../datasets/table.ts';
import { basePath } from '../i18n/sections.ts';
import type { Model } from '../model/types.ts';
import { absenceKinds } from '../schema/field.ts';
import { apiRoot, type Collection } from './collections.ts';

type Schema = Record<string, unknown>;

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const uri: Schema = { type: 'string', format: 'uri' };
const closed = (properties: Record<string, Schema>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

/** The description of the read interface, OpenAPI 3.1, made from the same columns as the tables. */
export function buildOpenApi(model: Model, collections: readonly Collection[]): Schema {
  const { site } = model;
  const described = collections.flatMap((collection) => Object.entries(buildPaths(collection)));
  return {
    openapi: '3.1.0',
    info: {
      title: `${site.name.en} · ${site.name.vi}`,
      summary: 'Read-only JSON files, one a record. · Tệp JSON chỉ để đọc, mỗi bản ghi một tệp.',
      description:
        'Every path is a static file. A value that is not known is an object that says why: `{"absent": "not-stated"}`. Nothing below /v1/ moves or changes its meaning; fields may be added. A record leads to its page, and the page leads back: in `<link rel="alternate" type="application/json">`, or beside the place where the record is a place of a page. There such a link names the list as well, and its `data-record` is the path of the file of each, the name in braces standing for the fragment.\n\nMỗi đường dẫn là một tệp tĩnh. Giá trị chưa biết là một đối tượng nói rõ lý do: `{"absent": "not-stated"}`. Không gì dưới /v1/ đổi chỗ hay đổi nghĩa; có thể có thêm trường. Bản ghi dẫn tới trang của nó, và trang dẫn lại: trong `<link rel="alternate" type="application/json">`, hoặc ngay tại chỗ ấy khi bản ghi là một chỗ của trang. Khi đó còn có liên kết như thế nêu danh sách, và `data-record` của nó là đường dẫn tới tệp của từng chỗ, tên trong ngoặc nhọn thay cho phần sau dấu #.',
      version: '1.0.0',
      contact: { name: site.publisher.en, email: site.corrections.email },
      license: { name: 'CC BY 4.0', identifier: site.licence.content },
    },
    servers: [{ url: new URL(basePath(), site.baseAddress).href.replace(/\/$/, '') }],
    tags: collections.map(({ table }) => ({
      name: table.id,
      description: `${table.row.en} · ${table.row.vi}`,
    })),
    paths: {
      [`/${apiRoot}/index.json`]: getOperation('getIndex', 'Where everything is', ref('Index')),
      [`/${apiRoot}/openapi.json`]: getOperation('getDescription', 'This description', {
        type: 'object',
      }),
      ...Object.fromEntries(described),
    },
    components: {
      schemas: {
        ...sharedSchemas,
        ...Object.fromEntries(
          collections.map((collection) => [nameOf(collection), buildRecordSchema(collection)]),
        ),
      },
    },
  };
}

/** The file of one record, with the names of its key in braces. */
export function getTemplate({ table }: Collection): string {
  return `/${apiRoot}/${[table.id, ...table.key.map((name) => `{${name}}`)].join('/')}.json`;
}

function buildPaths(collection: Collection): Record<string, Schema> {
  const { table, path, rows } = collection;
  const name = nameOf(collection);
  const parameters = table.key.map((key, at) => {
    const column = table.columns.find((one) => one.name === key)!;
    return {
      name: key,
      in: 'path',
      required: true,
      description: describe(column),
      schema: { type: 'string' },
      example: rows[0]!.key[at],
    };
  });
  const record = getOperation(`get${name}`, table.row.en, ref(name), table.id);
  return {
    [`/${path}`]: getOperation(`list${name}`, `${table.title.en}: the list`, ref('List'), table.id),
    [getTemplate(collection)]: { parameters, ...record },
  };
}

function getOperation(operationId: string, summary: string, schema: Schema, tag?: string): Schema {
  return {
    get: {
      operationId,
      summary,
      ...(tag ? { tags: [tag] } : {}),
      responses: {
        200: { description: summary, content: { 'application/json': { schema } } },
        404: { description: 'There is no such file.' },
      },
    },
  };
}

/** `support-items` → `SupportItems`. */
function nameOf({ table }: Collection): string {
  return table.id.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase());
}

function buildRecordSchema({ table }: Collection): Schema {
  const columns = table.columns.filter(({ name }) => !/^url_(vi|en)$/.test(name));
  const fields = Object.fromEntries(columns.map((column) => [column.name, toSchema(column)]));
  const keys = columns.filter(({ to }) => to).map(({ name }) => name);
  const links = Object.fromEntries(
    keys.map((name) => [name, { type: 'array', items: uri, minItems: 1 }]),
  );
  return {
    description: `${table.about.en} · ${table.about.vi}`,
    ...closed(
      {
        collection: { const: table.id },
        id: { type: 'string' },
        ...envelope,
        page: ref('Page'),
        record: closed(fields),
        links: closed(links, keys),
      },
      ['page'],
    ),
  };
}

function toSchema(column: ColumnSpec): Schema {
  const value: Schema = {
    type: column.type === 'date' ? 'string' : column.type,
    ...(column.type === 'date' ? { format: 'date' } : {}),
    ...(column.values ? { enum: column.values } : {}),
  };
  const about = { title: titleOf(column.meta), description: describe(column) };
  const absence = column.absences.length > 0 ? [ref('Absent')] : [];
  const oneOf = (schema: Schema) => (absence.length > 0 ? { oneOf: [schema, ...absence] } : schema);
  const whole = column.list ? { type: 'array', items: oneOf(value), minItems: 1 } : value;
  return { ...about, ...oneOf(whole) };
}

function describe({ meta }: ColumnSpec): string {
  return `${meta.description.en} · ${meta.description.vi}`;
}

const bilingual = closed({ vi: { type: 'string' }, en: { type: 'string' } });

const envelope: Record<string, Schema> = {
  self: uri,
  licence: { type: 'string', description: 'SPDX identifier of the licence.' },
  publisher: ref('Bilingual'),
  checkedOn: { type: 'string', format: 'date', description: 'Day the sources were last checked.' },
};

const sharedSchemas: Record<string, Schema> = {
  Absent: {
    description: 'A value that is known to be absent, and in which way.',
    ...closed({ absent: { type: 'string', enum: absenceKinds } }),
  },
  Bilingual: bilingual,
  Page: { description: 'The page for people in each language.', ...closed({ vi: uri, en: uri }) },
  List: closed({
    collection: { type: 'string' },
    title: ref('Bilingual'),
    row: ref('Bilingual'),
    ...envelope,
    table: { ...uri, description: 'The same rows with all their columns in one file.' },
    count: { type: 'integer' },
    items: {
      type: 'array',
      items: closed(
        { id: { type: 'string' }, name: ref('Bilingual'), self: uri, page: ref('Page') },
        ['name', 'page'],
      ),
    },
  }),
  Index: closed({
    title: ref('Bilingual'),
    ...envelope,
    description: { ...uri, description: 'The OpenAPI description.' },
    collections: {
      type: 'array',
      items: closed({
        id: { type: 'string' },
        title: ref('Bilingual'),
        row: ref('Bilingual'),
        count: { type: 'integer' },
        list: uri,
        record: { type: 'string', description: 'URI template of one record.' },
        table: uri,
      }),
    },
  }),
};
