/** Paths of the files that hold a list as a page shows it; below the base path, one a language. */
import type { Content } from '../loader/content.ts';

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

/** The lists of units that can be searched: those of the time of the plan, and those of today. */
export const placeFileViews = ['then', 'today'] as const;
export type PlaceFileView = (typeof placeFileViews)[number];

/** `data/administrative-units/then.vi.csv`. */
export function shownPlacesFile(view: PlaceFileView, lang: string): string {
  return `data/administrative-units/${view}.${lang}.csv`;
}

/** `data/datasets/list.vi.csv`: the tables of the catalogue. */
export function shownDatasetsFile(lang: string): string {
  return `data/datasets/list.${lang}.csv`;
}

/** `data/changes/list.vi.csv`: what changed on the site. */
export function shownChangesFile(lang: string): string {
  return `data/changes/list.${lang}.csv`;
}

/** `data/tasks/csv-metadata.json`: what describes the columns of all CSV files of a folder. */
export function columnsFile(folder: string): string {
  return `data/${folder}/csv-metadata.json`;
}

/** The files of the lists of units and what describes them; of those of today only where there are any. */
export function placeFileAddresses({ places }: Content): string[] {
  const today = places.filter(({ data }) => data.level === 'commune-today').length;
  const rows = { then: places.length - today, today };
  const views = placeFileViews.filter((view) => rows[view] > 0);
  const lists = views.flatMap((view) => ['vi', 'en'].map((lang) => shownPlacesFile(view, lang)));
  return lists.length > 0 ? [columnsFile('administrative-units'), ...lists] : [];
}

/** The files of the catalogue's tables, and of the changes where there are any; what describes them beside each. */
export function siteFileAddresses({ changes }: Content): string[] {
  return [
    columnsFile('datasets'),
    ...['vi', 'en'].map(shownDatasetsFile),
    ...(changes.length > 0 ? [columnsFile('changes'), ...['vi', 'en'].map(shownChangesFile)] : []),
  ];
}
