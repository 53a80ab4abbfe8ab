/** The open data as anyone gets it: the same cells in every format, ids and addresses that lead somewhere. */
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import { unguardCell } from '../../src/datasets/write-csv.ts';
import { locales, pathOf, type Section } from '../../src/i18n/sections.ts';
import { getWords } from '../../src/i18n/words.ts';
import { absenceKinds } from '../../src/schema/field.ts';
import { getAllElements, getElements, getText, readSite, resolveReference } from './site.ts';
import { addressOf } from './visits.ts';

interface Table {
  count: number;
  columns: { name: string; type: string; label: object; description: object }[];
  rows: Record<string, string | number>[];
}

type TableGroup = Partial<Described> & { tables: ({ url: string } & Partial<Described>)[] };
interface Described {
  tableSchema: {
    columns: {
      name: string;
      titles: Partial<Record<'vi' | 'en', string | string[]>>;
      'dc:description': { '@value': string; '@language': string }[];
    }[];
  };
}

const site = await readSite(inject('outDir'), inject('basePath'));
// The folders below hold the rows of single pages, which are no tables of their own.
const namesOf = (format: string) =>
  [...site.files.keys()].flatMap((file) => file.match(`^data/([^/.]+)\\.${format}$`)?.[1] ?? []);
const names = namesOf('csv');
const readCsv = (name: string) => site.files.get(`data/${name}.csv`)!;
const readJson = (name: string) =>
  JSON.parse(site.files.get(`data/${name}.json`)!.toString()) as Table;
const isAbsent = (cell: string) => (absenceKinds as readonly string[]).includes(cell);
/** The values of a cell that may hold several; none where the cell says why it has none. */
const split = (cell: string | number) =>
  isAbsent(String(cell))
    ? []
    : String(cell)
        .split('; ')
        .filter((part) => !isAbsent(part));

it('has each table in both formats', () => {
  expect(names).toEqual(expect.arrayContaining(['agencies', 'documents', 'tasks']));
  expect(namesOf('json')).toEqual(expect.arrayContaining(names));
});

/** Frozen files stay as they were, whatever becomes of the pages they name. */
const lists = [...site.files.keys()].filter((file) =>
  /^data\/(?!releases\/)[^/]+\/.+\.csv$/.test(file),
);
it.each(lists)('%s has the rows of its page: plain CSV without a blank', (file) => {
  const rows = parse(site.files.get(file)!) as string[][];
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows[0]!.length]));
  expect(rows.flat().filter((cell) => cell === '' || /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  const pages = rows.slice(1).map((row) => resolveReference(site, '/', row.at(-1)!));
  const lost = pages.filter((to) => typeof to === 'string' || !site.pagesByPath.has(to.path));
  expect(lost).toEqual([]);
});

it.each([...new Set(lists.map((file) => file.replace(/[^/]+$/, '')))])(
  'each column of each list in %s is explained in both languages where readers look',
  (folder) => {
    const text = site.files.get(`${folder}csv-metadata.json`)!.toString();
    const group = JSON.parse(text) as TableGroup;
    const inFolder = lists.filter((file) => file.startsWith(folder));
    expect(group.tables.map(({ url }) => folder + url).sort()).toEqual(inFolder.sort());
    for (const { url, tableSchema = group.tableSchema } of group.tables) {
      const [head] = parse(site.files.get(folder + url)!) as string[][];
      const { columns } = tableSchema!;
      expect(columns.map(({ titles }) => Object.values(titles).flat()[0])).toEqual(head);
      expect(new Set(columns.map((column) => column.name)).size).toBe(head!.length);
      const said = columns.map(({ 'dc:description': texts }) =>
        texts.flatMap((text) => (/\S/.test(text['@value']) ? text['@language'] : [])).join(),
      );
      expect(new Set(said), url).toEqual(new Set(['en,vi']));
    }
  },
);

describe.each(names)('%s', (name) => {
  it('is plain CSV: UTF-8 without a mark, lines that end in CRLF, cells in their columns', () => {
    const bytes = readCsv(name);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(text.charCodeAt(0)).not.toBe(0xfeff);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toBe(text.normalize('NFC'));
    const rows = parse(bytes) as string[][];
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows[0]!.length]));
    expect(rows.flat().filter((cell) => cell === '')).toEqual([]);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('says the same in CSV and in JSON', () => {
    const [head, ...rows] = parse(readCsv(name)) as string[][];
    const table = readJson(name);
    expect(head).toEqual(table.columns.map((column) => column.name));
    expect(table.count).toBe(rows.length);
    expect(rows.map((row) => row.map(unguardCell))).toEqual(
      table.rows.map((row) => head!.map((column) => String(row[column]))),
    );
    expect(table.rows.filter((row) => Object.keys(row).length !== head!.length)).toEqual([]);
  });

  it('says of each column that holds a guarded text what the apostrophe is, in files and on the pages', () => {
    const [head, ...rows] = parse(readCsv(name)) as string[][];
    const guarded = head!.filter((_, at) => rows.some((row) => unguardCell(row[at]!) !== row[at]));
    const read = (file: string) => site.files.get(file)!.toString();
    const meanings = new Map(
      (JSON.parse(read(`data/${name}.csv-metadata.json`)) as Described).tableSchema.columns.map(
        (column) => [column.name, column['dc:description']],
      ),
    );
    for (const column of guarded)
      for (const locale of locales) {
        const said = getWords(locale).dataFiles.guardedColumn;
        const meaning = meanings.get(column)!.find((one) => one['@language'] === locale)!;
        expect(meaning['@value'], column).toContain(said);
        const page = site.pagesByPath.get(pathOf(locale, { section: 'data', ids: [name] }))!;
        const main = getText(getElements(page.dom, 'main')[0]!).replace(/\s+/g, ' ');
        expect(main, column).toContain(meaning['@value']);
      }
  });

  it('has a name and a meaning for each column, and values of its type', () => {
    const { columns, rows } = readJson(name);
    const types: Record<string, RegExp> = {
      integer: /^-?\d+$/,
      number: /^-?\d+(\.\d+)?$/,
      date: /^\d{4}(-\d{2}){0,2}$/,
      boolean: /^(true|false)$/,
      string: /\S/,
    };
    for (const { name: column, type, label, description } of columns) {
      for (const words of [label, description]) {
        expect(words, column).toEqual({
          vi: expect.stringMatching(/\S/),
          en: expect.stringMatching(/\S/),
        });
      }
      const cells = rows.map((row) => String(row[column])).filter((cell) => !isAbsent(cell));
      expect(
        cells.filter((cell) => !types[type]!.test(cell)),
        column,
      ).toEqual([]);
    }
  });

  it('leads to a page of the site from each of its addresses', () => {
    const { columns, rows } = readJson(name);
    const own = columns.filter((column) => /^url(_|$)/.test(column.name));
    expect(own.length).toBe(2);
    for (const { name: column } of own) {
      const lost = rows.flatMap((row) => {
        const target = resolveReference(site, '/', String(row[column]));
        const page = typeof target === 'object' ? site.pagesByPath.get(target.path) : undefined;
        const language = /_(vi|en)$/.exec(column)?.[1];
        const isRight = page?.kind === 'content' && page.lang === (language ?? page.lang);
        return isRight ? [] : [String(row[column])];
      });
      expect(lost, column).toEqual([]);
    }
    const others = columns.filter((column) => /_urls?$/.test(column.name));
    const addresses = others.flatMap((column) => rows.map((row) => String(row[column.name])));
    const words = addresses.flatMap((cell) => cell.split(' ')).filter((word) => !isAbsent(word));
    expect(words.filter((word) => !/^https?:\/\//.test(word) || !URL.canParse(word))).toEqual([]);
  });

  it('is served to any site, by its right name', async () => {
    const types = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' };
    for (const [format, type] of Object.entries(types)) {
      const answer = await fetch(addressOf(`data/${name}.${format}`));
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe(type);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.equals(site.files.get(`data/${name}.${format}`)!)).toBe(true);
    }
  });
});

describe('between the tables', () => {
  const tasks = readJson('tasks').rows;
  const idsOf = (name: string) => readJson(name).rows.map(({ id }) => String(id));
  const valuesOf = (column: string) => [...new Set(tasks.flatMap((row) => split(row[column]!)))];
  const missing = (wanted: string[], there: string[]) => wanted.filter((id) => !there.includes(id));
  const planIds = (year: string) =>
    getAllElements(site.pagesByPath.get(pathOf('vi', { section: 'plan', ids: [year] }))!.dom).map(
      ({ attribs }) => `${year}#${attribs.id}`,
    );

  it('agencies and documents that tasks name are in their tables, once each', () => {
    const agencies = [...valuesOf('lead_agencies'), ...valuesOf('support_agencies')];
    expect(missing(agencies, idsOf('agencies'))).toEqual([]);
    expect(missing(valuesOf('cites'), idsOf('documents'))).toEqual([]);
    expect(valuesOf('cites').length).toBeGreaterThan(0);
    for (const name of ['agencies', 'documents']) {
      expect(new Set(idsOf(name)).size).toBe(idsOf(name).length);
    }
  });

  it.each([
    ['leads_tasks', 'lead_agencies'],
    ['supports_tasks', 'support_agencies'],
  ])('%s of the agencies is %s of the tasks', (ofAgency, ofTask) => {
    for (const agency of readJson('agencies').rows) {
      const named = tasks.filter((task) => split(task[ofTask]!).includes(String(agency.id)));
      expect(split(agency[ofAgency]!), String(agency.id)).toEqual(
        named.map(({ number }) => String(number)),
      );
    }
  });

  it('places, clusters and villages that tasks name have their page, and each of the latter its row', () => {
    const pageOf = (section: Section, ids: string[] = []) =>
      site.pagesByPath.get(pathOf('vi', { section, ids }));
    expect(valuesOf('places').filter((id) => !pageOf('places', [id]))).toEqual([]);
    for (const section of ['clusters', 'villages'] as const) {
      const ids = getAllElements(pageOf(section)!.dom).map(({ attribs }) => attribs.id ?? '');
      expect(missing(valuesOf(section), ids)).toEqual([]);
      expect(valuesOf(section).filter((id) => !pageOf(section, [id]))).toEqual([]);
    }
  });

  it('paragraphs that the tables name are on the page of the plan', () => {
    const named = [
      ...tasks.flatMap((task) =>
        split(task.from_paragraphs!).map((address) => `${task.plan_year}#${address}`),
      ),
      ...tasks.map((task) => `${task.plan_year}#${task.address}`),
      ...readJson('documents').rows.flatMap((row) => split(row.cited_at!)),
    ];
    expect(named.length).toBeGreaterThan(40);
    const years = [...new Set(named.map((address) => address.slice(0, 4)))];
    expect(missing(named, years.flatMap(planIds))).toEqual([]);
  });
});

it.each(namesOf('txt'))('the text %s is served as text to any site', async (name) => {
  const answer = await fetch(addressOf(`data/${name}.txt`));
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
});
