/** Every published file of data that is no table of its own, for the catalogue. */
import { presentCharts } from '../charts/all.ts';
import { dataFile as chartFile } from '../charts/kit/files.ts';
import { buildDatasets } from '../datasets/all.ts';
import { listDescriptions } from '../datasets/csvw-lists.ts';
import { dataFile, type DataFile } from '../datasets/data-file.ts';
import type { FileGroup, GroupFile } from '../datasets/dcat-groups.ts';
import { buildOcopListFiles } from '../datasets/ocop-lists.ts';
import type { ColumnSpec } from '../datasets/table.ts';
import { writeCsv } from '../datasets/write-csv.ts';
import { writeSeriesJson } from '../datasets/write-series-json.ts';
import { absoluteUrl, locales, type Address, type Locale } from '../i18n/sections.ts';
import { getWords, inBoth } from '../i18n/words.ts';
import { allProductLists } from '../model/figures-ocop.ts';
import { confirmedFile, productListFile } from '../model/product-facets.ts';
import { oncePer } from '../model/once-per.ts';
import { taskFileViews, type TaskFileView } from '../model/shown-files.ts';
import type { Model } from '../model/types.ts';
import type { DatasetId } from '../schema/dataset.ts';
import { absenceKinds, type Bilingual } from '../schema/field.ts';
import { calendarFile, writeCalendar } from './calendar.ts';
import { planGroup } from './plan-file-group.ts';
import { buildProductListView } from './product-lists.ts';
import { supportColumns } from './list-columns.ts';
import { buildProductFiles, buildTaskFiles } from './shown-files.ts';
import type { ShownFile } from './shown-list.ts';
import { buildPlaceFiles } from './shown-places.ts';
import { buildCatalogueFiles, buildChangeFiles } from './shown-site-lists.ts';
import { buildListCsv, listFile, listPages, titleOfPage } from './support.ts';

const words = (locale: Locale) => getWords(locale).fileGroups;

/** The groups that this content has; with the forms of the plan, the text behind everything, first. */
export const buildFileGroups = oncePer(collectGroups);

/** The files of all groups, and beside the lists, which have folders of their own, what describes their columns. */
export function groupFiles(model: Model): DataFile[] {
  const all = buildFileGroups(model).flatMap(({ files }) => files);
  const lists = all.filter(({ path }) => path.split('/').length === 3);
  return [...all.flatMap(({ file }) => file ?? []), ...listDescriptions(model, lists)];
}

function collectGroups(model: Model): FileGroup[] {
  const groups = [
    ...model.plans.map((plan) => planGroup(model, plan)),
    listGroup(
      model,
      'tasks',
      { section: 'tasks', ids: [model.currentPlan.year] },
      taskFiles(model),
    ),
    listGroup(model, 'support-items', { section: 'support' }, supportFiles(model)),
    listGroup(model, 'ocop-products', { section: 'ocopProducts' }, productFiles(model)),
    listGroup(model, 'administrative-units', { section: 'places' }, placeFiles(model)),
    chartGroup(model),
    siteGroup(model, 'catalogue', { section: 'data' }, buildCatalogueFiles(model)),
    siteGroup(model, 'changes', { section: 'changes' }, buildChangeFiles(model)),
    calendarGroup(model),
  ];
  return groups.filter(({ files }) => files.length > 0);
}

function listGroup(
  model: Model,
  of: DatasetId,
  page: Address,
  files: readonly GroupFile[],
): FileGroup {
  const table = buildDatasets(model).find(({ id }) => id === of);
  return {
    id: `${of}-lists`,
    of,
    title: inBoth((locale) => words(locale).lists.title(table?.title[locale] ?? '')),
    about: inBoth((locale) => words(locale).lists.about),
    how: inBoth((locale) => words(locale).lists.how),
    page: absoluteUrl(model.site.baseAddress, 'vi', page),
    files,
  };
}

/** A list of what the site itself has, of no table. */
function siteGroup(
  model: Model,
  name: 'catalogue' | 'changes',
  page: Address,
  files: readonly ShownFile[],
): FileGroup {
  const title = inBoth((locale) => words(locale)[name].title);
  return {
    id: `${name}-lists`,
    of: 'all',
    title,
    about: inBoth((locale) => words(locale)[name].about),
    how: inBoth((locale) => words(locale).lists.how),
    page: absoluteUrl(model.site.baseAddress, 'vi', page),
    files: files.map(({ path, text, columns }) =>
      listFileOf(model, path, text, title, page, columns),
    ),
  };
}

/** One list in one language, or in both at once. */
function listFileOf(
  model: Model,
  path: string,
  text: string,
  title: Bilingual,
  address: Address,
  columns: GroupFile['columns'],
): GroupFile {
  const lang = /\.(vi|en)\.csv$/.exec(path)?.[1] as Locale | undefined;
  return {
    path,
    title,
    format: 'csv',
    languages: lang ? [lang] : locales,
    page: absoluteUrl(model.site.baseAddress, lang ?? 'vi', address),
    file: dataFile(path, text),
    columns,
  };
}

function taskFiles(model: Model): GroupFile[] {
  return buildTaskFiles(model).map(({ path, text, columns }) => {
    const [, year = '', name = ''] = /(\d+)-([a-z]+)\.[a-z]+\.csv$/.exec(path)!;
    const view = taskFileViews.find((one) => one === name) as TaskFileView;
    const title = inBoth((locale) => `${words(locale).taskViews[view]}, ${year}`);
    const page: Address = {
      section: 'tasks',
      ids: [year],
      view: view === 'matrix' ? undefined : view,
    };
    return listFileOf(model, path, text, title, page, columns);
  });
}

function supportFiles(model: Model): GroupFile[] {
  return listPages(model).flatMap((page) =>
    locales.map((locale) =>
      listFileOf(
        model,
        listFile(page, locale),
        buildListCsv(model, page, locale),
        inBoth((lang) => titleOfPage(page, lang)),
        { section: 'support', branch: page.branch, ids: [page.id] },
        supportColumns(),
      ),
    ),
  );
}

function placeFiles(model: Model): GroupFile[] {
  return buildPlaceFiles(model).map(({ path, text, columns }) => {
    const view = /\/then\.[a-z]+\.csv$/.test(path) ? 'then' : 'today';
    const title = inBoth((locale) => words(locale).placeViews[view]);
    return listFileOf(model, path, text, title, { section: 'places' }, columns);
  });
}

function productFiles(model: Model): GroupFile[] {
  const lists = allProductLists(model);
  const whole: Address = { section: 'ocopProducts' };
  return [
    ...buildProductFiles(model).map(({ path, text, columns }) =>
      listFileOf(
        model,
        path,
        text,
        inBoth((locale) => words(locale).products),
        whole,
        columns,
      ),
    ),
    ...buildOcopListFiles(model).map(({ path, content, columns }) => {
      const list = lists.find((one) => productListFile(one) === path);
      const title = inBoth((locale) =>
        list ? buildProductListView(model, list, locale).title : words(locale).confirmed,
      );
      const page: Address = list
        ? { section: 'ocopProducts', branch: list.facet, ids: [list.value] }
        : whole;
      if (!list && path !== confirmedFile) throw new Error(`${path} has no page`);
      return listFileOf(model, path, content, title, page, columns);
    }),
  ];
}

function chartGroup(model: Model): FileGroup {
  const page = (ids: string[]) =>
    absoluteUrl(model.site.baseAddress, 'vi', { section: 'charts', ids });
  return {
    id: 'chart-series-files',
    of: 'chart-series',
    title: inBoth((locale) => words(locale).charts.title),
    about: inBoth((locale) => words(locale).charts.about),
    how: inBoth((locale) => words(locale).charts.how),
    page: page([]),
    files: presentCharts(model).flatMap((spec) => {
      const table = spec.table(model);
      const texts = { csv: writeCsv(table), json: writeSeriesJson(table, model.site) };
      return (['csv', 'json'] as const).map((format): GroupFile => {
        const path = chartFile(spec.id, format);
        const file = dataFile(path, texts[format]);
        return {
          path,
          title: table.title,
          format,
          languages: locales,
          page: page([spec.id]),
          file,
          ...(format === 'csv' ? { columns: table.columns.map(chartColumn) } : {}),
        };
      });
    }),
  };
}

/** A column of a chart's rows as the tables describe theirs: any kind of absence may stand in it. */
function chartColumn({ name, type, meta }: Pick<ColumnSpec, 'name' | 'type' | 'meta'>): ColumnSpec {
  const open = { list: false, values: undefined, to: undefined, printed: false };
  return { name, type, meta, absences: absenceKinds, ...open };
}

function calendarGroup(model: Model): FileGroup {
  const page = (locale: Locale) =>
    absoluteUrl(model.site.baseAddress, locale, { section: 'changes' });
  return {
    id: 'calendar',
    of: 'plan-paragraphs',
    title: inBoth((locale) => getWords(locale).calendar.name(model.site.name[locale])),
    about: inBoth((locale) => getWords(locale).calendar.text),
    how: inBoth((locale) => words(locale).calendar.how),
    page: page('vi'),
    files: locales.map((lang) => ({
      path: calendarFile(lang),
      title: inBoth((locale) => words(locale).calendar.file[lang]),
      format: 'ics',
      languages: [lang],
      page: page(lang),
      file: dataFile(calendarFile(lang), writeCalendar(model, lang)),
    })),
  };
}
