/** What the standards of Data Package v2 and CSV on the Web let a description of CSV files be, as JSON Schema. */
type Schema = Record<string, unknown>;

const text: Schema = { type: 'string', minLength: 1 };
const names: Schema = { type: 'array', items: text, minItems: 1, uniqueItems: true };
const list = (items: Schema): Schema => ({ type: 'array', items, minItems: 1 });
const of = (properties: Record<string, Schema>, required: string[], rest: Schema = {}): Schema => ({
  type: 'object',
  properties,
  required,
  ...rest,
});
const closed = { additionalProperties: false };

const field = of(
  {
    name: text,
    type: { enum: ['string', 'integer', 'number', 'date', 'boolean'] },
    title: text,
    description: text,
    unit: text,
    constraints: of(
      { required: { type: 'boolean' }, unique: { type: 'boolean' }, enum: names },
      [],
      { ...closed, minProperties: 1 },
    ),
  },
  ['name', 'type', 'title', 'description'],
  closed,
);

const resource = of(
  {
    name: text,
    // Beside the description: neither absolute nor above it.
    path: { type: 'string', pattern: '^(?![./~])(?!.*\\.\\./)[^\\\\:]+$' },
    type: { const: 'table' },
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: text,
    bytes: { type: 'integer', minimum: 1 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    dialect: of(
      {
        header: { type: 'boolean' },
        delimiter: text,
        lineTerminator: text,
        quoteChar: text,
        doubleQuote: { type: 'boolean' },
      },
      [],
      closed,
    ),
    schema: of(
      {
        $schema: text,
        fields: list(field),
        primaryKey: names,
        foreignKeys: list(
          of(
            {
              fields: names,
              reference: of({ resource: { type: 'string' }, fields: names }, ['fields'], closed),
            },
            ['fields', 'reference'],
            closed,
          ),
        ),
        missingValues: { type: 'array', items: { type: 'string' } },
      },
      ['fields'],
      closed,
    ),
  },
  ['name', 'path', 'schema', 'bytes', 'hash'],
);

export const dataPackageForm = of(
  {
    $schema: text,
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    id: text,
    title: text,
    description: text,
    homepage: { type: 'string', format: 'uri' },
    licenses: list(of({ name: text, path: text, title: text }, ['name', 'path'], closed)),
    contributors: list(of({ title: text, roles: names }, ['title', 'roles'])),
    keywords: names,
    resources: list(resource),
  },
  ['resources', 'licenses'],
  closed,
);

const tagged = of({ '@value': text, '@language': { enum: ['vi', 'en'] } }, ['@value', '@language']);
/** Properties of other vocabularies, which may stand anywhere under their prefix. */
const common = { patternProperties: { '^dc:': true }, additionalProperties: false };
const anyText: Schema = { anyOf: [text, names] };

const csvwColumn = of(
  {
    name: { type: 'string', pattern: '^(?!_)[A-Za-z0-9_]+$' },
    titles: { type: 'object', additionalProperties: anyText, minProperties: 1 },
    'dc:description': { type: 'array', items: tagged, minItems: 2, maxItems: 2 },
    datatype: {
      anyOf: [
        { enum: ['string', 'integer', 'number', 'date', 'boolean'] },
        of({ base: { const: 'string' }, format: text }, ['base', 'format'], closed),
      ],
    },
    separator: text,
    null: names,
    required: { const: true },
  },
  ['name', 'titles', 'dc:description', 'datatype'],
  common,
);

const csvwSchema = of(
  {
    columns: list(csvwColumn),
    primaryKey: names,
    foreignKeys: list(
      of(
        {
          columnReference: names,
          reference: of({ resource: text, columnReference: names }, ['resource'], closed),
        },
        ['columnReference', 'reference'],
        closed,
      ),
    ),
  },
  ['columns'],
  common,
);

const csvwShared: Record<string, Schema> = {
  '@context': {
    type: 'array',
    prefixItems: [{ const: 'http://www.w3.org/ns/csvw' }, of({ '@language': text }, [], closed)],
    minItems: 2,
    maxItems: 2,
  },
  dialect: of(
    {
      encoding: text,
      delimiter: text,
      lineTerminators: names,
      header: { type: 'boolean' },
    },
    [],
    closed,
  ),
  tableSchema: csvwSchema,
};

const csvwTable = of(
  { ...csvwShared, '@type': { const: 'Table' }, url: text, lang: { enum: ['vi', 'en'] } },
  ['url'],
  common,
);

/** A table by itself, or a group of tables; the schema of a group holds for those that have none. */
export const csvwForm: Schema = {
  anyOf: [
    { ...csvwTable, required: ['@context', 'url', 'tableSchema'] },
    of(
      { ...csvwShared, '@type': { const: 'TableGroup' }, tables: list(csvwTable) },
      ['@context', 'tables'],
      common,
    ),
  ],
};
