/** Paths of the files that hold a list as a page shows it; below the base path, one a language. */

/** The ways to see the tasks that can be filtered. */
export const taskFileViews = ['list', 'matrix', 'progress'] as const;
export type TaskFileView = (typeof taskFileViews)[number];

/** `data/tasks/2024-list.vi.csv`. */
export function shownTasksFile(year: string, view: TaskFileView, lang: string): string {
  return `data/tasks/${year}-${view}.${lang}.csv`;
}

/** `data/ocop-products/list.vi.csv`. */
export function shownProductsFile(lang: string): string {
  return `data/ocop-products/list.${lang}.csv`;
}

/** `data/tasks/csv-metadata.json`: what describes the columns of all CSV files of a folder. */
export function columnsFile(folder: string): string {
  return `data/${folder}/csv-metadata.json`;
}
