import { describe, expect, it } from 'vitest';
import { modelOfSecondPlan } from '../test/builders.ts';
import { findApiLinks } from './find-record.ts';
import { listApiFiles } from './files.ts';
import { listCollections } from './collections.ts';

const model = await modelOfSecondPlan();
const files = listApiFiles(model);
const read = (path: string) => files.get(`api/v1/${path}`)!();

describe('the read interface of the second plan', () => {
  it('has a list and a file a record for each table whose rows have a name', () => {
    const collections = listCollections(model);
    expect(collections.map(({ table }) => table.id)).toEqual(
      expect.arrayContaining(['tasks', 'plan-paragraphs', 'agencies', 'glossary']),
    );
    expect(collections.map(({ table }) => table.id)).not.toContain('task-agency-roles');
    const records = collections.flatMap(({ rows }) => rows);
    expect(files.size).toBe(2 + collections.length + records.length);
  });

  it('gives a task with its types, its pages and the records it names', () => {
    const task = read('tasks/2031/1.json');
    expect(task).toMatchObject({
      collection: 'tasks',
      id: '2031/1',
      page: { vi: expect.stringContaining('/vi/nhiem-vu/2031/01/') as string },
      record: { plan_year: '2031', number: 1, lead_agencies: ['so-thu-cong'] },
    });
    expect(task.links).toMatchObject({
      lead_agencies: [expect.stringMatching(/\/api\/v1\/agencies\/so-thu-cong\.json$/)],
    });
  });

  it('says an absence as an object, never as a word among values', () => {
    const values = listCollections(model).flatMap(({ table, rows }) => {
      // Where the registry lists the values, “not applicable” can be one of them.
      const free = table.columns.filter((column) => !column.values).map(({ name }) => name);
      return rows.flatMap(({ path }) => {
        const record = files.get(path)!().record as Record<string, unknown>;
        return free.flatMap((name) => record[name] ?? []);
      });
    });
    expect(values).toContainEqual({ absent: 'not-stated' });
    const words = values.filter((value) => /^not-(stated|applicable|found)$/.test(String(value)));
    expect(words).toEqual([]);
  });

  it('lists every record of a collection with its name', () => {
    const list = read('agencies.json') as unknown as { count: number; items: { name: object }[] };
    expect(list.items).toHaveLength(list.count);
    expect(list.items.every(({ name }) => 'vi' in name && 'en' in name)).toBe(true);
  });

  it('names every collection in the index', () => {
    const { collections } = read('index.json') as unknown as {
      collections: { id: string; record: string }[];
    };
    expect(collections.map(({ id }) => id)).toEqual(
      listCollections(model).map((one) => one.table.id),
    );
    expect(collections[0]!.record).toMatch(/\/api\/v1\/tasks\/\{plan_year\}\/\{number\}\.json$/);
  });
});

describe('findApiLinks', () => {
  it('finds the records of a page, its own first', () => {
    const address = { section: 'tasks', ids: ['2031', '03'] } as const;
    expect(findApiLinks(model, address)).toEqual([
      { path: 'api/v1/tasks/2031/3.json' },
      { path: 'api/v1/task-progress/2031/3.json' },
    ]);
  });
  it('finds the list of an index', () => {
    expect(findApiLinks(model, { section: 'agencies' })).toEqual([
      { path: 'api/v1/agencies.json' },
    ]);
  });
  it('finds the list of records that are places of a page, and the template of their files', () => {
    expect(findApiLinks(model, { section: 'glossary', fragment: 'x' })).toEqual([
      { path: 'api/v1/glossary.json', record: 'api/v1/glossary/{id}.json' },
    ]);
    expect(findApiLinks(model, { section: 'sources', ids: ['press'] })).toEqual([
      { path: 'api/v1/sources.json', record: 'api/v1/sources/{id}.json' },
    ]);
  });
  it('finds each passage of a plan, among which no link stands', () => {
    const { rows } = listCollections(model).find(({ table }) => table.id === 'plan-paragraphs')!;
    const paths = rows.map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(10);
    const [list, ...each] = findApiLinks(model, { section: 'plan', ids: ['2031'] });
    expect(list).toEqual({
      path: 'api/v1/plan-paragraphs.json',
      record: 'api/v1/plan-paragraphs/2031/{address}.json',
    });
    expect(each).toEqual(paths.map((path) => ({ path })));
  });
  it('finds both on an index where other records are places', () => {
    expect(findApiLinks(model, { section: 'ocopProducts' })).toEqual([
      { path: 'api/v1/ocop-products.json' },
      { path: 'api/v1/ocop-totals.json', record: 'api/v1/ocop-totals/{id}.json' },
    ]);
  });
  it('finds nothing for a page that no file answers to', () => {
    expect(findApiLinks(model, { section: 'search' })).toEqual([]);
  });
});
