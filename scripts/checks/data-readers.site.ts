/** Programs that people use open the files; where this machine lacks one, the reason is printed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, inject, it } from 'vitest';
import { buildSnippets } from '../../src/datasets/snippets.ts';

const folder = join(inject('outDir'), 'data');
const file = (name: string) => join(folder, name);
const missing = `nullstr = ['not-stated', 'not-applicable', 'not-found', 'not-confirmed']`;

/** Whether a program is there; says so where it is not. */
function has(program: string, ...args: string[]): boolean {
  const there = spawnSync(program, args, { stdio: 'ignore' }).status === 0;
  if (!there) console.log(`skipped: no ${program} on this machine`);
  return there;
}

describe('DuckDB', async () => {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const ask = async (query: string) => (await connection.runAndReadAll(query)).getRowsJson();

  it('reads CSV, JSON, JSON Lines and Parquet alike', async () => {
    // A reader of CSV guesses the type of a number; the figure is what must be the same.
    const fields = 'id, label_vi, percent_max::DOUBLE, ceiling_vnd';
    const from = (source: string) => `SELECT ${fields} FROM ${source} ORDER BY id`;
    const csv = await ask(from(`read_csv('${file('support-items.csv')}', ${missing})`));
    expect(csv.length).toBeGreaterThan(100);
    expect(await ask(from(`'${file('support-items.parquet')}'`))).toEqual(csv);
    const count = (source: string) => ask(`SELECT count(*), max(label_vi) FROM ${source}`);
    const expected = await count(`'${file('support-items.parquet')}'`);
    expect(await count(`read_json('${file('support-items.jsonl')}')`)).toEqual(expected);
    const rows = `(SELECT unnest(rows, recursive := true) FROM read_json('${file('support-items.json')}', maximum_object_size = 67108864))`;
    expect(await count(rows)).toEqual(expected);
  });

  it('joins two tables by their foreign key, and keeps the letters', async () => {
    const rows = await ask(
      `SELECT a.name_vi, r.task_number FROM '${file('task-agency-roles.parquet')}' r
       JOIN '${file('agencies.parquet')}' a ON a.id = r.agency_id WHERE r.role = 'lead' ORDER BY 2, 1`,
    );
    const roles = await ask(
      `SELECT count(*) FROM '${file('task-agency-roles.csv')}' WHERE role = 'lead'`,
    );
    expect([[String(rows.length)]]).toEqual(roles);
    expect(rows.flat()).toContain('Sở Công Thương tỉnh Thừa Thiên Huế');
  });

  it('runs its snippet', async () => {
    const [snippet] = buildSnippets(`${folder}/`).filter(({ tool }) => tool === 'duckdb');
    const rows = await ask(snippet!.code);
    expect(rows[0]).toEqual([expect.stringMatching(/^Sở /), expect.stringMatching(/^\d+$/)]);
  });
});

describe('SQLite', () => {
  it('finds without marks, and reads back into the table', () => {
    const database = new DatabaseSync(file('all.sqlite'), { readOnly: true });
    const search = database.prepare(
      `SELECT c.name_vi FROM search s JOIN industrial_clusters c ON c.id = s.row_key
       WHERE s.table_name = 'industrial_clusters' AND search MATCH ?`,
    );
    for (const query of ['dien loc', 'Điền Lộc'])
      expect(search.all(query).map(({ name_vi: name }) => name)).toContain(
        'Cụm công nghiệp Điền Lộc',
      );
    const { value } = database.prepare("SELECT value FROM about WHERE name = 'search'").get()!;
    // What the file says of its search can be run as it stands.
    const told = /SELECT [^;]+;/.exec(String(value))![0];
    const withMarks = told.replace("'duc dong'", "'Đúc đồng'");
    expect(withMarks).not.toBe(told);
    const keys = (query: string) =>
      database
        .prepare(query)
        .all()
        .map(({ row_key: key }) => key);
    expect(keys(withMarks).length).toBeGreaterThan(0);
    expect(keys(told)).toEqual(expect.arrayContaining(keys(withMarks)));
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    database.close();
  });

  it('runs its snippet', () => {
    const { code } = buildSnippets(`${folder}/`).find(({ tool }) => tool === 'sqlite')!;
    const [, query] = /all\.sqlite "([^"]+)"$/.exec(code)!;
    const database = new DatabaseSync(file('all.sqlite'), { readOnly: true });
    const rows = database.prepare(query!).all();
    expect(rows.map(({ written }) => String(written).toLowerCase()).join()).toContain('đúc đồng');
    database.close();
  });

  it.skipIf(!has('sqlite3', '--version'))('opens in its own shell', () => {
    const said = execFileSync('sqlite3', [
      file('all.sqlite'),
      "SELECT count(*) > 0 FROM search WHERE search MATCH 'khuyen cong'",
    ]);
    expect(said.toString().trim()).toBe('1');
  });
});

describe('snippets', () => {
  const snippets = buildSnippets(`${inject('siteUrl')}data/`);
  const code = (tool: string) => snippets.find((one) => one.tool === tool)!.code;

  it.skipIf(!has('python3', '--version'))('of Python', () => {
    const said = execFileSync('python3', ['-c', code('python')], { encoding: 'utf8' });
    expect(said).toMatch(/^\d+ \d+\n$/);
  });

  it.skipIf(!has('Rscript', '--version'))('of R', () => {
    const said = execFileSync('Rscript', ['-e', code('r')], { encoding: 'utf8' });
    expect(said).toMatch(/Max\./);
  });

  it.skipIf(!has('curl', '--version') || !has('awk', 'BEGIN{}'))('of the shell', () => {
    const said = execFileSync('sh', ['-c', code('shell')], { encoding: 'utf8' });
    expect(said).toMatch(/^[0-9a-f]{64} {2}tasks\.csv\n(\d+ [a-z-]+\n)+$/);
  });
});

const office = ['soffice', 'libreoffice'].find((name) => has(name, '--version'));
it.skipIf(!office).each(['xlsx', 'csv'])('LibreOffice opens %s with its letters', (format) => {
  const out = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    // 44 comma, 34 quote, 76 UTF-8: how the file is to be read and written.
    const args = [
      '--headless',
      '--infilter=CSV:44,34,76',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76',
      '--outdir',
      out,
    ];
    execFileSync(office!, [...args, file(`agencies.${format}`)], { stdio: 'ignore' });
    const text = readFileSync(join(out, 'agencies.csv'), 'utf8');
    expect(text).toContain('Sở Công Thương tỉnh Thừa Thiên Huế');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
