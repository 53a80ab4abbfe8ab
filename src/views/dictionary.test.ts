import { describe, expect, it } from 'vitest';
import { buildDatasets, type AnyDataset } from '../datasets/all.ts';
import { meaningOf } from '../datasets/column-meaning.ts';
import { tableFiles } from '../datasets/files.ts';
import { cellsOf } from '../datasets/table.ts';
import { formatBytes } from '../i18n/format.ts';
import { fileHref } from '../i18n/sections.ts';
import { modelOfSecondPlan } from '../test/builders.ts';
import { buildCatalogue, buildCatalogueWords } from './catalogue.ts';
import { buildDictionary } from './dictionary.ts';

const model = await modelOfSecondPlan();
const tables = buildDatasets(model);
const dictionaryOf = (table: AnyDataset, locale: 'vi' | 'en') =>
  buildDictionary(model, table, cellsOf(table), locale);

describe('the dictionary of a table', () => {
  it('names and explains each column in both languages', () => {
    // The widest tables as well.
    expect(tables.some(({ columns }) => columns.length > 24)).toBe(true);
    for (const table of tables)
      for (const [own, other] of [
        ['vi', 'en'],
        ['en', 'vi'],
      ] as const) {
        const { rows } = dictionaryOf(table, own);
        for (const [at, column] of table.columns.entries()) {
          const { label } = column.meta;
          const explained = meaningOf(column);
          const [name, , meaning] = rows[at]!.cells;
          expect(name!.second).toBe(label[own]);
          expect(meaning!.text).toBe(explained[own]);
          const text = `${label[other]}. ${explained[other]}`;
          expect(meaning).toMatchObject({ other: { text, lang: other } });
        }
      }
  });
});

it('the catalogue offers each table in five formats with their sizes, and knows its words', () => {
  const { table } = buildCatalogue(model, 'en');
  const { rows } = buildCatalogueWords(model, 'en');
  expect(Object.keys(rows)).toEqual(table.rows.map(({ id }) => id));
  for (const [at, one] of tables.entries()) {
    const files = tableFiles(model, one).filter(({ format }) => format !== 'zip');
    const links = table.rows[at]!.cells.at(-1)!.links!;
    expect(links.map(({ href }) => href)).toEqual(files.map(({ path }) => fileHref(path)));
    expect(links.map(({ label }) => label.split(' ').slice(-2).join(' '))).toEqual(
      files.map(({ size }) => formatBytes('en', size)),
    );
    expect(links).toHaveLength(5);
  }
});
