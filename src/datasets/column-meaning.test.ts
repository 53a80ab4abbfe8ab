import { describe, expect, it } from 'vitest';
import { getWords } from '../i18n/words.ts';
import { modelOfSecondPlan } from '../test/builders.ts';
import { buildDatasets } from './all.ts';
import { dictionaryRow } from './dictionary.ts';
import { listDataFiles } from './files.ts';

interface Package {
  resources: { name: string; schema: { fields: { name: string }[] } }[];
}

const model = await modelOfSecondPlan();
const tables = buildDatasets(model);
const files = listDataFiles(model);
const readJson = (path: string): unknown =>
  JSON.parse(new TextDecoder().decode(files.find((file) => file.path === path)!.read()));

describe('what an apostrophe in front of a CSV cell means', () => {
  const said = [getWords('vi'), getWords('en')].map(({ dataFiles }) => dataFiles.guardedColumn);
  const columns = tables.flatMap((table) => table.columns.map((column) => ({ table, column })));
  const saying = (textOf: (one: (typeof columns)[number]) => string) =>
    columns
      .filter((one) => said.every((sentence) => textOf(one).includes(sentence)))
      .map(({ table, column }) => `${table.id}.${column.name}`);
  const printed = columns
    .filter(({ column }) => column.printed)
    .map(({ table, column }) => `${table.id}.${column.name}`);
  const named = <T extends { name: string }>(list: readonly T[], name: string) =>
    JSON.stringify(list.find((one) => one.name === name));

  it('is said of the columns of printed text, and of no other', () => {
    expect(printed).toEqual(
      expect.arrayContaining(['tasks.lead_printed', 'tasks.support_printed']),
    );
    expect(printed).toContain('task-agency-roles.cell_printed');
    expect(printed.length).toBeLessThan(columns.length / 10);
  });

  it('in the data package', () => {
    const { resources } = readJson('data/datapackage.json') as Package;
    const fieldsOf = (id: string) => resources.find(({ name }) => name === id)!.schema.fields;
    expect(saying(({ table, column }) => named(fieldsOf(table.id), column.name))).toEqual(printed);
  });

  it('in CSV on the Web', () => {
    type Csvw = { tableSchema: { columns: { name: string }[] } };
    const columnsOf = (id: string) =>
      (readJson(`data/${id}.csv-metadata.json`) as Csvw).tableSchema.columns;
    expect(saying(({ table, column }) => named(columnsOf(table.id), column.name))).toEqual(printed);
  });

  it('in the JSON Schema', () => {
    type Schema = { $defs: { row: { properties: Record<string, object> } } };
    const cellOf = (id: string, name: string) =>
      (readJson(`schemas/v1/${id}.json`) as Schema).$defs.row.properties[name];
    expect(saying(({ table, column }) => JSON.stringify(cellOf(table.id, column.name)))).toEqual(
      printed,
    );
  });

  it('in the dictionary', () => {
    expect(saying(({ table, column }) => dictionaryRow(table, column).join())).toEqual(printed);
  });
});
