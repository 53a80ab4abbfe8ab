import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { modelOfSecondPlan } from '../test/builders.ts';
import { dcatShapes } from '../test/dcat-shapes.ts';
import { buildDatasets } from './all.ts';
import { timeTellers } from './coverage.ts';
import { publisherOf } from './dcat-parts.ts';
import type { PublisherType } from '../schema/site.ts';
import { sha256Of } from '../model/sha256.ts';
import { catalogueFile, companionFiles, listDataFiles, tableFiles } from './files.ts';
import { unguardCell } from './write-csv.ts';

const model = await modelOfSecondPlan();
const tables = buildDatasets(model);
const files = [...listDataFiles(model), catalogueFile(model, [])];
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const read = (path: string) => decode(files.find((file) => file.path === path)!.read());
const readJson = (path: string) => JSON.parse(read(path)) as Record<string, never>;

function ajvOf(path: string) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(readJson(path));
}

describe('the JSON Schema', () => {
  it.each(tables.map(({ id }) => id))('of %s takes its JSON file', (id) => {
    const validate = ajvOf(`schemas/v1/${id}.json`);
    expect(validate(readJson(`data/${id}.json`)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('gives the unit of a number in its title', () => {
    const { $defs } = readJson('schemas/v1/industrial-clusters.json') as unknown as {
      $defs: { row: { properties: Record<string, { title: string }> } };
    };
    expect($defs.row.properties.area_ha!.title).toBe('Area (ha)');
  });

  it.each([
    ['a kind of absence that the column does not know', 'number', 'not-found'],
    ['a word where a number belongs', 'number', 'seven'],
    ['a blank cell', 'short_title_vi', ''],
    ['a column that is not there', 'colour', 'red'],
  ])('refuses %s', (_, column, value) => {
    const file = readJson('data/tasks.json') as unknown as { rows: Record<string, unknown>[] };
    file.rows[0]![column] = value;
    expect(ajvOf('schemas/v1/tasks.json')(file)).toBe(false);
  });
});

interface Package {
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: {
      fields: { name: string; type: string; constraints?: { enum?: string[]; required?: true } }[];
      primaryKey: string[];
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
      missingValues: string[];
    };
  }[];
}

describe('the data package', () => {
  const { resources } = readJson('data/datapackage.json') as unknown as Package;

  it('does without what its published schema gets wrong', () => {
    const text = read('data/datapackage.json');
    expect(text).not.toContain('fieldsMatch');
    expect(text).not.toContain('"list"');
  });

  it('speaks to readers, who know neither how an absence is written nor in which file', () => {
    expect(read('data/datapackage.json')).not.toMatch(/absent:|\.yaml/);
  });

  it.each(resources.map((one) => [one.name, one] as const))('%s is true of its file', (_, one) => {
    const file = files.find(({ path }) => path === `data/${one.path}`)!;
    expect(one.bytes).toBe(file.size);
    expect(one.hash).toBe(`sha256:${file.sha256}`);
    const [head, ...rows] = parseCsv(Buffer.from(file.read())) as string[][];
    expect(one.schema.fields.map(({ name }) => name)).toEqual(head);
    for (const [at, { name, constraints }] of one.schema.fields.entries()) {
      const cells = rows.map((row) => unguardCell(row[at]!));
      const values = cells.filter((cell) => !one.schema.missingValues.includes(cell));
      if (constraints?.required) expect(values.length, name).toBe(cells.length);
      if (constraints?.enum)
        expect(values.filter((value) => !constraints.enum!.includes(value))).toEqual([]);
    }
    for (const { fields, reference } of one.schema.foreignKeys ?? []) {
      const other = resources.find(({ name }) => name === (reference.resource || one.name))!;
      expect(other.schema.primaryKey).toEqual(reference.fields);
      expect(head).toEqual(expect.arrayContaining(fields));
    }
  });
});

it('CSV on the Web names the same columns, keys and files', () => {
  const group = readJson('data/csv-metadata.json') as unknown as {
    tables: {
      url: string;
      tableSchema: {
        columns: { name: string }[];
        foreignKeys?: { reference: { resource: string } }[];
      };
    }[];
  };
  expect(group.tables.map(({ url }) => url)).toEqual(tables.map(({ id }) => `${id}.csv`));
  for (const { url, tableSchema } of group.tables) {
    const [head] = parseCsv(read(`data/${url}`)) as string[][];
    expect(tableSchema.columns.map(({ name }) => name)).toEqual(head);
    const targets = (tableSchema.foreignKeys ?? []).map(({ reference }) => reference.resource);
    expect(
      targets.filter((target) => !files.some(({ path }) => path === `data/${target}`)),
    ).toEqual([]);
    const alone = readJson(`data/${url}-metadata.json`) as unknown as { tableSchema: object };
    expect(alone.tableSchema).not.toHaveProperty('foreignKeys');
  }
});

describe('the DCAT catalogue', async () => {
  const parsed = async (document: object) => {
    const quads = (await jsonld.toRDF(document, { format: 'application/n-quads' })) as string;
    return new Store(new Parser({ format: 'application/n-quads' }).parse(quads));
  };
  const shapes = new Store(new Parser().parse(dcatShapes));
  const problemsOf = async (document: object) => {
    const { results } = await new Validator(shapes).validate(await parsed(document));
    return results.map(({ focusNode, path }) => `${focusNode?.value} ${path?.value}`);
  };
  const catalogue = readJson('catalog.jsonld') as unknown as {
    dataset: { '@id': string; title: unknown; distribution: Record<string, unknown>[] }[];
    service: Record<string, unknown>;
  };

  /** Nothing tells the time of these: that of the others is demanded. */
  const timeless = catalogue.dataset
    .filter((one) => tables.some(({ id }) => one['@id'].endsWith(`#${id}`) && !timeTellers[id]))
    .map((one) => `${one['@id']} http://purl.org/dc/terms/temporal`);

  it('has every mandatory and recommended property of DCAT-AP 3.0.1 that is known', async () => {
    expect((await problemsOf(catalogue)).sort()).toEqual(timeless.sort());
  });

  it.each(['publisher', 'title', 'theme', 'temporal', 'contactPoint', 'keyword'])(
    'would be told of a dataset without %s',
    async (name) => {
      const spoiled = structuredClone(catalogue);
      delete (spoiled.dataset[0] as Record<string, unknown>)[name];
      expect(await problemsOf(spoiled)).toHaveLength(timeless.length + 1);
    },
  );

  it.each(['title', 'endpointURL', 'endpointDescription', 'servesDataset', 'keyword', 'theme'])(
    'would be told of a data service without %s',
    async (name) => {
      const spoiled = structuredClone(catalogue);
      delete spoiled.service[name];
      expect(await problemsOf(spoiled)).toHaveLength(timeless.length + 1);
    },
  );

  it('names the kind of the publisher where the site states it', () => {
    const typeOf = (publisherType?: PublisherType) =>
      publisherOf({ ...model, site: { ...model.site, publisherType } });
    expect(typeOf()).not.toHaveProperty('type');
    expect(typeOf('regional-authority')).toMatchObject({
      type: 'http://purl.org/adms/publishertype/RegionalAuthority',
    });
  });

  it('names the read interface as a service of the tables that it has records of', () => {
    const { service } = catalogue;
    const base = model.site.baseAddress;
    expect(service.endpointURL).toBe(new URL('api/v1/index.json', base).href);
    expect(service.endpointDescription).toBe(new URL('api/v1/openapi.json', base).href);
    const served = tables.filter(
      ({ key }) => [...key].filter((one) => one !== 'plan_year').length === 1,
    );
    expect(service.servesDataset).toEqual(
      served.map(
        ({ id }) => catalogue.dataset.find((one) => one['@id'].endsWith(`#${id}`))!['@id'],
      ),
    );
  });

  it('says the true size and checksum of every file of data, and of each one', () => {
    const said = catalogue.dataset.flatMap(({ distribution }) => distribution);
    const path = (one: Record<string, unknown>) =>
      new URL(String(one.downloadURL)).pathname.slice(1);
    const data = files.filter(({ path: name }) =>
      /^data\/[a-z-]+\.(csv|xlsx|json|jsonl|parquet|zip|sqlite)$/.test(name),
    );
    const described = data.filter(({ path: name }) => !/datapackage|metadata|checksums/.test(name));
    expect(said.map(path).sort()).toEqual(described.map(({ path: name }) => name).sort());
    for (const one of said) {
      const file = files.find(({ path: name }) => name === path(one))!;
      expect(one.byteSize).toBe(file.size);
      expect(one.checksum).toMatchObject({ checksumValue: file.sha256 });
    }
  });
});

it('archives hold data, dictionary, README in both languages, licence, citation and true checksums', () => {
  const own = tableFiles(model, tables[0]!).find(({ format }) => format === 'zip')!;
  for (const [folder, archive] of [
    ['tasks', own.read()],
    ['all', files.find(({ path }) => path === 'data/all.zip')!.read()],
  ] as const) {
    const inside = unzipSync(archive);
    const names = Object.keys(inside);
    for (const name of [
      'tasks.csv',
      'tasks.xlsx',
      ...(folder === 'all' ? ['tasks.jsonl', 'tasks.parquet', 'all.sqlite'] : []),
      'dictionary.csv',
      'datapackage.json',
      'README.vi.md',
      'README.en.md',
      'LICENCE.txt',
      'CITATION.cff',
      'SHA256SUMS',
    ]) {
      expect(names).toContain(`${folder}/${name}`);
    }
    const sums = decode(inside[`${folder}/SHA256SUMS`]!).trimEnd().split('\n');
    expect(sums.length).toBe(names.length - 1);
    for (const line of sums) {
      const [sum, name] = line.split('  ');
      expect(sha256Of(inside[`${folder}/${name}`]!)).toBe(sum);
    }
  }
});

it('every table has its schema and its citations', () => {
  const paths = files.map(({ path }) => path);
  for (const table of tables) {
    for (const { path } of companionFiles(model, table)) expect(paths).toContain(path);
  }
  expect(new Set(paths).size).toBe(paths.length);
});
