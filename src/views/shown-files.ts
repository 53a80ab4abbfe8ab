/** Lists that a reader can filter, as files: the columns, rows, order and words of the page. */
import { formatDay } from '../i18n/format.ts';
import { absoluteUrl, fileHref, locales, type Address, type Locale } from '../i18n/sections.ts';
import { getWords } from '../i18n/words.ts';
import { confirmedProducts } from '../model/figures-ocop.ts';
import { oncePer } from '../model/once-per.ts';
import { isTracked } from '../model/progress.ts';
import { shownProductsFile, shownTasksFile, type TaskFileView } from '../model/shown-files.ts';
import type { Model, Plan } from '../model/types.ts';
import { bodyColumn, explainColumns, listColumns, pageColumn } from './list-columns.ts';
import { productTable } from './product-lists.ts';
import { fileOf, type Shown, type ShownFile } from './shown-list.ts';
import { buildPlaceFiles } from './shown-places.ts';
import { buildCatalogueFiles, buildChangeFiles } from './shown-site-lists.ts';
import { buildTracker } from './task-progress.ts';
import { buildMatrix, buildTaskList } from './tasks.ts';

/** The files of the lists of tasks, for each plan, view and language. */
export const buildTaskFiles = oncePer((model: Model): ShownFile[] =>
  model.plans.flatMap((plan) =>
    locales.flatMap((locale) => {
      const lists: Partial<Record<TaskFileView, Shown>> = {
        list: shownList(model, plan, locale),
        matrix: shownMatrix(model, plan, locale),
        ...(isTracked(plan) ? { progress: shownProgress(model, plan, locale) } : {}),
      };
      return Object.entries(lists).map(([view, shown]) =>
        fileOf(shownTasksFile(plan.year, view as TaskFileView, locale), shown),
      );
    }),
  ),
);

/** The file of the list of products in each language. */
export const buildProductFiles = oncePer((model: Model): ShownFile[] =>
  model.products.length === 0
    ? []
    : locales.map((locale) => fileOf(shownProductsFile(locale), shownProducts(model, locale))),
);

function findFile(model: Model, path: string): ShownFile {
  const lists = [
    buildTaskFiles,
    buildProductFiles,
    buildPlaceFiles,
    buildCatalogueFiles,
    buildChangeFiles,
  ];
  const files = lists.flatMap((build) => build(model));
  return files.find((file) => file.path === path)!;
}

/** The download of a list as its page offers it: the whole file, its stem, what its README says. */
export function downloadOf(model: Model, locale: Locale, path: string, title: string) {
  const words = getWords(locale).dataFiles.filtered;
  const { site } = model;
  const columns = explainColumns(findFile(model, path).columns, locale);
  return {
    href: fileHref(path),
    stem: path
      .replace(/^data\/|\.(vi|en)\.csv$/g, '')
      .replaceAll('/', '-')
      .replace(/-list$/, ''),
    label: words.download,
    readmeLabel: words.readme,
    readme: words.template(title, site.name[locale], formatDay(locale, site.checkedOn), columns),
    none: words.noFilter,
  };
}

const taskUrl = (model: Model, plan: Plan, locale: Locale, id: string) =>
  absoluteUrl(model.site.baseAddress, locale, { section: 'tasks', ids: [plan.year, id] });

function pageOfTask(model: Model, plan: Plan, locale: Locale, number: string | number): string {
  const task = plan.tasks.find((one) => String(one.number) === String(number))!;
  return taskUrl(model, plan, locale, task.id);
}

function shownList(model: Model, plan: Plan, locale: Locale): Shown {
  const words = getWords(locale);
  const { columns, nobody } = words.dataFiles.filtered;
  const { items, labels } = buildTaskList(plan, locale);
  const bodies = (list: readonly { label: string }[]) =>
    list.map(({ label }) => label).join('; ') || nobody;
  return {
    columns: [
      ...listColumns('tasks', {
        number: columns.number,
        task: words.tasks.task,
        group: columns.group,
        lead: labels.lead,
        support: labels.support,
      }),
      pageColumn(columns.page),
    ],
    rows: items.map((item) => [
      String(item.number),
      item.title,
      item.group,
      bodies(item.lead),
      bodies(item.support),
      pageOfTask(model, plan, locale, item.number),
    ]),
  };
}

function shownMatrix(model: Model, plan: Plan, locale: Locale): Shown {
  const words = getWords(locale);
  const { columns, noRole } = words.dataFiles.filtered;
  const { groups, columns: bodies } = buildMatrix(model, plan, locale);
  return {
    columns: [
      ...listColumns('tasks', {
        number: columns.number,
        task: words.tasks.task,
        group: columns.group,
      }),
      ...bodies.map(({ key, label }) => bodyColumn(key, label)),
      pageColumn(columns.page),
    ],
    rows: groups.flatMap(({ mark, title, rows }) =>
      rows.map((row) => [
        String(row.number),
        row.title,
        `${mark}. ${title}`,
        ...row.marks.map(({ label }) => label || noRole),
        pageOfTask(model, plan, locale, row.number),
      ]),
    ),
  };
}

function shownProgress(model: Model, plan: Plan, locale: Locale): Shown {
  const words = getWords(locale);
  const { columns, nothing } = words.dataFiles.filtered;
  const { reports, searched, note } = words.progress;
  const terms = [reports, searched, note];
  return {
    columns: [
      ...listColumns('tasks', {
        number: columns.number,
        task: words.tasks.task,
        group: columns.group,
        state: columns.state,
        reports,
        searched,
        note,
      }),
      pageColumn(columns.page),
    ],
    rows: buildTracker(model, plan, locale).items.map((item) => [
      String(item.number),
      item.title,
      item.group,
      item.status.label,
      ...terms.map((term) => textOf(item.rows.filter((row) => row.term === term)) || nothing),
      pageOfTask(model, plan, locale, item.number),
    ]),
  };
}

/** What stands beside a term, piece by piece. */
function textOf(
  rows: readonly { values: readonly { text: string; parts?: readonly { text: string }[] }[] }[],
): string {
  return rows
    .flatMap(({ values }) => values)
    .map(({ text, parts }) => (parts ? parts.map((part) => part.text).join('') : text))
    .join(' ');
}

function shownProducts(model: Model, locale: Locale): Shown {
  const words = getWords(locale);
  const { columns } = words.dataFiles.filtered;
  const { head, rows } = productTable(confirmedProducts(model), locale);
  const [stars, , place, group, evidence] = head.map(({ label }) => label);
  const page = (id: string): Address => ({ section: 'ocopProducts', ids: [id] });
  const whole = ({ text, second }: { text: string; second?: string }) =>
    [text, second].filter(Boolean).join(', ');
  return {
    columns: [
      ...listColumns('products', {
        id: 'id',
        stars: stars!,
        product: columns.product,
        maker: columns.maker,
        place: place!,
        group: group!,
        evidence: evidence!,
      }),
      pageColumn(columns.page),
    ],
    rows: rows.map(({ id, cells }) => {
      const [first, product, ...rest] = cells as { text: string; second?: string }[];
      return [
        id,
        first!.text,
        product!.text,
        product!.second!,
        ...rest.map(whole),
        absoluteUrl(model.site.baseAddress, locale, page(id)),
      ];
    }),
  };
}
