import { DatabaseSync } from 'node:sqlite';
import { foldMarks } from '../model/slug.ts';
import type { AnyDataset } from './all.ts';
import { foreignKeysOf } from './keys.ts';
import { rowsOf } from './rows.ts';
import { listSeparator, type Cell, type ColumnType } from './table.ts';
import { isAbsenceWord, typedCell, typedColumns } from './typed.ts';

const affinity: Record<ColumnType, string> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  date: 'TEXT',
  boolean: 'INTEGER',
};

/** A table's name in the database: its id with underscores, so that nobody has to quote it. */
export function sqlName(id: string): string {
  return id.replaceAll('-', '_');
}

/**
 * One database with every table, its keys, the dictionary of all columns and a full-text search. SQLite takes the
 * marks off both the text and a query, but not the bar of đ: the search has each text once with đ written d and once
 * as written, so that “duc dong” and “Đúc đồng” find the same thing.
 * @param about what the file says of itself: name and value
 * @returns the bytes of the file; the same tables always give the same bytes
 */
export function writeSqlite(
  tables: readonly AnyDataset[],
  about: Record<string, string>,
): Uint8Array {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec('PRAGMA page_size = 4096; PRAGMA foreign_keys = OFF; BEGIN');
    for (const table of tables) addTable(database, table, tables);
    addDictionary(database, tables);
    addAbout(database, about);
    addSearch(database, tables);
    database.exec('COMMIT');
    return database.serialize();
  } finally {
    database.close();
  }
}

function addTable(database: DatabaseSync, table: AnyDataset, tables: readonly AnyDataset[]): void {
  const columns = typedColumns(table.columns);
  const names = (list: readonly string[]) => list.map(quoted).join(', ');
  const lines = [
    ...columns.map(
      ({ name, type, nullable }) =>
        `${quoted(name)} ${affinity[type]}${nullable ? '' : ' NOT NULL'}`,
    ),
    `PRIMARY KEY (${names(table.key)})`,
    ...foreignKeysOf(table, tables)
      // A text column keeps the word for an absence, which is no row of the other table.
      .filter(({ columns: own }) => isAlwaysThere(table, own))
      .map(
        ({ columns: own, dataset, target }) =>
          `FOREIGN KEY (${names(own)}) REFERENCES ${sqlName(dataset.id)} (${names(target)})`,
      ),
  ];
  database.exec(`CREATE TABLE ${sqlName(table.id)} (\n  ${lines.join(',\n  ')}\n) STRICT`);
  const places = columns.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO ${sqlName(table.id)} VALUES (${places})`);
  for (const row of rowsOf(table).rows) {
    insert.run(...columns.map((column) => toSql(typedCell(column, row))));
  }
}

function isAlwaysThere(table: AnyDataset, names: readonly string[]): boolean {
  return table.columns
    .filter((one) => names.includes(one.name))
    .every((one) => one.absences.length === 0);
}

function addDictionary(database: DatabaseSync, tables: readonly AnyDataset[]): void {
  database.exec(
    `CREATE TABLE column_dictionary (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, type TEXT NOT NULL, unit TEXT,
  label_vi TEXT NOT NULL, label_en TEXT NOT NULL, description_vi TEXT NOT NULL, description_en TEXT NOT NULL,
  allowed_values TEXT, absences TEXT, list_separator TEXT, leads_to TEXT,
  PRIMARY KEY (table_name, column_name)
) STRICT`,
  );
  const insert = database.prepare(
    `INSERT INTO column_dictionary VALUES (${Array(12).fill('?').join(', ')})`,
  );
  for (const table of tables) {
    for (const { name, type, meta, values, absences, list, to } of table.columns) {
      insert.run(
        sqlName(table.id),
        name,
        type,
        meta.unit ?? null,
        meta.label.vi,
        meta.label.en,
        meta.description.vi,
        meta.description.en,
        values?.join(listSeparator) ?? null,
        absences.join(listSeparator) || null,
        list ? listSeparator : null,
        to ? `${sqlName(to.dataset)}.${to.column}` : null,
      );
    }
  }
}

function addAbout(database: DatabaseSync, about: Record<string, string>): void {
  database.exec('CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT');
  const insert = database.prepare('INSERT INTO about VALUES (?, ?)');
  for (const [name, value] of Object.entries(about)) insert.run(name, value);
}

function addSearch(database: DatabaseSync, tables: readonly AnyDataset[]): void {
  database.exec(
    `CREATE VIRTUAL TABLE search USING fts5(
  table_name UNINDEXED, row_key UNINDEXED, folded, written, tokenize = 'unicode61 remove_diacritics 2')`,
  );
  const insert = database.prepare('INSERT INTO search VALUES (?, ?, ?, ?)');
  for (const table of tables) {
    const isKey = table.columns.map((one) => table.key.includes(one.name));
    const isWords = table.columns.map(
      (one) => one.type === 'string' && !/_urls?$|^url_/.test(one.name),
    );
    for (const row of rowsOf(table).rows) {
      const words = row.filter((cell, at) => isWords[at] && !isAbsenceWord(cell)).join('\n');
      const key = row.filter((_, at) => isKey[at]).join(' ');
      insert.run(sqlName(table.id), key, foldMarks(words), words);
    }
  }
  database.exec("INSERT INTO search(search) VALUES ('optimize')");
}

function toSql(cell: Cell | null): string | number | null {
  return typeof cell === 'boolean' ? Number(cell) : cell;
}

function quoted(name: string): string {
  return `"${name}"`;
}
