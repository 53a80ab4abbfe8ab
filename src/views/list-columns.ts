/** The columns of the lists that pages show, each with its meaning in both languages. */
import type { ListColumn } from '../datasets/csvw-lists.ts';
import { getWords, inBoth } from '../i18n/words.ts';
import { listColumns as supportNames } from '../finder/list-csv.ts';
import type { ListColumnWords } from '../i18n/vi-list-columns.ts';

type Words = ListColumnWords['listColumns'];
type Group = 'tasks' | 'products' | 'places' | 'support' | 'datasets' | 'changes';

/** The address of a row's page, the last column of each list. */
export function pageColumn(head: string): ListColumn {
  return { name: 'page', head, meaning: inBoth((locale) => getWords(locale).listColumns.page) };
}

/** Columns of a group by their names in the words, each with its head in the file. */
export function listColumns<G extends Group>(
  group: G,
  heads: Partial<Record<keyof Words[G] & string, string>>,
): ListColumn[] {
  return Object.entries(heads).map(([name, head]) => ({
    name,
    head: String(head),
    meaning: meaningOf(group, name as keyof Words[G] & string),
  }));
}

/** The column of one body in the tasks by bodies. */
export function bodyColumn(id: string, head: string): ListColumn {
  return { name: id, head, meaning: meaningOf('tasks', 'body') };
}

/** The columns of a list of supports: their names are the same in both languages. */
export function supportColumns(): ListColumn[] {
  return supportNames.map((name) =>
    name === 'url'
      ? { ...pageColumn(name), name }
      : { name, head: name, meaning: meaningOf('support', name) },
  );
}

/** A line for each meaning: the heads that have it, then what it says. */
export function explainColumns(columns: readonly ListColumn[], locale: 'vi' | 'en'): string {
  const byMeaning = Map.groupBy(columns, ({ meaning }) => meaning[locale]);
  return [...byMeaning]
    .map(([meaning, same]) => `- ${same.map(({ head }) => head).join('; ')}: ${meaning}\n`)
    .join('');
}

function meaningOf<G extends Group>(group: G, name: keyof Words[G]) {
  return inBoth((locale) => getWords(locale).listColumns[group][name] as string);
}
