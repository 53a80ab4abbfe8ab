/** CSV on the Web metadata of the lists that pages show and of the rows behind charts: each of their columns by itself. */
import type { Model } from '../model/types.ts';
import type { Bilingual } from '../schema/field.ts';
import { columnOf, context, dialect, texts } from './csvw.ts';
import { jsonFile, type DataFile } from './data-file.ts';
import type { GroupFile } from './dcat-groups.ts';
import { licence } from './licence.ts';
import type { ColumnSpec } from './table.ts';

/** A column of a list as its page shows it. */
export interface ListColumn {
  name: string;
  /** What its first cell says. */
  head: string;
  meaning: Bilingual;
}

/** Where readers look for what describes the CSV files of a folder. */
const fileName = 'csv-metadata.json';

/** The description of the columns of a file; undefined for a file that has none. */
export function columnsPath({ path, columns }: Pick<GroupFile, 'path' | 'columns'>) {
  return columns ? path.replace(/[^/]+$/, fileName) : undefined;
}

/** For each folder that has lists the file that describes their columns. */
export function listDescriptions(model: Model, files: readonly GroupFile[]): DataFile[] {
  const folders = Map.groupBy(files, columnsPath);
  return [...folders].flatMap(([path, lists]) =>
    path ? [jsonFile(path, buildCsvwLists(model, lists))] : [],
  );
}

/** Most lists of a folder have the same columns: these are said once, for the group. */
function buildCsvwLists(model: Model, lists: readonly GroupFile[]): object {
  const schemas = lists.map(({ columns = [], languages }) => ({
    columns: columns.map((column) =>
      describe(column, languages.length === 1 ? languages[0]! : 'en'),
    ),
  }));
  const written = schemas.map((schema) => JSON.stringify(schema));
  const [often = []] = [...Map.groupBy(written.keys(), (at) => written[at]).values()].sort(
    (a, b) => b.length - a.length,
  );
  const shared = often.length > 1 ? written[often[0]!] : undefined;
  return {
    '@context': context,
    '@type': 'TableGroup',
    'dc:license': { '@id': licence.path },
    'dc:publisher': { '@value': model.site.publisher.en, '@language': 'en' },
    dialect,
    ...(shared ? { tableSchema: schemas[often[0]!] } : {}),
    tables: lists.map(({ path, title, languages, page }, at) => ({
      '@type': 'Table',
      url: path.replace(/^.*\//, ''),
      ...(languages.length === 1 ? { lang: languages[0] } : {}),
      'dc:title': texts(title),
      'dc:source': { '@id': page },
      ...(written[at] === shared ? {} : { tableSchema: schemas[at] }),
    })),
  };
}

function describe(column: ListColumn | ColumnSpec, lang: string): object {
  if (!('head' in column)) return columnOf(column);
  const { name, head, meaning } = column;
  return {
    name: name.replace(/[^A-Za-z0-9]/g, '_'),
    // A head that is the column's name is of no language.
    titles: { [head === name ? 'en' : lang]: head },
    'dc:description': texts(meaning),
    datatype: 'string',
    required: true,
  };
}
